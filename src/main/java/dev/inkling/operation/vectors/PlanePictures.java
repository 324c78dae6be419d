package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Vectors of two numbers as arrows in one plane, with shadow, foot and angle. */
public final class PlanePictures {

  private static final double HUGE = 1e100; // beyond this, squares leave the range of a double

  private final Numbers numbers;

  /** Pictures with their numbers written in this way. */
  public PlanePictures(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A vector of two numbers as a point; empty if it is longer or out of drawing range. */
  public static Optional<Point> point(Matrix vector) {
    if (!vector.isVector() || vector.size() != 2) {
      return Optional.empty();
    }
    Point point = new Point(vector.at(0).toDouble(), vector.at(1).toDouble());
    boolean drawable = Math.abs(point.x()) < HUGE && Math.abs(point.y()) < HUGE;
    return drawable ? Optional.of(point) : Optional.empty();
  }

  /** An arrow from the origin with its name in bold and its numbers as a point. */
  public Mark arrow(String name, Matrix vector, Role role) {
    return Mark.of(name, new Shape.Arrow(Point.ORIGIN, point(vector).orElseThrow()), role)
        .labelled(Text.strong(name, role).plus(" " + numbers.point(vector), role));
  }

  /** Two arrows with their angle and the shadow of the first on the second. */
  public Optional<Plane> shadow(Matrix a, String nameA, Matrix b, String nameB) {
    if (point(a).isEmpty() || point(b).isEmpty()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(arrow(nameA, a, Role.FIRST));
    marks.add(arrow(nameB, b, Role.SECOND));
    Text words = describeArrows(a, nameA, b, nameB);
    if (!a.isZero() && !b.isZero()) {
      angle(a, b).ifPresent(marks::add);
      marks.addAll(foot(a, b, nameB, Role.SECOND, Role.FIRST, true));
      words = words.plus(describeShadow(a, nameA, b, nameB));
    }
    return Optional.of(new Plane(marks, true, words));
  }

  /** {@link #pair(Matrix, String, Matrix, String)} of the two vectors of a call. */
  List<Picture> pair(Arguments given) {
    return pair(given.matrix(0), given.label(0), given.matrix(1), given.label(1)).stream()
        .map(Picture.class::cast)
        .toList();
  }

  /** Two arrows with their angle and nothing else. */
  private Optional<Plane> pair(Matrix a, String nameA, Matrix b, String nameB) {
    if (point(a).isEmpty() || point(b).isEmpty()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(arrow(nameA, a, Role.FIRST));
    marks.add(arrow(nameB, b, Role.SECOND));
    if (!a.isZero() && !b.isZero()) {
      angle(a, b).ifPresent(marks::add);
    }
    return Optional.of(new Plane(marks, true, describeArrows(a, nameA, b, nameB)));
  }

  /** The arc between two vectors, unless they are on one line or at a right angle. */
  private static Optional<Mark> angle(Matrix a, Matrix b) {
    double degrees = Vectors.degrees(a, b).toDouble();
    boolean drawn = degrees > 8 && degrees < 179 && !a.dot(b, Work.plain()).isZero();
    return drawn
        ? Optional.of(
            Mark.of(
                    "angle",
                    new Shape.Arc(Point.ORIGIN, point(b).orElseThrow(), point(a).orElseThrow()),
                    Role.DIM)
                .labelled(Text.of(Numbers.rounded(degrees, 0) + "°")))
        : Optional.empty();
  }

  /**
   * The dashed line from the tip of {@code a} to its foot on the line through {@code b}, the right
   * angle there and, if wanted, the shadow as a dimension line.
   *
   * @param onto the name of {@code b}, so that each foot of a picture keeps a name of its own
   * @param lineRole whose line is drawn on where the foot lies beyond the arrow
   * @param footRole whose tip the foot line falls from
   */
  public List<Mark> foot(
      Matrix a, Matrix b, String onto, Role lineRole, Role footRole, boolean dimension) {
    List<Mark> marks = new ArrayList<>();
    Point tip = point(a).orElseThrow();
    Point line = point(b).orElseThrow();
    double share = tip.dot(line) / line.dot(line);
    Point foot = line.times(share);
    Role construction = construction(footRole);
    String id = " on " + onto;
    if (share < 0 || share > 1) {
      Point from = share < 0 ? Point.ORIGIN : line;
      marks.add(Mark.of("line" + id, new Shape.Segment(from, foot, true), construction(lineRole)));
    }
    boolean apart = tip.minus(foot).length() > 1e-9 * tip.length();
    if (apart) {
      marks.add(Mark.of("foot" + id, new Shape.Segment(tip, foot, true), construction));
      Point along = share == 0 ? line : Point.ORIGIN;
      marks.add(Mark.of("right angle" + id, new Shape.RightAngle(foot, along, tip), Role.DIM));
    }
    if (dimension && share != 0) {
      Scalar shadow = a.dot(b, Work.plain()).dividedBy(Vectors.length(b));
      marks.add(
          Mark.of("shadow", new Shape.Dimension(Point.ORIGIN, foot, tip), Role.ANSWER)
              .labelled(Text.strong("shadow " + numbers.marked(shadow), Role.ANSWER)));
    }
    return marks;
  }

  private static Role construction(Role role) {
    return role == Role.FIRST ? Role.FIRST_CONSTRUCTION : Role.SECOND_CONSTRUCTION;
  }

  /** {@code Two arrows from the origin. a reaches 3 right and 4 up, …}. */
  private Text describeArrows(Matrix a, String nameA, Matrix b, String nameB) {
    Text words =
        Text.of("Two arrows from the origin. " + reach(nameA, a) + ", " + reach(nameB, b) + ".");
    return a.isZero() || b.isZero()
        ? words
        : words.plus(
            " The angle between them is "
                + new VectorWording(numbers)
                    .marked(Vectors.degrees(a, b))
                    .replace("≈ ", "about ")
                    .replace("°", " degrees")
                + ".");
  }

  private Text describeShadow(Matrix a, String nameA, Matrix b, String nameB) {
    Scalar length = Vectors.length(b);
    Scalar shadow = a.dot(b, Work.plain()).dividedBy(length);
    if (shadow.isZero()) {
      return Text.of(" " + nameA + " casts no shadow on " + nameB + ".");
    }
    String side = shadow.signum() < 0 ? " backwards along " : " along ";
    return Text.of(
        " The shadow of "
            + nameA
            + " is "
            + about(shadow.abs())
            + " long,"
            + side
            + nameB
            + ", which is "
            + about(length)
            + " long.");
  }

  private String about(Scalar number) {
    return numbers.marked(number).replace("≈ ", "about ");
  }

  /** {@code a reaches 3 right and 4 up}. */
  public String reach(String name, Matrix vector) {
    if (vector.isZero()) {
      return name + " is all zeros and stays at the origin";
    }
    return name
        + " reaches "
        + way(vector.at(0), "right", "left")
        + (vector.at(0).isZero() || vector.at(1).isZero() ? "" : " and ")
        + way(vector.at(1), "up", "down");
  }

  private String way(Scalar amount, String forwards, String backwards) {
    if (amount.isZero()) {
      return "";
    }
    return about(amount.abs()) + " " + (amount.signum() > 0 ? forwards : backwards);
  }
}
