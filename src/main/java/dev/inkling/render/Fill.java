package dev.inkling.render;

import java.util.Optional;

/**
 * Ink in one cell of a bitmap: behind its glyph, in its glyph, or both for two pixels in one cell.
 *
 * @param ground ink behind the glyph; empty for the ground of the page
 * @param glyph ink of the glyph itself; empty for words, which are then set in whatever reads best
 */
public record Fill(Optional<Shade> ground, Optional<Shade> glyph) {

  /** Words on ink. */
  public static Fill behind(Shade ground) {
    return new Fill(Optional.of(ground), Optional.empty());
  }

  /** A glyph of ink on the ground of the page. */
  public static Fill in(Shade glyph) {
    return new Fill(Optional.empty(), Optional.of(glyph));
  }

  /** A glyph of one ink on another. */
  public static Fill of(Shade glyph, Shade ground) {
    return new Fill(Optional.of(ground), Optional.of(glyph));
  }
}
