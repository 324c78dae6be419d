package dev.inkling.render;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile.Background;
import dev.inkling.words.Role;

/** The colours of ink: from the ground of the page to full ink, in even steps. */
public final class Inks {

  private static final Rgb DARK_GROUND = Rgb.of(0x16181D);
  private static final Rgb LIGHT_GROUND = Rgb.of(0xFFFFFF);
  private static final Rgb MIDDLE = Rgb.of(0x7D838C); // between the grounds, where it is unknown
  private static final Rgb DARK_INK = Rgb.of(0xE4E6EA);
  private static final Rgb LIGHT_INK = Rgb.of(0x24292E);
  private static final Rgb NEAR_BLACK = Rgb.of(0x16181D);
  private static final Rgb NEAR_WHITE = Rgb.of(0xF6F7F9);

  private static final Rgb BLACK = Rgb.of(0x000000);
  private static final Rgb WHITE = Rgb.of(0xFFFFFF);
  private static final double READS = 4.5;

  private static final int[] DARK_BLUES = {235, 17, 18, 25, 25, 26, 68, 69};
  private static final int[] DARK_ORANGES = {236, 237, 94, 94, 130, 130, 166, 208};
  private static final int[] LIGHT_BLUES = {255, 189, 189, 147, 111, 69, 27, 26};
  private static final int[] LIGHT_ORANGES = {255, 223, 223, 216, 173, 173, 166, 130};

  private static final double FULL = 0.88; // full ink of a fill is calmer than a stroke of its hue

  private Inks() {}

  /** The colour of a shade that is not the ground itself. */
  public static Rgb colour(Shade shade, Background background) {
    double part = Math.abs(shade.step()) / (double) Shade.STEPS;
    Rgb ground = ground(background);
    if (shade.ink() == Ink.GREY && background == Background.UNKNOWN) {
      return MIDDLE; // stands out from either ground; the number on it says how much
    }
    if (shade.ink() == Ink.GREY) {
      return ground.towards(background == Background.LIGHT ? LIGHT_INK : DARK_INK, part * FULL);
    }
    Role hue = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    return ground.towards(Palette.of(hue, background).rgb(), part * FULL);
  }

  /** Its place among the 256 colours; signed ones by hand, since the table has few dull hues. */
  static int indexed(Shade shade, Background background) {
    if (shade.ink() == Ink.GREY) {
      return colour(shade, background).indexed();
    }
    int[] ladder =
        shade.step() < 0
            ? (background == Background.LIGHT ? LIGHT_BLUES : DARK_BLUES)
            : (background == Background.LIGHT ? LIGHT_ORANGES : DARK_ORANGES);
    int full = background == Background.UNKNOWN ? Shade.STEPS : Math.abs(shade.step());
    return ladder[full - 1];
  }

  /**
   * What words on it are set in: near-black or near-white, whichever reads better; on middle tones,
   * where neither reads well, full black or white.
   */
  public static Rgb words(Rgb fill) {
    Rgb soft = fill.contrast(NEAR_BLACK) >= fill.contrast(NEAR_WHITE) ? NEAR_BLACK : NEAR_WHITE;
    if (fill.contrast(soft) >= READS) {
      return soft;
    }
    return fill.contrast(BLACK) >= fill.contrast(WHITE) ? BLACK : WHITE;
  }

  public static Rgb ground(Background background) {
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
