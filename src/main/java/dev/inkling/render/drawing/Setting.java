package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import java.util.ArrayList;
import java.util.List;

/** A plane to be set at some scale: the room it takes there, and what it looks like on a sheet. */
record Setting(Plane plane, Bounds bounds, Profile profile) {

  static Setting of(Plane plane, Profile profile) {
    return new Setting(plane, Bounds.of(plane), profile);
  }

  /** What strokes, words and numbers of axes take. */
  Extent around(View view, Room room) {
    Extent extent = room.around(sketch(view));
    return plane.axes() ? bounds.axes().around(extent, view) : extent;
  }

  /** Strokes and words on a sheet of cells, the origin where the view has it. */
  Composition on(View view, int columns, int rows) {
    return on(view, columns, rows, List.of());
  }

  /** The same with words that like to stay where they stood beside their tips. */
  Composition on(View view, int columns, int rows, List<Labels.Slot> slots) {
    Sketch sketch = sketch(view);
    List<Stroke> axes = plane.axes() ? bounds.axes().strokes(view, profile) : List.of();
    List<Stroke> all = new ArrayList<>(axes);
    all.addAll(sketch.strokes());
    Sketch whole = new Sketch(all, sketch.heads(), sketch.blobs(), sketch.dust(), sketch.wishes());
    Grid grid = Raster.of(profile).draw(whole, columns, rows);
    Labels.Result labels = Labels.place(grid, sketch.wishes(), slots);
    labels.placed().forEach(grid::label);
    if (plane.axes()) {
      bounds.axes().number(grid, view, profile.glyphs());
    }
    return new Composition(view, sketch, axes, grid, labels);
  }

  /**
   * A place for the origin along one side of a sheet: in the middle of what is left, then moved to
   * the same place within a cell in every picture if there is room.
   *
   * @param low how far the picture reaches before the origin, {@code high} behind it, in dots
   */
  static int origin(double low, double high, int size, int cell, int within) {
    double slack = size - 1 - (high - low);
    int middle = (int) StrictMath.round(slack / 2 - low);
    for (int away : new int[] {0, -1, 1, -2, 2}) {
      int at = middle + away;
      boolean fits = at + low >= -0.4 && at + high <= size - 0.6;
      if (fits && Math.floorMod(at, cell) == within) {
        return at;
      }
    }
    return middle;
  }

  /** Where the origin stands in a cell: on its left column, in its second row of dots. */
  static View placed(View centred, Extent extent, Size sheet) {
    int x = origin(extent.left(), extent.right(), sheet.columns() * Braille.WIDE, Braille.WIDE, 0);
    int y = origin(extent.top(), extent.bottom(), sheet.rows() * Braille.HIGH, Braille.HIGH, 1);
    return centred.movedTo(x, y);
  }

  private Sketch sketch(View view) {
    return Draughtsman.sketch(plane, bounds.world(), view, profile);
  }
}
