package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The draughtsman's dimension line in dots: beside what it measures, so that both stay visible.
 *
 * @param from where it starts, already set off; {@code to} where it ends
 * @param outward the direction it was set off in
 */
record Measure(Point from, Point to, Point outward) {

  private static final double OFFSET = 7;
  private static final double CAP = 2;
  private static final double NOTHING = 0.75; // dots; what is shorter has no direction

  static Measure of(Point from, Point to, Point awayFrom) {
    Point outward = outward(from, to, awayFrom);
    Point offset = outward.times(OFFSET);
    return new Measure(from.plus(offset), to.plus(offset), outward);
  }

  private static Point outward(Point from, Point to, Point awayFrom) {
    Point away = awayFrom.minus(from);
    if (to.minus(from).length() < NOTHING) {
      // a length of nothing: what it measures lies across the other point's direction
      return away.length() < NOTHING ? Dots.DOWN : Dots.unit(awayFrom, from);
    }
    Point across = Dots.normal(from, to);
    double side = across.dot(away);
    return side > 0.5 ? across.times(-1) : across;
  }

  List<Stroke> strokes(Role role) {
    List<Stroke> strokes = new ArrayList<>();
    if (to.minus(from).length() >= NOTHING) {
      strokes.add(Stroke.line(from, to, role, Layer.DIMENSION));
      strokes.add(cap(from, role));
    }
    strokes.add(cap(to, role));
    return strokes;
  }

  private Stroke cap(Point at, Role role) {
    Point half = outward.times(CAP);
    return Stroke.line(at.minus(half), at.plus(half), role, Layer.DIMENSION).asDetail();
  }
}
