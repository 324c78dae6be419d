package dev.inkling.render;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile.Background;
import dev.inkling.words.Role;

/** The colours of ink: from the ground of the page to full ink, in even steps. */
final class Inks {

  private static final Rgb DARK_GROUND = Rgb.of(0x16181D);
  private static final Rgb LIGHT_GROUND = Rgb.of(0xFFFFFF);
  private static final Rgb MIDDLE = Rgb.of(0x7D838C); // between the grounds, where it is unknown
  private static final Rgb DARK_INK = Rgb.of(0xE4E6EA);
  private static final Rgb LIGHT_INK = Rgb.of(0x24292E);
  private static final Rgb NEAR_BLACK = Rgb.of(0x16181D);
  private static final Rgb NEAR_WHITE = Rgb.of(0xF6F7F9);

  private static final double FULL = 0.88; // full ink of a fill is calmer than a stroke of its hue

  private Inks() {}

  /** The colour of a shade that is not the ground itself. */
  static Rgb colour(Shade shade, Background background) {
    double part = Math.abs(shade.step()) / (double) Shade.STEPS;
    Rgb ground = ground(background);
    if (shade.ink() == Ink.GREY) {
      return ground.towards(background == Background.LIGHT ? LIGHT_INK : DARK_INK, part * FULL);
    }
    Role hue = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    return ground.towards(Palette.of(hue, background).rgb(), part * FULL);
  }

  /** What words on it are set in: near-black or near-white, whichever reads better. */
  static Rgb words(Rgb fill) {
    return fill.contrast(NEAR_BLACK) >= fill.contrast(NEAR_WHITE) ? NEAR_BLACK : NEAR_WHITE;
  }

  static Rgb ground(Background background) {
    switch (background) {
      case DARK:
        return DARK_GROUND;
      case LIGHT:
        return LIGHT_GROUND;
      default:
        return MIDDLE;
    }
  }
}
