package dev.inkling.render;

import dev.inkling.render.Profile.Background;
import dev.inkling.words.Role;

/**
 * The colours of the roles, one set for each ground they stand on, with the places in the 256 and
 * 16 colour tables chosen by hand once.
 */
public final class Palette {

  /**
   * A colour in every table it may be needed from.
   *
   * @param indexed place among the 256; never below 16, where users put colours of their own
   * @param basic place among the 16
   */
  public record Colour(Rgb rgb, int indexed, int basic) {}

  /** Of the terminal itself. */
  public static final int DEFAULT = -1;

  private static final Colour NONE = new Colour(Rgb.of(0x808080), DEFAULT, DEFAULT);

  private Palette() {}

  /** The colour of a role; the terminal's own where it is not coloured. */
  public static Colour of(Role role, Background background) {
    switch (background) {
      case DARK:
        return dark(role);
      case LIGHT:
        return light(role);
      default:
        return unknown(role);
    }
  }

  private static Colour dark(Role role) {
    switch (role) {
      case DIM:
        return colour(0x9AA1AB, 247, DEFAULT);
      case FAINT:
        return colour(0x4A4F58, 239, 8);
      case GRID:
        return colour(0x33373E, 237, 8);
      case FIRST:
        return colour(0x5E99FA, 69, 12);
      case SECOND:
        return colour(0xF28021, 208, 11);
      case ANSWER:
        return colour(0x4DFABE, 85, 13);
      case FOURTH:
        return colour(0xCD7EB3, 175, DEFAULT);
      case FIRST_CONSTRUCTION:
        return colour(0x4A70B8, 61, 12);
      case SECOND_CONSTRUCTION:
        return colour(0xA2602A, 130, 11);
      case ANSWER_CONSTRUCTION:
        return colour(0x2F8F70, 29, 13);
      default:
        return NONE;
    }
  }

  private static Colour light(Role role) {
    switch (role) {
      case DIM:
        return colour(0x5F6771, 241, DEFAULT);
      case FAINT:
        return colour(0xC4C9CF, 251, 7);
      case GRID:
        return colour(0xDDE1E5, 254, 7);
      case FIRST:
        return colour(0x1D3FCB, 26, 4);
      case SECOND:
        return colour(0xAD4D0E, 130, 3);
      case ANSWER:
        return colour(0x08805A, 29, 5);
      case FOURTH:
        return colour(0x6D1375, 54, DEFAULT);
      case FIRST_CONSTRUCTION:
        return colour(0x7489DA, 104, 4);
      case SECOND_CONSTRUCTION:
        return colour(0xBF7A40, 137, 3);
      case ANSWER_CONSTRUCTION:
        return colour(0x459F82, 72, 5);
      default:
        return NONE;
    }
  }

  /** Middle tones that stand out from black as from white; strokes of construction by dashes. */
  private static Colour unknown(Role role) {
    switch (role) {
      case DIM, FAINT, GRID:
        return colour(0x7D838C, 244, DEFAULT);
      case FIRST, FIRST_CONSTRUCTION:
        return colour(0x4C89FE, 69, 12);
      case SECOND, SECOND_CONSTRUCTION:
        return colour(0xD8730B, 172, 3);
      case ANSWER, ANSWER_CONSTRUCTION:
        return colour(0x1F8A4C, 29, 13);
      case FOURTH:
        return colour(0xA15798, 133, DEFAULT);
      default:
        return NONE;
    }
  }

  private static Colour colour(int rgb, int indexed, int basic) {
    return new Colour(Rgb.of(rgb), indexed, basic);
  }
}
