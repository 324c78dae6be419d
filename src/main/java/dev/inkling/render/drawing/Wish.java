package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.StyledLine;
import java.util.List;

/**
 * Words that want a place near their stroke, and where they would like best to stand.
 *
 * @param spots places they may stand at, best first
 */
record Wish(StyledLine words, List<Spot> spots, Kind kind) {

  /** What the words stand beside, which decides how they like to stand. */
  enum Kind {
    /** The tip of an arrow: on its line if possible, two columns off. */
    TIP,
    /** A point among others: right beside it, or not at all. */
    POINT,
    /** The side of a stroke: close by. */
    SIDE,
    /** The opening of an angle: close by, in between the strokes. */
    ANGLE;

    boolean isTip() {
      return this == TIP || this == POINT;
    }
  }

  /**
   * A place on the stroke.
   *
   * @param outward the side on which nothing of the stroke is, of unit length
   */
  record Spot(Point at, Point outward) {}

  Wish {
    spots = List.copyOf(spots);
  }
}
