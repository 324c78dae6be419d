package dev.inkling.render.drawing;

import dev.inkling.picture.Point;

/** The smallest upright rectangle around some points. */
record Extent(double left, double top, double right, double bottom) {

  static Extent of(Point point) {
    return new Extent(point.x(), point.y(), point.x(), point.y());
  }

  Extent with(Point point) {
    return new Extent(
        StrictMath.min(left, point.x()),
        StrictMath.min(top, point.y()),
        StrictMath.max(right, point.x()),
        StrictMath.max(bottom, point.y()));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** With a margin all around. */
  Extent grown(double margin) {
    return new Extent(left - margin, top - margin, right + margin, bottom + margin);
  }

  /** With a margin at both sides. */
  Extent widened(double margin) {
    return new Extent(left - margin, top, right + margin, bottom);
  }

  /** The point itself if it lies inside, else the one on the edge next to it. */
  Point nearest(Point point) {
    return new Point(
        StrictMath.max(left, StrictMath.min(right, point.x())),
        StrictMath.max(top, StrictMath.min(bottom, point.y())));
  }

  boolean holds(Point point) {
    return nearest(point).equals(point);
  }

  /** The smallest around both. */
  Extent with(Extent other) {
    return with(new Point(other.left, other.top)).with(new Point(other.right, other.bottom));
  }
}
