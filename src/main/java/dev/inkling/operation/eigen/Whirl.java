package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Turn;
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

/** One arrow under a matrix that keeps no line: where it points after each of a few steps. */
final class Whirl {

  private static final int MOST_STEPS = 8;
  private static final double FURTHEST = 12; // times as long or as short as the first arrow

  private final Matrix a;
  private final String name;
  private final Turn turn;

  Whirl(Matrix a, String name, Spectrum spectrum) {
    this.a = a;
    this.name = name;
    this.turn = Turn.of(spectrum.values().get(0));
  }

  /** Until it has gone once round, or has become too long or too short to be seen beside. */
  private int steps() {
    double once = 360 / Math.max(1, turn.degrees().toDouble());
    double growth = Math.abs(StrictMath.log(turn.growth().toDouble()));
    double seen = growth == 0 ? MOST_STEPS : StrictMath.log(FURTHEST) / growth;
    return (int) Math.max(1, Math.min(MOST_STEPS, Math.min(Math.ceil(once), seen)));
  }

  Picture picture() {
    List<Mark> marks = new ArrayList<>();
    List<Point> tips = new ArrayList<>();
    Point at = new Point(1, 0);
    tips.add(at);
    marks.add(
        Mark.of("start", new Shape.Arrow(Point.ORIGIN, at), Role.SECOND)
            .labelled(Text.strong("start", Role.SECOND)));
    int steps = steps();
    for (int step = 1; step <= steps; step++) {
      at = image(at);
      tips.add(at);
      boolean last = step == steps;
      boolean home = at.minus(tips.get(0)).length() < 1e-9;
      if (!home) {
        Role role = step == 1 ? Role.ANSWER : Role.FIRST;
        Text label = Text.of(Integer.toString(step), role);
        marks.add(
            Mark.of("step " + step, new Shape.Arrow(Point.ORIGIN, at), role)
                .labelled(last || step == 1 ? Text.strong("step " + step, role) : label));
      }
    }
    marks.add(Mark.of("way", new Shape.Path(tips, true), Role.FAINT));
    String round =
        "The arrow (1, 0) through "
            + steps
            + (steps == 1 ? " step of " : " steps of ")
            + name
            + ": no arrow keeps its line, it goes round by "
            + degrees()
            + " a step.";
    return new Plane(marks, true, Text.of(round));
  }

  private String degrees() {
    return (turn.degrees().isExact() ? "" : "about ")
        + Numbers.rounded(turn.degrees().toDouble(), 1)
        + " degrees";
  }

  private Point image(Point in) {
    return new Point(
        a.at(0, 0).toDouble() * in.x() + a.at(0, 1).toDouble() * in.y(),
        a.at(1, 0).toDouble() * in.x() + a.at(1, 1).toDouble() * in.y());
  }
}
