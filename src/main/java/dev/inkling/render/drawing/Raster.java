package dev.inkling.render.drawing;

import dev.inkling.render.Profile;

/** How strokes become characters. */
interface Raster {

  Grid draw(Sketch sketch, int columns, int rows);

  /** The one for a screen. */
  static Raster of(Profile profile) {
    return profile.glyphs() == Profile.Glyphs.UNICODE ? Braille::draw : Typewriter::draw;
  }
}
