package dev.inkling.render.drawing;

import java.util.List;

/**
 * A plane laid out on a sheet: strokes in their final places and words that found theirs.
 *
 * @param sketch strokes without the axes
 * @param axes strokes of the axes
 * @param grid the cells, with all words on them
 */
record Composition(View view, Sketch sketch, List<Stroke> axes, Grid grid, Labels.Result labels) {

  Composition {
    axes = List.copyOf(axes);
  }
}
