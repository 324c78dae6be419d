package dev.inkling.language.parse;

import java.util.Locale;

/** Which characters are spaces, letters of names, or not to be typed at all. */
final class Characters {

  private static final int TRANSPOSE = 0x1D40; // the raised T counts as a letter in Unicode

  private Characters() {}

  static boolean isNewline(int c) {
    return c == '\n' || c == '\r';
  }

  /** A space, a tab, or one of the no-break and narrow spaces that copied text brings along. */
  static boolean isSpace(int c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean beginsName(int c) {
    return Character.isLetter(c) && c != TRANSPOSE;
  }

  static boolean continuesName(int c) {
    return c == '_' || (Character.isLetterOrDigit(c) && c != TRANSPOSE) || isMark(c);
  }

  /** An accent that is typed after its letter. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a transpose or a part may follow directly. */
  static boolean endsValue(int c) {
    return continuesName(c) || c == ')' || c == ']' || isTransposeSign(c);
  }

  static boolean isTransposeSign(int c) {
    return c == '\'' || c == '’' || c == TRANSPOSE;
  }

  /** Unseen characters that could make a line look like another one. */
  static boolean isForbidden(int c) {
    if (c == '\t' || isNewline(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Inside a text the two joiners are allowed: some scripts and signs are written with them. */
  static boolean isForbiddenInText(int c) {
    return isForbidden(c) && c != 0x200C && c != 0x200D;
  }

  /** The character, or its number where it cannot be seen. */
  static String shown(int c) {
    boolean unseen =
        isForbidden(c) || isMark(c) || isSpace(c) || isNewline(c) || !Character.isDefined(c);
    return unseen || Character.getType(c) == Character.PRIVATE_USE
        ? String.format(Locale.ROOT, "U+%04X", c)
        : Character.toString(c);
  }
}
