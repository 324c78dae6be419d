package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Planes before and after a matrix, as operations make them. */
final class PanelScenes {

  private static final Point RIGHT = new Point(1, 0);
  private static final Point UP = new Point(0, 1);

  private PanelScenes() {}

  /** The grid, the unit square and the basis arrows before and after a matrix with two columns. */
  static Panels transform(Point first, Point second) {
    List<Mark> before = square(RIGHT, UP, Role.FAINT);
    List<Mark> after = new ArrayList<>();
    after.add(Mark.of("old grid", Shape.Lattice.of(RIGHT, UP), Role.GRID));
    after.addAll(square(first, second, Role.FAINT));
    return new Panels(
        List.of(
            new Panels.Panel(Text.dim("before"), plane(before)),
            new Panels.Panel(
                Text.strong("after").plus(Text.dim(", the old grid behind")), plane(after))),
        Text.dim("M"),
        Text.of("A grid before and after."));
  }

  private static List<Mark> square(Point first, Point second, Role grid) {
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.of("grid", Shape.Lattice.of(first, second), grid));
    List<Point> sides = List.of(Point.ORIGIN, first, first.plus(second), second, Point.ORIGIN);
    marks.add(Mark.of("square", new Shape.Path(sides), Role.DIM));
    marks.add(Scenes.arrow("î", first, Role.FIRST));
    marks.add(Scenes.arrow("ĵ", second, Role.SECOND));
    return marks;
  }

  /** Sixteen arrows of length 1 and what a symmetric matrix makes of them. */
  static Panels eigen(double a, double b, double d) {
    Point first = new Point(a, b);
    Point second = new Point(b, d);
    double turn = Math.atan2(2 * b, a - d) / 2;
    List<Mark> before = new ArrayList<>();
    List<Mark> after = new ArrayList<>();
    after.add(Mark.of("old place", Shape.Path.ellipse(RIGHT, UP, true), Role.FAINT));
    for (int i = 0; i < 16; i++) {
      double angle = turn + Math.PI * i / 8;
      boolean kept = i % 4 == 0;
      Point in = new Point(Math.cos(angle), Math.sin(angle));
      Point out = first.times(in.x()).plus(second.times(in.y()));
      double from = kept ? 0 : 0.42;
      Role role = kept ? Role.ANSWER : Role.FIRST;
      before.add(Mark.of("in " + i, new Shape.Arrow(in.times(from), in), role));
      Mark drawn = Mark.of("out " + i, new Shape.Arrow(out.times(from), out), role);
      String factor = "×" + Math.round(out.length());
      boolean named = i == 0 || i == 4;
      after.add(named ? drawn.labelled(Text.strong(factor, Role.ANSWER)) : drawn);
    }
    return Panels.beforeAfter(
        plane(before), plane(after), Text.dim("A"), Text.of("Arrows in, arrows out."));
  }

  static Plane plane(List<Mark> marks) {
    return new Plane(marks, false, Text.of("A plane."));
  }

  /** Steps of a turn that shrinks: what a complex eigenvalue does. */
  static Plane spiral() {
    List<Point> points = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    Point at = new Point(3, 0);
    marks.add(
        Mark.of("start", new Shape.Spot(at), Role.SECOND)
            .labelled(Text.strong("start", Role.SECOND)));
    for (int i = 0; i <= 200; i++) {
      double angle = i * 0.1;
      double size = 3 * Math.exp(-0.02 * i);
      points.add(new Point(size * Math.cos(angle), size * Math.sin(angle)));
    }
    marks.add(Mark.of("spiral", new Shape.Path(points), Role.ANSWER));
    for (int i = 10; i <= 40; i += 10) {
      marks.add(
          Mark.of("step " + i, new Shape.Spot(points.get(i)), Role.TEXT)
              .labelled(Text.dim("" + i / 10)));
    }
    return new Plane(marks, true, Text.of("A spiral."));
  }
}
