package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;

/** Ink where only characters are at hand: density for grey, and the sign itself for signed ink. */
final class InkGlyphs {

  private static final String DRAWN = " ░▒▓█";
  private static final String TYPED = " .:+#";

  private InkGlyphs() {}

  static StyledLine of(Shade shade, Glyphs glyphs) {
    if (shade.ink() == Ink.GREY) {
      String ramp = glyphs == Glyphs.ASCII ? TYPED : DRAWN;
      char glyph = ramp.charAt((shade.step() + 1) / 2);
      return StyledLine.of(String.valueOf(glyph).repeat(2));
    }
    if (shade.isGround()) {
      return StyledLine.of(" .", Style.of(Role.FAINT));
    }
    boolean strong = Math.abs(shade.step()) > Shade.STEPS / 2;
    String sign = shade.step() < 0 ? (strong ? "==" : "--") : (strong ? "##" : "++");
    return StyledLine.of(sign, Style.of(shade.step() < 0 ? Role.FIRST : Role.SECOND));
  }
}
