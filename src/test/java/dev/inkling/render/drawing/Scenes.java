package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Pictures as operations make them, for tests. */
public final class Scenes {

  private Scenes() {}

  /** Two vectors, their angle, and the shadow of the first on the second. */
  public static Plane dot(double ax, double ay, double bx, double by) {
    Point a = new Point(ax, ay);
    Point b = new Point(bx, by);
    List<Mark> marks = new ArrayList<>();
    marks.add(arrow("a", a, Role.FIRST));
    marks.add(arrow("b", b, Role.SECOND));
    if (a.length() > 0 && b.length() > 0) {
      double turn = Math.atan2(ax * by - ay * bx, a.dot(b));
      String angle = Numbers.rounded(Math.abs(Math.toDegrees(turn)), 0) + "°";
      marks.add(
          Mark.of("angle", new Shape.Arc(Point.ORIGIN, b, a), Role.DIM).labelled(Text.of(angle)));
    }
    marks.addAll(shadow(a, b, Role.FIRST_CONSTRUCTION));
    return new Plane(marks, true, Text.of("Two vectors and a shadow."));
  }

  /** Rows and an input, with the shadow of the input on the row that answers loudest. */
  public static Plane mul(Point x, Point... rows) {
    List<Mark> marks = new ArrayList<>();
    Point loudest = rows[0];
    for (int i = 0; i < rows.length; i++) {
      marks.add(arrow("row " + (i + 1), rows[i], Role.FIRST));
      loudest = Math.abs(rows[i].dot(x)) > Math.abs(loudest.dot(x)) ? rows[i] : loudest;
    }
    marks.add(arrow("x", x, Role.SECOND));
    for (Point row : rows) {
      if (row.equals(loudest)) {
        marks.addAll(shadow(x, row, Role.SECOND_CONSTRUCTION));
      } else if (row.length() > 0) {
        marks.addAll(foot(x, row, Role.SECOND_CONSTRUCTION));
      }
    }
    return new Plane(marks, true, Text.of("Rows and an input."));
  }

  private static List<Mark> shadow(Point a, Point b, Role construction) {
    if (b.length() == 0) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>(foot(a, b, construction));
    double length = a.dot(b) / b.length();
    Point foot = b.times(a.dot(b) / b.dot(b));
    boolean exact = Math.abs(length - Math.rint(length * 100) / 100) < 1e-9;
    String words = "shadow " + (exact ? "" : "≈ ") + Numbers.rounded(length, 2);
    marks.add(
        Mark.of("shadow", new Shape.Dimension(Point.ORIGIN, foot, a), Role.ANSWER)
            .labelled(Text.of(words, Role.ANSWER)));
    return marks;
  }

  private static List<Mark> foot(Point a, Point b, Role construction) {
    List<Mark> marks = new ArrayList<>();
    double part = a.dot(b) / b.dot(b);
    Point foot = b.times(part);
    marks.add(Mark.of("foot", new Shape.Segment(a, foot, true), construction));
    if (part < 0) {
      marks.add(
          Mark.of("line", new Shape.Segment(Point.ORIGIN, foot, true), Role.FIRST_CONSTRUCTION));
    } else if (part > 1) {
      marks.add(Mark.of("line", new Shape.Segment(b, foot, true), Role.FIRST_CONSTRUCTION));
    }
    if (a.minus(foot).length() > 0 && part != 0) {
      marks.add(Mark.of("right", new Shape.RightAngle(foot, Point.ORIGIN, a), Role.DIM));
    }
    return marks;
  }

  public static Mark arrow(String name, Point to, Role role) {
    String point = " (" + Numbers.rounded(to.x(), 2) + ", " + Numbers.rounded(to.y(), 2) + ")";
    return Mark.of(name, new Shape.Arrow(Point.ORIGIN, to), role)
        .labelled(Text.strong(name, role).plus(point, role));
  }

