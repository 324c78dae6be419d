package dev.inkling.render.drawing;

import dev.inkling.picture.Point;

/** Directions in dot space, where y grows down. */
final class Dots {

  static final Point UP_RIGHT = new Point(0.8, -0.6);
  static final Point DOWN = new Point(0, 1);

  private Dots() {}

  /** The direction from one point to another; to the right if they are one. */
  static Point unit(Point from, Point to) {
    Point way = to.minus(from);
    double length = way.length();
    return length > 0 ? way.times(1 / length) : new Point(1, 0);
  }

  /** The direction across a stroke that points down, or right of an upright one. */
  static Point normal(Point from, Point to) {
    Point along = unit(from, to);
    Point across = new Point(-along.y(), along.x());
    boolean up = across.y() < -1e-9 || StrictMath.abs(across.y()) <= 1e-9 && across.x() < 0;
    return up ? across.times(-1) : across;
  }

  static double cross(Point one, Point two) {
    return one.x() * two.y() - one.y() * two.x();
  }
}
