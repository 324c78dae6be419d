package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;

/**
 * Ink made of characters: density for how much; for the sign a hue where there is one, else the
 * sign itself.
 */
final class InkGlyphs {

  private static final String DRAWN = " ░▒▓█";
  private static final String TYPED = " .:+#";

  private InkGlyphs() {}

  /** How much ink, as one character before a number that tells the sign itself. */
  static StyledLine mark(Shade shade, Profile profile) {
    int dense = (Math.abs(shade.step()) + 1) / 2;
    String ramp = profile.glyphs() == Glyphs.ASCII ? TYPED : DRAWN;
    Role signed = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    Role hue = shade.ink() == Ink.GREY ? Role.TEXT : signed;
    return StyledLine.of(ramp.substring(dense, dense + 1), Style.of(hue));
  }

  /** One pixel, two columns wide. */
  static StyledLine of(Shade shade, Profile profile) {
    int dense = (Math.abs(shade.step()) + 1) / 2;
    if (shade.ink() == Ink.GREY) {
      String ramp = profile.glyphs() == Glyphs.ASCII ? TYPED : DRAWN;
      return StyledLine.of(ramp.substring(dense, dense + 1).repeat(2));
    }
    Style hue = Style.of(shade.step() < 0 ? Role.FIRST : Role.SECOND);
    boolean coloured = profile.colours().compareTo(Colours.BASIC_16) <= 0;
    if (coloured && profile.glyphs() == Glyphs.UNICODE) {
      return StyledLine.of(DRAWN.substring(dense, dense + 1).repeat(2), hue);
    }
    if (shade.isGround()) {
      return StyledLine.of(" .", Style.of(Role.FAINT));
    }
    boolean strong = Math.abs(shade.step()) > Shade.STEPS / 2;
    String sign = shade.step() < 0 ? (strong ? "==" : "--") : (strong ? "##" : "++");
    return StyledLine.of(sign, hue);
  }
}
