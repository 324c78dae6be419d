package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import java.util.List;

/**
 * What is drawn, as strokes in dot space: the one list braille, ASCII and SVG are all made from.
 */
record Sketch(
    List<Stroke> strokes, List<Head> heads, List<Blob> blobs, List<Dust> dust, List<Wish> wishes) {

  Sketch {
    strokes = List.copyOf(strokes);
    heads = List.copyOf(heads);
    blobs = List.copyOf(blobs);
    dust = List.copyOf(dust);
    wishes = List.copyOf(wishes);
  }

  /** Everything drawn but words. */
  Extent extent() {
    Extent extent = Extent.of(Point.ORIGIN);
    boolean first = true;
    for (Stroke stroke : strokes) {
      for (Point point : stroke.points()) {
        extent = first ? Extent.of(point) : extent.with(point);
        first = false;
      }
    }
    for (Head head : heads) {
      for (Stroke barb : head.barbs()) {
        extent = extent.with(barb.points().get(1));
      }
    }
    for (Blob blob : blobs) {
      Extent round = Extent.of(blob.at()).grown(blob.reach());
      extent = first ? round : extent.with(round);
      first = false;
    }
    for (Dust cloud : dust) {
      for (Point point : cloud.points()) {
        extent = first ? Extent.of(point) : extent.with(point);
        first = false;
      }
    }
    return extent;
  }
}
