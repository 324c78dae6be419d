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
}
