package dev.inkling.render.drawing;

import dev.inkling.picture.Point;

/** How much room words take around the strokes, by the way they stand at the tips. */
enum Room {
  /** Level with the tip, two columns off. */
  BESIDE {
    @Override
    Extent tip(Extent extent, Wish.Spot spot, int width) {
      double way = spot.outward().x() >= -0.2 ? 1 : -1;
      double reach = (width + 2) * (double) Braille.WIDE;
      return extent.with(spot.at().plus(new Point(way * reach, 0)));
    }
  },
  /** In the row beyond the tip. */
  STACKED {
    @Override
    Extent tip(Extent extent, Wish.Spot spot, int width) {
      double way = spot.outward().y() > 0.2 ? 1 : -1;
      return extent.with(spot.at().plus(new Point(0, way * 1.5 * Braille.HIGH)));
    }
  };

  abstract Extent tip(Extent extent, Wish.Spot spot, int width);

  /** Strokes with their words. */
  Extent around(Sketch sketch) {
    Extent extent = sketch.extent();
    for (Wish wish : sketch.wishes()) {
      Wish.Spot spot = wish.spots().get(0);
      int width = wish.words().width();
      if (wish.kind().isTip()) {
        extent = tip(extent, spot, width);
      } else if (wish.kind() == Wish.Kind.SIDE) {
        extent = extent.with(spot.at().plus(spot.outward().times(1.6 * Braille.HIGH)));
      }
    }
    return extent;
  }
}
