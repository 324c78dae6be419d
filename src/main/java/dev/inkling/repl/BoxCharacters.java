package dev.inkling.repl;

/**
 * The library writes eleven characters for lines and corners as terminals before Unicode wanted
 * them, or as {@code + - |}. They go through it as characters that nobody uses, and come out as
 * themselves.
 */
final class BoxCharacters {

  private static final String THEMSELVES = "─│┌┐└┘├┤┬┴┼";
  private static final char FIRST = '\uE700'; // for private use, one column wide

  private BoxCharacters() {}

  static String hidden(String text) {
    StringBuilder hidden = new StringBuilder(text);
    for (int i = 0; i < hidden.length(); i++) {
      int which = THEMSELVES.indexOf(hidden.charAt(i));
      if (which >= 0) {
        hidden.setCharAt(i, (char) (FIRST + which));
      }
    }
    return hidden.toString();
  }

  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      int which = shown.charAt(i) - FIRST;
      if (which >= 0 && which < THEMSELVES.length()) {
        shown.setCharAt(i, THEMSELVES.charAt(which));
      }
    }
    return shown.toString();
  }
}
