package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The opening between two directions, in dots.
 *
 * @param start direction of the first side, as an angle in dot space
 * @param turn signed angle to the other side, the shorter way round
 */
record Sector(Point corner, double radius, double start, double turn) {

  private static final double LEAST_RADIUS = 5;
  private static final double MOST_RADIUS = 18;
  private static final double NARROW = StrictMath.toRadians(8);
  private static final double RIGHT = StrictMath.PI / 2;

  static Sector of(Point corner, Point from, Point to) {
    Point one = from.minus(corner);
    Point two = to.minus(corner);
    double quarter = StrictMath.min(one.length(), two.length()) / 4;
    double radius = StrictMath.max(LEAST_RADIUS, StrictMath.min(MOST_RADIUS, quarter));
    double start = StrictMath.atan2(one.y(), one.x());
    double turn = StrictMath.atan2(Dots.cross(one, two), one.dot(two));
    return new Sector(corner, radius, start, turn);
  }

  /** Whether there is room for an arc between the sides. */
  boolean isWide() {
    return StrictMath.abs(turn) >= NARROW;
  }

  boolean isRight() {
    return StrictMath.abs(StrictMath.abs(turn) - RIGHT) < 1e-6;
  }

  /** The arc, in pieces shorter than two dots. */
  List<Point> points() {
    int pieces = Math.max(3, (int) StrictMath.ceil(radius * StrictMath.abs(turn) / 1.5));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= pieces; i++) {
      points.add(on(start + turn * i / pieces));
    }
    return points;
  }

  Point middle() {
    return on(start + turn / 2);
  }

  Point bisector() {
    return Dots.unit(corner, middle());
  }

  /** On the bisector, so far from the corner. */
  Point at(double distance) {
    return corner.plus(bisector().times(distance));
  }

  private Point on(double angle) {
    Point direction = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
    return corner.plus(direction.times(radius));
  }
}
