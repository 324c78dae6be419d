package dev.inkling.data;

/** Keeps a message one line long, whatever a file holds; renderers make its characters safe. */
final class Excerpt {

  private static final int LENGTH = 40;

  private Excerpt() {}

  /** In quotation marks, and from its end, where the name itself stands. */
  static String name(String file) {
    int over = file.codePointCount(0, file.length()) - LENGTH;
    return "“"
        + (over <= 0 ? file : "…" + file.substring(file.offsetByCodePoints(0, over + 1)))
        + "”";
  }

  /** From its beginning. */
  static String of(String text) {
    String whole = text.strip();
    String line = whole.substring(0, Lines.end(whole, 0));
    if (line.length() == whole.length() && line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    int kept = Math.min(LENGTH - 1, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, kept)) + "…";
  }
}
