package dev.inkling.render.drawing;

import dev.inkling.render.Profile;

/** How strokes become characters. */
interface Raster {

  Grid draw(Sketch sketch, int columns, int rows);

  /** The one for a screen. */
  static Raster of(Profile profile) {
    if (profile.glyphs() == Profile.Glyphs.ASCII) {
      return Typewriter::draw;
    }
    DotGlyphs glyphs = DotGlyphs.of(profile);
    return (sketch, columns, rows) -> Braille.draw(sketch, columns, rows, glyphs);
  }
}
