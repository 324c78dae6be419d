package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a plane out on a sheet of cells: as large as its strokes and its words together allow.
 *
 * <p>Words may stand beside the tips or above and below them; both ways are tried, and where words
 * still find no free place the picture shrinks a little until they do.
 */
final class Composer {

  private static final int SHRINKS = 9;
  private static final double SHRINK = 0.9;
  private static final double MOST_SNAPPED = 1000; // dots a unit
  private static final double WORTH_STACKING = 1.5; // gain in size that makes up for words above

  private final Plane plane;
  private final Bounds bounds;
  private final int columns;
  private final int rows;
  private final Profile profile;

  Composer(Plane plane, int columns, int rows, Profile profile) {
    this.plane = plane;
    this.bounds = Bounds.of(plane);
    this.columns = columns;
    this.rows = rows;
    this.profile = profile;
  }

  Composition compose() {
    double beside = largest(Room.BESIDE);
    double stacked = largest(Room.STACKED);
    List<Room> order =
        stacked > beside * WORTH_STACKING
            ? List.of(Room.STACKED, Room.BESIDE)
            : List.of(Room.BESIDE, Room.STACKED);
    Optional<Composition> best = Optional.empty();
    double factor = 1;
    for (int i = 0; i < SHRINKS; i++) {
      for (Room room : order) {
        double span = snapped((room == Room.BESIDE ? beside : stacked) * factor);
        Composition next = at(span, room);
        if (next.labels().isClean()) {
          return next;
        }
        if (best.isEmpty() || isBetter(next.labels(), best.get().labels())) {
          best = Optional.of(next);
        }
      }
      factor *= SHRINK;
    }
    return best.orElseThrow();
  }

  private static boolean isBetter(Labels.Result one, Labels.Result two) {
    return one.dropped() != two.dropped()
        ? one.dropped() < two.dropped()
        : one.covered() < two.covered();
  }

  /** The largest span whose strokes and words fit, to within a dot. */
  private double largest(Room room) {
    double low = 1;
    double high = Math.max(columns * Braille.WIDE, rows * Braille.HIGH);
    while (high - low > 0.5) {
      double middle = (low + high) / 2;
      Extent extent = around(View.of(bounds.size(), middle), room);
      boolean fits =
          extent.width() <= columns * Braille.WIDE - 1
              && extent.height() <= rows * Braille.HIGH - 1;
      low = fits ? middle : low;
      high = fits ? high : middle;
    }
    return low;
  }

  /** A span with whole numbers on whole dots, or on whole cells, where it costs little. */
  private double snapped(double span) {
    double unit = span / bounds.size();
    if (unit < 1 || unit > MOST_SNAPPED) {
      return span; // a world too large or too small to have whole numbers on the sheet
    }
    for (int pitch : new int[] {4, 2, 1}) {
      double whole = StrictMath.floor(unit / pitch) * pitch;
      if (whole >= 0.88 * unit) {
        return whole * bounds.size();
      }
    }
    return span;
  }

  private Composition at(double span, Room room) {
    View centred = View.of(bounds.size(), span);
    Extent extent = around(centred, room);
    int x = origin(extent.left(), extent.right(), columns * Braille.WIDE, 2, 0);
    int y = origin(extent.top(), extent.bottom(), rows * Braille.HIGH, 4, 1);
    View view = centred.movedTo(x, y);
    Sketch sketch = sketch(view);
    List<Stroke> axes = plane.axes() ? bounds.axes().strokes(view, profile) : List.of();
    List<Stroke> all = new ArrayList<>(axes);
    all.addAll(sketch.strokes());
    Sketch whole = new Sketch(all, sketch.heads(), sketch.blobs(), sketch.wishes());
    Grid grid =
        profile.glyphs() == Profile.Glyphs.UNICODE
            ? Braille.draw(whole, columns, rows)
            : Typewriter.draw(whole, columns, rows);
    Labels.Result labels = Labels.place(grid, sketch.wishes());
    labels.placed().forEach(grid::label);
    if (plane.axes()) {
      bounds.axes().number(grid, view, profile.glyphs());
    }
    return new Composition(view, sketch, axes, grid, labels);
  }

  /**
   * In the middle, then moved to the same place within a cell in every picture if there is room.
   */
  private static int origin(double low, double high, int size, int cell, int within) {
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

  /** What strokes, words and numbers of axes take. */
  private Extent around(View view, Room room) {
    Extent extent = room.around(sketch(view));
    return plane.axes() ? bounds.axes().around(extent, view) : extent;
  }

  private Sketch sketch(View view) {
    return Draughtsman.sketch(plane, view, profile.glyphs());
  }
}
