package dev.inkling.render.drawing;

import dev.inkling.picture.Point;

/**
 * From the world of a picture to dots: one scale for both axes, because a right angle must look
 * like one, and the origin on the centre of a dot.
 *
 * @param size the world length drawn as {@code span} dots; keeps huge and tiny worlds in range
 */
record View(double size, double span, int originX, int originY) {

  /** With the origin at the dot (0, 0). */
  static View of(double size, double span) {
    return new View(size, span, 0, 0);
  }

  Point dots(Point world) {
    return new Point(originX + world.x() / size * span, originY - world.y() / size * span);
  }

  View movedTo(int x, int y) {
    return new View(size, span, x, y);
  }

  /** Dots for one unit of the world. */
  double unit() {
    return span / size;
  }
}
