package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
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
  private static final int CROWD = 40; // marks among which a little more room helps no label
  private static final double SHRINK = 0.9;
  private static final double WORTH_STACKING = 1.5; // gain in size that makes up for words above

  private final Setting setting;
  private final int columns;
  private final int rows;

  Composer(Plane plane, int columns, int rows, Profile profile) {
    this.setting = Setting.of(plane, profile);
    this.columns = columns;
    this.rows = rows;
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
    int shrinks = setting.plane().marks().size() > CROWD ? 2 : SHRINKS;
    for (int i = 0; i < shrinks; i++) {
      for (Room room : order) {
        double span =
            Spans.snapped(
                (room == Room.BESIDE ? beside : stacked) * factor, setting.bounds().size());
        Composition next = at(span, room);
        if (next.labels().isClean()) {
          return next;
        }
        if (best.isEmpty() || next.labels().isBetterThan(best.get().labels())) {
          best = Optional.of(next);
        }
      }
      factor *= SHRINK;
    }
    return best.orElseThrow();
  }

  /** The largest span whose strokes and words fit, to within a dot. */
  private double largest(Room room) {
    double size = setting.bounds().size();
    return Spans.largest(
        Math.max(columns * Braille.WIDE, rows * Braille.HIGH),
        span -> {
          Extent extent = setting.around(View.of(size, span), room);
          return extent.width() <= columns * Braille.WIDE - 1
              && extent.height() <= rows * Braille.HIGH - 1;
        });
  }

  private Composition at(double span, Room room) {
    View centred = View.of(setting.bounds().size(), span);
    View view = Setting.placed(centred, setting.around(centred, room), new Size(columns, rows));
    return setting.on(view, columns, rows);
  }
}
