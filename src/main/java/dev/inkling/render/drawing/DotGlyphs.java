package dev.inkling.render.drawing;

import dev.inkling.render.Profile;

/**
 * The characters that show two by four dots: braille shows each as a dot; the others as the part of
 * the cell it lies in, the coarser ones several dots as one.
 */
enum DotGlyphs {
  BRAILLE {
    @Override
    int of(int dots) {
      int bits = 0;
      for (int place = 0; place < BITS.length; place++) {
        bits |= (dots & 1 << place) != 0 ? BITS[place] : 0;
      }
      return EMPTY_BRAILLE + bits;
    }
  },
  /** Eight parts a cell without gaps; fonts that have them are still few. */
  OCTANTS {
    @Override
    int of(int dots) {
      int before = 0;
      for (int i = 0; i < OLDER.length; i += 2) {
        if (OLDER[i] == dots) {
          return OLDER[i + 1];
        }
        before += OLDER[i] < dots ? 1 : 0;
      }
      return FIRST_OCTANT + dots - before;
    }
  },
  /** Four parts a cell. */
  QUADRANTS {
    @Override
    int of(int dots) {
      int parts = 0;
      for (int part = 0; part < 4; part++) {
        int pair = 0b101 << (part / 2 * 4 + part % 2);
        parts |= (dots & pair) != 0 ? 1 << part : 0;
      }
      return " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".charAt(parts);
    }
  },
  /** Two parts a cell, one above the other, as every font has them. */
  BLOCKS {
    @Override
    int of(int dots) {
      int parts = ((dots & 0x0F) != 0 ? 1 : 0) | ((dots & 0xF0) != 0 ? 2 : 0);
      return " ▀▄█".charAt(parts);
    }
  };

  /** Of the dots from left to right, row by row. */
  private static final int[] BITS = {0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80};

  private static final int EMPTY_BRAILLE = 0x2800;
  private static final int FIRST_OCTANT = 0x1CD00;

  /** Patterns that have had a character of their own before there were octants, in order. */
  private static final int[] OLDER = {
    0x00, ' ', 0x01, 0x1CEA8, 0x02, 0x1CEAB, 0x03, 0x1FB82, 0x05, '▘', 0x0A, '▝', 0x0F, '▀', 0x14,
    0x1FBE6, 0x28, 0x1FBE7, 0x3F, 0x1FB85, 0x40, 0x1CEA3, 0x50, '▖', 0x55, '▌', 0x5A, '▞', 0x5F,
    '▛', 0x80, 0x1CEA0, 0xA0, '▗', 0xA5, '▚', 0xAA, '▐', 0xAF, '▜', 0xC0, '▂', 0xF0, '▄', 0xF5, '▙',
    0xFA, '▟', 0xFC, '▆', 0xFF, '█'
  };

  /**
   * The character for some dots.
   *
   * @param dots one bit a dot, from left to right, row by row
   */
  abstract int of(int dots);

  static DotGlyphs of(Profile profile) {
    return switch (profile.strokes()) {
      case BRAILLE -> BRAILLE;
      case OCTANTS -> OCTANTS;
      case QUADRANTS -> QUADRANTS;
      case BLOCKS -> BLOCKS;
    };
  }
}
