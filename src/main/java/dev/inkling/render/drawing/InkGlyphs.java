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

  /** So many columns of ink about a number, which tells its sign itself. */
  static StyledLine about(Shade shade, int width, Profile profile) {
    Role signed = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    Role hue = shade.ink() == Ink.GREY ? Role.TEXT : signed;
    return StyledLine.of(character(shade, profile).repeat(width), Style.of(hue));
  }

  private static String character(Shade shade, Profile profile) {
    int dense = (Math.abs(shade.step()) + 1) / 2;
    if (profile.glyphs() != Glyphs.ASCII) {
      return DRAWN.substring(dense, dense + 1);
    }
    return shade.ink() == Ink.GREY || shade.isGround()
        ? TYPED.substring(dense, dense + 1)
        : sign(shade);
  }

  private static String sign(Shade shade) {
    boolean strong = Math.abs(shade.step()) > Shade.STEPS / 2;
    return shade.step() < 0 ? (strong ? "=" : "-") : (strong ? "#" : "+");
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
    return StyledLine.of(sign(shade).repeat(2), hue);
  }
}
