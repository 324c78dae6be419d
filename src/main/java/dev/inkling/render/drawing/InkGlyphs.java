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

  /** So many columns of ink about a number. */
  static StyledLine about(Shade shade, int width, Profile profile) {
    Role signed = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    Role hue = shade.ink() == Ink.GREY ? Role.TEXT : signed;
    return StyledLine.of(character(shade, profile).repeat(width), Style.of(hue));
  }

  /** A number with a blank on either side, and ink in what blanks stand beyond. */
  static StyledLine framing(String centred, Style style, Shade shade, Profile profile) {
    int before = Math.max(0, centred.length() - centred.stripLeading().length() - 1);
    int behind = Math.max(0, centred.length() - centred.stripTrailing().length() - 1);
    return about(shade, before, profile)
        .plus(centred.substring(before, centred.length() - behind), style)
        .plus(about(shade, behind, profile));
  }

  private static String character(Shade shade, Profile profile) {
    return shade.ink() == Ink.GREY || shade.isGround() || tellsSigns(profile)
        ? dense(shade, profile)
        : sign(shade);
  }

  private static String dense(Shade shade, Profile profile) {
    int dense = (Math.abs(shade.step()) + 1) / 2;
    String ramp = profile.glyphs() == Glyphs.ASCII ? TYPED : DRAWN;
    return ramp.substring(dense, dense + 1);
  }

  /** Whether minus and plus are told by their hues. */
  private static boolean tellsSigns(Profile profile) {
    return profile.colours().compareTo(Colours.BASIC_16) <= 0 && profile.glyphs() == Glyphs.UNICODE;
  }

  private static String sign(Shade shade) {
    boolean strong = Math.abs(shade.step()) > Shade.STEPS / 2;
    return shade.step() < 0 ? (strong ? "=" : "-") : (strong ? "#" : "+");
  }

  /** One pixel, two columns wide. */
  static StyledLine of(Shade shade, Profile profile) {
    if (shade.ink() == Ink.GREY) {
      return StyledLine.of(dense(shade, profile).repeat(2));
    }
    if (shade.isGround() && !tellsSigns(profile)) {
      return StyledLine.of(" .", Style.of(Role.FAINT));
    }
    return about(shade, 2, profile);
  }
}
