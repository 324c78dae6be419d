package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.math.SingularValues;
import dev.inkling.math.Stretches;
import dev.inkling.operation.Call;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.StretchWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** The circle of all directions, and the ellipse it becomes; for larger matrices the stretches. */
final class SvdPictures {

  private static final int POINTS = 72;
  private static final int MOST_BARS = 16;
  private static final double HUGE = 1e100;

  private final Call call;
  private final Matrix a;
  private final Stretches stretches;
  private final SingularValues found;
  private final Numbers numbers;

  SvdPictures(Call call) {
    this.call = call;
    this.a = call.arguments().matrix(0);
    this.stretches = Stretched.again(call);
    this.found = stretches.found();
    this.numbers = call.numbers();
  }

  List<Picture> pictures() {
    double greatest = found.values().at(0).toDouble();
    if (greatest == 0 || a.isNumber()) {
      return List.of();
    }
    boolean plane = a.rows() == 2 && a.columns() == 2;
    return plane && greatest < HUGE && greatest > 1 / HUGE ? List.of(panels()) : bars();
  }

  private Panels panels() {
    List<Mark> before = new ArrayList<>();
    before.add(Mark.of("circle", path(1, 1, identity()), Role.TEXT));
    List<Mark> after = new ArrayList<>();
    double[] values = found.values().toDoubles();
    after.add(Mark.of("ellipse", path(values[0], values[1], found.left()), Role.TEXT));
    for (int i = 0; i < 2; i++) {
      Role role = i == 0 ? Role.FIRST : Role.SECOND;
      String name = "v" + (i + 1);
      before.add(arrow(name, found.right(), i, 1, role).labelled(Text.strong(name, role)));
      if (i < stretches.rank()) {
        String length = numbers.marked(stretches.value(i));
        after.add(
            arrow("axis " + (i + 1), found.left(), i, values[i], Role.ANSWER)
                .labelled(Text.strong("σ" + (i + 1), Role.ANSWER).plus(" " + length, Role.ANSWER)));
      }
    }
    String name = call.arguments().label(0);
    Text words = new StretchWording(numbers).ellipse(name, stretches);
    return Panels.beforeAfter(
        new Plane(before, true, Text.of("The circle of all directions of length 1.")),
        new Plane(after, true, words),
        Text.strong(name),
        Text.of("The circle of all directions of length 1, before and after. ").plus(words));
  }

  private static Matrix identity() {
    return Matrix.identity(2);
  }

  private static Mark arrow(String id, Matrix columns, int column, double length, Role role) {
    Point tip =
        new Point(columns.at(0, column).toDouble(), columns.at(1, column).toDouble()).times(length);
    return Mark.of(id, new Shape.Arrow(Point.ORIGIN, tip), role);
  }

  /** Once around: so far along the first axis, so far along the second. */
  private static Shape.Path path(double first, double second, Matrix axes) {
    Point one = new Point(axes.at(0, 0).toDouble(), axes.at(1, 0).toDouble()).times(first);
    Point other = new Point(axes.at(0, 1).toDouble(), axes.at(1, 1).toDouble()).times(second);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= POINTS; i++) {
      double angle = 2 * Math.PI * i / POINTS;
      points.add(one.times(StrictMath.cos(angle)).plus(other.times(StrictMath.sin(angle))));
    }
    return new Shape.Path(points, false);
  }

  private List<Picture> bars() {
    if (found.count() < 2) {
      return List.of();
    }
    List<Bars.Bar> bars = new ArrayList<>();
    StringBuilder words = new StringBuilder("The stretches as bars: ");
    for (int i = 0; i < Math.min(MOST_BARS, found.count()); i++) {
      String value = numbers.marked(stretches.value(i));
      bars.add(
          new Bars.Bar(
              List.of(Text.dim("σ" + (i + 1))),
              found.values().at(i).toDouble(),
              i == 0 ? Role.ANSWER : Role.TEXT,
              List.of(i == 0 ? Text.strong(value, Role.ANSWER) : Text.of(value))));
      words.append(i == 0 ? "" : ", ").append(value.replace("≈ ", "about "));
    }
    int more = found.count() - bars.size();
    words.append(more > 0 ? " and " + more + " more." : ".");
    return List.of(
        new Bars(
            List.of(), Text.empty(), Text.empty(), List.of(), bars, Text.of(words.toString())));
  }
}
