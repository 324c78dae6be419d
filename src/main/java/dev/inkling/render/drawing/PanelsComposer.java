package dev.inkling.render.drawing;

import dev.inkling.picture.Panels;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lays several planes out at one scale: side by side with their origins level, or one under another
 * where that makes them much larger.
 */
final class PanelsComposer {

  private static final int SHRINKS = 9;
  private static final int SHRINKS_TO_MEET = 4; // of them, for words that stand far from their tip
  private static final int FEW = 12; // marks of a plane that is not worse for being smaller
  private static final double SHRINK = 0.9;
  private static final double WORTH_STACKING = 1.6;
  private static final double LEAST = 12; // dots of the largest plane, below which nothing is seen
  private static final double OUT_OF_LEVEL = 1.3; // height that level origins may cost

  private final List<Setting> settings;
  private final List<StyledLine> titles;
  private final StyledLine between;
  private final double size;
  private final Size sheet;

  PanelsComposer(Panels panels, Size sheet, Profile profile) {
    this.settings = panels.panels().stream().map(one -> Setting.of(one.plane(), profile)).toList();
    this.titles =
        panels.panels().stream()
            .map(one -> StyledLine.of(one.title()).in(profile.glyphs()))
            .toList();
    this.between = StyledLine.of(panels.between()).in(profile.glyphs());
    this.size = settings.stream().mapToDouble(one -> one.bounds().size()).max().orElse(1);
    this.sheet = sheet;
  }

  /** Nothing if there is too little room. */
  Optional<PanelsLayout> compose() {
    List<Arrangement> ways = new ArrayList<>();
    for (Room room : Room.values()) {
      ways.add(arrangement(room, true));
      ways.add(arrangement(room, false));
    }
    double beside = span(ways, true);
    double stacked = span(ways, false);
    boolean upright = settings.size() > 1 && stacked > beside * WORTH_STACKING;
    Arrangement best = null;
    for (Arrangement way : ways) {
      boolean fits = way.beside() != upright && way.span() >= LEAST;
      if (fits && (best == null || way.span() > best.span() * 1.5)) {
        best = way;
      }
    }
    return Optional.ofNullable(best).flatMap(this::drawn);
  }

  private static double span(List<Arrangement> ways, boolean beside) {
    return ways.stream()
        .filter(way -> way.beside() == beside)
        .mapToDouble(Arrangement::span)
        .max()
        .orElse(0);
  }

  /** One way to arrange the planes and how large they can be that way. */
  private record Arrangement(Room room, boolean beside, double span) {}

  private Arrangement arrangement(Room room, boolean beside) {
    double most = Math.max(sheet.columns() * Braille.WIDE, sheet.rows() * Braille.HIGH);
    double span = Spans.largest(most, middle -> layout(middle, room, beside).fits(sheet));
    return new Arrangement(room, beside, span);
  }

  private PanelsLayout layout(double span, Room room, boolean beside) {
    View view = View.of(size, span);
    List<Extent> extents = settings.stream().map(one -> one.around(view, room)).toList();
    return PanelsLayout.of(view, levelled(extents, beside), titles, between, beside);
  }

  /** Origins in one row, or one column where panels stand under one another. */
  private static List<Extent> levelled(List<Extent> extents, boolean beside) {
    Extent all = extents.get(0);
    double most = 0;
    for (Extent extent : extents) {
      all = all.with(extent);
      most = StrictMath.max(most, beside ? extent.height() : extent.width());
    }
    if ((beside ? all.height() : all.width()) > most * OUT_OF_LEVEL) {
      return extents;
    }
    Extent level = all;
    return extents.stream()
        .map(
            one ->
                beside
                    ? new Extent(one.left(), level.top(), one.right(), level.bottom())
                    : new Extent(level.left(), one.top(), level.right(), one.bottom()))
        .toList();
  }

  /**
   * A little smaller until all words find a place, then a little more if that brings them to their
   * tips; the best there is where they never do.
   */
  private Optional<PanelsLayout> drawn(Arrangement way) {
    Optional<PanelsLayout> best = Optional.empty();
    boolean few = settings.stream().allMatch(one -> one.plane().marks().size() <= FEW);
    Predicate<Labels.Result> far = labels -> few ? labels.apart() > 0 : labels.astray() > 0;
    double factor = 1;
    int left = SHRINKS;
    while (left > 0 && way.span() * factor >= LEAST) {
      double span = Spans.snapped(way.span() * factor, size);
      PanelsLayout tight = layout(span, way.room(), way.beside()).filled(settings);
      PanelsLayout next = tight.spaced(sheet, far).map(one -> one.filled(settings)).orElse(tight);
      if (best.isEmpty() || next.labels().isBetterThan(best.get().labels())) {
        best = Optional.of(next);
      }
      if (next.labels().isClean() && !far.test(next.labels())) {
        break;
      }
      factor *= SHRINK;
      left = next.labels().isClean() ? Math.min(left - 1, SHRINKS_TO_MEET) : left - 1;
    }
    return best.filter(one -> one.labels().dropped() == 0);
  }
}
