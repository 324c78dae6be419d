package dev.inkling.render;

import dev.inkling.render.Profile.Background;
import dev.inkling.words.Role;
import java.util.Locale;

/**
 * The colours of what is read in a browser, as style sheets write them: pages and the drawings on
 * them look alike, light and dark.
 */
public final class PageColours {

  private static final Rgb LIGHT_WORDS = Rgb.of(0x24292E);
  private static final Rgb DARK_WORDS = Rgb.of(0xE4E6EA);

  private PageColours() {}

  /** Of a role; what has the colour of the terminal on a screen has that of words here. */
  public static String of(Role role, Background on) {
    Palette.Colour colour = Palette.of(role, on);
    if (colour.indexed() == Palette.DEFAULT) {
      return hex(on == Background.LIGHT ? LIGHT_WORDS : DARK_WORDS);
    }
    return hex(colour.rgb());
  }

  /** Of what everything stands on. */
  public static String ground(Background on) {
    return hex(Inks.ground(on));
  }

  /** {@code #24292E}. */
  public static String hex(Rgb colour) {
    return String.format(Locale.ROOT, "#%06X", colour.hex());
  }
}
