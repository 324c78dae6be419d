package dev.inkling.operation.orthogonal;

import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Vectors;
import dev.inkling.operation.vectors.PlanePictures;
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
import java.util.Optional;

/**
 * The first two columns, and the shadow that is taken from the second. Of longer columns the plane
 * they lie in is drawn, with the first along the horizontal: nothing is out of scale there.
 */
final class PerpendicularPictures {

  private final PlanePictures planes;

  PerpendicularPictures(Numbers numbers) {
    this.planes = new PlanePictures(numbers);
  }

  List<Picture> of(GramSchmidt made) {
    int first = made.kept().get(0);
    int second = first + 1;
    Matrix given = made.given();
    if (second >= given.columns() || given.rows() < 2) {
      return List.of();
    }
    Matrix column = given.columnAt(second);
    Matrix left = made.left(second);
    if (given.rows() == 2) {
      return picture(given.columnAt(first), column, left, first, true)
          .map(List::of)
          .orElse(List.of());
    }
    double length = Vectors.length(given.columnAt(first)).toDouble();
    double along = Vectors.reach(column, given.columnAt(first)).toDouble();
    double up = Vectors.length(left).toDouble();
    return picture(row(length, 0), row(along, up), row(0, up), first, false)
        .map(List::of)
        .orElse(List.of());
  }

  private static Matrix row(double x, double y) {
    return Matrix.ofDoubles(1, 2, x, y);
  }

  private Optional<Picture> picture(
      Matrix first, Matrix second, Matrix left, int place, boolean whole) {
    Optional<Point> tip = PlanePictures.point(second);
    Optional<Point> end = PlanePictures.point(left);
    if (PlanePictures.point(first).isEmpty() || tip.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String one = "column " + (place + 1);
    String other = "column " + (place + 2);
    List<Mark> marks = new ArrayList<>();
    Mark along = arrow(one, first, Role.FIRST, whole);
    marks.add(
        whole
            ? along
            : along.labelled(Text.strong(one, Role.FIRST).plus(", plane of both", Role.DIM)));
    marks.add(arrow(other, second, Role.SECOND, whole));
    boolean leans = !second.isZero() && tip.get().minus(end.get()).length() > 0;
    if (leans) {
      marks.addAll(planes.foot(second, first, one, Role.FIRST, Role.SECOND, true));
    }
    if (!left.isZero()) {
      marks.add(arrow("left", left, Role.ANSWER, whole));
      if (leans) {
        marks.add(
            Mark.of(
                "taken away",
                new Shape.Segment(tip.get(), end.get(), true),
                Role.SECOND_CONSTRUCTION));
      }
    }
    return Optional.of(new Plane(marks, true, description(first, second, left, place, whole)));
  }

  private Mark arrow(String name, Matrix vector, Role role, boolean whole) {
    Mark arrow = planes.arrow(name, vector, role);
    return whole ? arrow : arrow.labelled(Text.strong(name, role));
  }

  private Text description(Matrix first, Matrix second, Matrix left, int place, boolean whole) {
    String begin =
        whole
            ? "Arrows from the origin. "
            : "The plane of two columns, the first drawn along the horizontal. ";
    String end =
        left.isZero()
            ? ". With its shadow taken away nothing is left of it."
            : ". With its shadow taken away, "
                + planes.reach("what is left", left)
                + ", at a right angle to column "
                + (place + 1)
                + ".";
    String words =
        planes.reach("Column " + (place + 1), first)
            + ", "
            + planes.reach("column " + (place + 2), second);
    return Text.of(begin + words + end);
  }
}
