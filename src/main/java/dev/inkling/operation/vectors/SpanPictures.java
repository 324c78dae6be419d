package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Vectors;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A vector above the span it is near to. In the plane as it is; with more numbers seen edge-on, so
 * that the span is a line and nothing is out of scale.
 */
final class SpanPictures {

  private static final int MOST_ARROWS = 6;

  private final Numbers numbers;
  private final PlanePictures planes;

  SpanPictures(Numbers numbers) {
    this.numbers = numbers;
    this.planes = new PlanePictures(numbers);
  }

  /** {@code kept} are the columns, from 0, that have a direction of their own. */
  List<Picture> of(
      Matrix a, String name, Matrix columns, List<Integer> kept, Matrix nearest, Matrix rest) {
    if (columns.rows() != 2) {
      return edgeOn(name, Vectors.length(nearest).toDouble(), Vectors.length(rest).toDouble());
    }
    if (kept.size() == 1) {
      Matrix line = columns.columnAt(kept.get(0));
      return planes
          .shadow(a, name, line, "column " + (kept.get(0) + 1))
          .map(plane -> List.<Picture>of(plane))
          .orElse(List.of());
    }
    return whole(a, name, columns);
  }

  /** Two directions fill the plane, and the vector is where it was. */
  private List<Picture> whole(Matrix a, String name, Matrix columns) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder words = new StringBuilder("Arrows from the origin. ");
    for (int column = 0; column < Math.min(MOST_ARROWS, columns.columns()); column++) {
      Matrix arrow = columns.columnAt(column);
      if (PlanePictures.point(arrow).isEmpty()) {
        return List.of();
      }
      String called = "column " + (column + 1);
      marks.add(planes.arrow(called, arrow, Role.SECOND));
      String reach = planes.reach(called, arrow);
      words.append(column == 0 ? "C" + reach.substring(1) : reach).append(", ");
    }
    if (PlanePictures.point(a).isEmpty()) {
      return List.of();
    }
    marks.add(planes.arrow(name, a, Role.ANSWER));
    words.append(planes.reach(name, a)).append(". The columns reach the whole plane.");
    return List.of(new Plane(marks, true, Text.of(words.toString())));
  }

  private List<Picture> edgeOn(String name, double along, double up) {
    if (along > 1e100 || up > 1e100) {
      return List.of();
    }
    Point foot = new Point(along, 0);
    Point tip = new Point(along, up);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Mark.of("nearest", new Shape.Arrow(Point.ORIGIN, foot), Role.ANSWER)
            .labelled(Text.strong("nearest", Role.ANSWER).plus(", span edge-on", Role.DIM)));
    if (up > 0) {
      marks.add(
          Mark.of(name, new Shape.Arrow(Point.ORIGIN, tip), Role.FIRST)
              .labelled(Text.strong(name, Role.FIRST)));
      marks.add(Mark.of("rest", new Shape.Segment(tip, foot, true), Role.FIRST_CONSTRUCTION));
      if (along > 0) {
        marks.add(Mark.of("right angle", new Shape.RightAngle(foot, Point.ORIGIN, tip), Role.DIM));
      }
    }
    return List.of(
        new Plane(
            marks,
            true,
            Text.of(
                "Seen edge-on, the span being the horizontal line. The nearest point is about "
                    + Numbers.rounded(along, numbers.decimals())
                    + " from the origin, and "
                    + name
                    + " is about "
                    + Numbers.rounded(up, numbers.decimals())
                    + " above it.")));
  }
}
