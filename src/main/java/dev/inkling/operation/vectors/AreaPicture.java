package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The second face of a dot product: a rectangle as long as the shadow of {@code a} on {@code b} and
 * as wide as {@code b} is long. Its area is the score; a shadow that falls backwards counts it as
 * minus.
 */
final class AreaPicture {

  private final Numbers numbers;
  private final PlanePictures plane;

  AreaPicture(Numbers numbers) {
    this.numbers = numbers;
    this.plane = new PlanePictures(numbers);
  }

  /** Whether there is a rectangle: two arrows of two numbers, at no right angle. */
  static boolean isDrawable(Matrix a, Matrix b) {
    boolean arrows =
        PlanePictures.point(a).isPresent() && PlanePictures.point(b).isPresent() && !b.isZero();
    return arrows && !a.dot(b, Work.plain()).isZero();
  }

  /** The rectangle beside the two arrows; both must be {@link #isDrawable}. */
  Picture of(Matrix a, String nameA, Matrix b, String nameB) {
    Point tip = PlanePictures.point(a).orElseThrow();
    Point line = PlanePictures.point(b).orElseThrow();
    Point foot = line.times(tip.dot(line) / line.dot(line));
    Point across = across(line, tip);
    List<Mark> marks = new ArrayList<>();
    marks.add(plane.arrow(nameA, a, Role.FIRST));
    marks.add(plane.arrow(nameB, b, Role.SECOND));
    marks.addAll(plane.foot(a, b, nameB, Role.SECOND, Role.FIRST, false));
    marks.add(side("shadow", Point.ORIGIN, foot).labelled(label("shadow", shadow(a, b))));
    marks.add(side("width", Point.ORIGIN, across).labelled(label("length", Vectors.length(b))));
    marks.add(side("far side", across, across.plus(foot)));
    marks.add(side("end", foot, foot.plus(across)));
    return new Plane(marks, true, describe(a, nameA, b, nameB));
  }

  /** As long as the line, square to it, on the side where the tip is not. */
  private static Point across(Point line, Point tip) {
    Point left = new Point(-line.y(), line.x());
    return tip.dot(left) > 0 ? left.times(-1) : left;
  }

  private static Mark side(String id, Point from, Point to) {
    return Mark.of(id, new Shape.Segment(from, to, false), Role.ANSWER);
  }

  private Text label(String word, Scalar number) {
    return Text.strong(word + " " + numbers.marked(number), Role.ANSWER);
  }

  private static Scalar shadow(Matrix a, Matrix b) {
    return a.dot(b, Work.plain()).dividedBy(Vectors.length(b));
  }

  private Text describe(Matrix a, String nameA, Matrix b, String nameB) {
    Scalar score = a.dot(b, Work.plain());
    boolean against = score.signum() < 0;
    return Text.of(
        "Two arrows from the origin. "
            + plane.reach(nameA, a)
            + ", "
            + plane.reach(nameB, b)
            + ". A rectangle stands on the line of "
            + nameB
            + ". One side is the shadow of "
            + nameA
            + ", "
            + about(shadow(a, b).abs())
            + (against ? " and backwards" : "")
            + "; the other is as long as "
            + nameB
            + ", "
            + about(Vectors.length(b))
            + ". Its area is "
            + about(score.abs())
            + (against ? ", and it counts as minus." : "."));
  }

  private String about(Scalar number) {
    return numbers.marked(number).replace("≈ ", "about ");
  }
}
