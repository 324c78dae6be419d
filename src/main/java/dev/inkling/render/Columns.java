package dev.inkling.render;

import org.jline.utils.WCWidth;

/**
 * How many columns text takes on a screen. The characters Inkling itself writes are known to take
 * one; the table of widths is loaded only when something else turns up.
 */
final class Columns {

  private Columns() {}

  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  static int of(int codePoint) {
    return single(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  private static boolean single(int c) {
    return c >= ' ' && c < 0x7F
        || c >= 0xA0 && c < 0x300 && c != 0xAD // Latin
        || c >= 0x391 && c < 0x3CA // Greek
        || c >= 0x2010 && c < 0x2028 // dashes, quotes, dots
        || c >= 0x2190 && c < 0x2300 // arrows, operators
        || c >= 0x2500 && c < 0x25D0 // boxes, blocks, shapes
        || c >= 0x2800 && c < 0x2900; // braille
  }
}
