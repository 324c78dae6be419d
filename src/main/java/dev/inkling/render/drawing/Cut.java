package dev.inkling.render.drawing;

import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;

/** Words cut to a width in the characters of a screen: three points take three columns there. */
final class Cut {

  private static final int POINTS = 3;

  private Cut() {}

  static StyledLine to(int width, StyledLine words, Profile profile) {
    StyledLine set = words.in(profile.glyphs());
    if (set.width() <= width || profile.glyphs() == Glyphs.UNICODE) {
      return set.cutTo(width);
    }
    return width < POINTS ? set.part(0, width) : set.cutTo(width - POINTS + 1).in(profile.glyphs());
  }
}
