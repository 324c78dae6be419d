package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;
import java.util.List;

/**
 * The head of an arrow with its true direction: two barbs from the true tip.
 *
 * @param direction of unit length, along the arrow
 * @param size of a barb, in dots
 * @param angles of the barbs to the shaft, in radians
 */
record Head(Point tip, Point direction, double size, Role role, List<Double> angles) {

  static final double ANGLE = 0.45; // radians between shaft and barb, 26 degrees

  private static final double FULL = 6;
  private static final double LEAST = 2;
  private static final double DENSE = 3.6; // where many tips stand side by side
  private static final double SHARE = 0.4; // of a short arrow's length

  /** As large as suits an arrow of this length. */
  static Head of(Point tip, Point direction, double length, Role role) {
    return of(tip, direction, length, role, false);
  }

  /** Smaller in a ring of many. */
  static Head of(Point tip, Point direction, double length, Role role, boolean dense) {
    double most = dense ? DENSE : FULL;
    double size = StrictMath.max(LEAST, StrictMath.min(most, SHARE * length));
    return new Head(tip, direction, size, role, List.of(ANGLE, -ANGLE));
  }

  List<Stroke> barbs() {
    return angles.stream().map(this::barb).toList();
  }

  /** Without the barb that would run into a small square at {@code middle}, if one would. */
  Head clearOf(Point middle, double side) {
    List<Double> clear =
        angles.stream()
            .filter(angle -> barb(angle).points().get(1).minus(middle).length() > side)
            .toList();
    return new Head(tip, direction, size, role, clear);
  }

  private Stroke barb(Double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    Point back =
        new Point(
            -direction.x() * cos + direction.y() * sin, -direction.x() * sin - direction.y() * cos);
    return Stroke.line(tip, tip.plus(back.times(size)), role, Layer.HEAD);
  }
}
