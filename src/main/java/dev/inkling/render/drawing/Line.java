package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import java.util.Optional;

/** A straight piece of a stroke, cut at the edges of the paper without changing its slope. */
record Line(Point from, Point to) {

  /** The part within a rectangle (Liang and Barsky). */
  Optional<Line> within(Extent paper) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
      return Optional.empty();
    }
    double[] toward = {-dx, dx, -dy, dy};
    double[] room = {
      from.x() - paper.left(),
      paper.right() - from.x(),
      from.y() - paper.top(),
      paper.bottom() - from.y()
    };
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < 4; side++) {
      if (toward[side] == 0) {
        if (room[side] < 0) {
          return Optional.empty();
        }
      } else if (toward[side] < 0) {
        enter = StrictMath.max(enter, room[side] / toward[side]);
      } else {
        leave = StrictMath.min(leave, room[side] / toward[side]);
      }
    }
    if (enter > leave) {
      return Optional.empty();
    }
    return Optional.of(new Line(at(enter), at(leave)));
  }

  Point at(double part) {
    if (part == 1) {
      return to;
    }
    return part == 0 ? from : from.plus(to.minus(from).times(part));
  }
}