  public static Plane arrows(Point... tips) {
    Role[] roles = {Role.FIRST, Role.SECOND, Role.FOURTH};
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tips.length; i++) {
      marks.add(arrow(String.valueOf((char) ('a' + i)), tips[i], roles[i % 3]));
    }
    return new Plane(marks, true, Text.of("Vectors."));
  }

  public static Plane circle() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= 180; i++) {
      double angle = Math.PI * i / 90;
      points.add(new Point(Math.cos(angle), Math.sin(angle)));
    }
    Mark path = Mark.of("circle", new Shape.Path(points), Role.TEXT);
    return new Plane(List.of(path), false, Text.of("A circle."));
  }

  /** Reeds over water: a plain drawing of many paths, some of them farther off. */
  public static Plane reeds() {
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.of("water", path(0, 0, 140, 0), Role.FAINT));
    for (int i = 0; i < 18; i++) {
      double x = 6 + 7.4 * i + 3 * Math.sin(5.0 * i);
      double high = 26 + 18 * Math.sin(2.3 * i);
      List<Point> points = new ArrayList<>();
      for (int step = 0; step <= 12; step++) {
        double part = step / 12.0;
        points.add(new Point(x + 5 * Math.sin(i) * part * part, high * part));
      }
      Role role = i % 3 == 0 ? Role.FAINT : Role.DIM;
      marks.add(Mark.of("reed " + i, new Shape.Path(points), role));
    }
    marks.add(Mark.of("sky", path(0, 60), Role.GRID));
    return new Plane(marks, false, Text.of("Reeds."));
  }

  private static Shape.Path path(double... coordinates) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return new Shape.Path(points);
  }

  public static Bars products() {
    int[] w = {2, -1, 0, 3, -2, 1, 1, -3};
    int[] x = {1, 3, 5, 2, -1, 4, -2, 1};
    List<Bars.Bar> bars = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < w.length; i++) {
      int product = w[i] * x[i];
      sum += product;
      String signed = (product > 0 ? "+" : "") + Numbers.rounded(product, 0);
      Text after = Text.of(Numbers.rounded(sum, 0));
      bars.add(
          new Bars.Bar(
              List.of(
                  Text.dim("" + (i + 1)),
                  Text.of(Numbers.rounded(w[i], 0)),
                  Text.of(Numbers.rounded(x[i], 0)),
                  Text.of(signed)),
              product,
              Role.TEXT,
              List.of(i == w.length - 1 ? Text.strong(after.plain(), Role.ANSWER) : after)));
    }
    return new Bars(
        List.of(Text.dim("i"), Text.dim("w"), Text.dim("x"), Text.dim("w·x")),
        Text.dim("pulls down"),
        Text.dim("pushes up"),
        List.of(Text.dim("sum so far")),
        bars,
        Text.of("Eight products."));
  }

  /** Scores of rows, with fractions and a loudest row. */
  public static Bars scores() {
    double[] scores = {0.5, -1.25, 2.4, 0};
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Role role = i == 2 ? Role.ANSWER : Role.TEXT;
      Text score = Text.of(Numbers.rounded(scores[i], 2), role);
      bars.add(new Bars.Bar(List.of(Text.dim("row " + (i + 1))), scores[i], role, List.of(score)));
    }
    return new Bars(
        List.of(), Text.empty(), Text.empty(), List.of(), bars, Text.of("Four scores."));
  }

  public static Bitmap detector() {
    return new Bitmap(
        Matrix.ofLongs(3, 3, -1, 1, -1, -1, 1, -1, -1, 1, -1),
        Bitmap.Ink.SIGNED,
        true,
        Text.dim("an upright bar"),
        Text.of("Minus left and right, plus in the middle."));
  }

  public static Bitmap plus() {
    return new Bitmap(
        Matrix.ofLongs(3, 3, 0, 1, 0, 1, 1, 1, 0, 1, 0),
        Bitmap.Ink.GREY,
        true,
        Text.empty(),
        Text.of("A plus."));
  }

  public static Bitmap ring(int size, Bitmap.Ink ink) {
    double[] values = new double[size * size];
    double middle = (size - 1) / 2.0;
    for (int i = 0; i < values.length; i++) {
      double away = Math.hypot(Math.floorDiv(i, size) - middle, i % size - middle) / middle;
      double value = Math.exp(-Math.pow((away - 0.6) * 4, 2));
      values[i] = ink == Bitmap.Ink.SIGNED ? value - 0.6 * Math.exp(-away * away * 6) : value;
    }
    return new Bitmap(
        Matrix.ofDoubles(size, size, values), ink, false, Text.dim("a ring"), Text.of("A ring."));
  }
}
