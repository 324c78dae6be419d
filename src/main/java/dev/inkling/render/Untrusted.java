package dev.inkling.render;

import java.util.Locale;

/**
 * Makes foreign text harmless: whatever could move the cursor, change colours or reverse the
 * reading direction of a screen is shown by name instead.
 */
public final class Untrusted {

  private Untrusted() {}

  /** The text with every control character replaced by its visible name, such as U+001B. */
  public static String shown(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // above '~' only the slow path can tell
      if (c < ' ' || c == 0x7F || c >= 0x80 && !isHarmless(text.codePointAt(i))) {
        return rewritten(text);
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                safe.append(' ');
              } else if (isHarmless(c)) {
                safe.appendCodePoint(c);
              } else {
                safe.append(String.format(Locale.ROOT, "U+%04X", c));
              }
            });
    return safe.toString();
  }

  /** Whether the character can be shown to a screen as it is. */
  public static boolean isHarmless(int c) {
    if ((c & 0xFFFE) == 0xFFFE) {
      return false; // no character at all, and refused by XML
    }
    switch (Character.getType(c)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return false;
      default:
        return true;
    }
  }
}
