package dev.inkling.data;

import java.util.regex.Pattern;

/** The ways numbers are written in files, told apart by how a text begins. */
enum Notation {
  /** Lines of numbers with something between them. */
  ROWS,
  JSON,
  MATRIX_MARKET,
  /** The bytes of an array of NumPy. */
  NUMPY,
  /** Brackets of the language, NumPy's or LaTeX's. */
  LITERAL;

  private static final int LOOKED_AT = 1 << 16; // of the first row; longer rows are few

  private static final Pattern PASTED =
      Pattern.compile(
          "(?:(?:np|numpy|torch|jnp)\\.)?(?:array|asarray|matrix|tensor)\\s*\\(|\\$*\\s*\\\\(?:begin|left)\\b");

  /** What JSON never has in a row of numbers: other signs between them, or a point at their end. */
  private static final Pattern NOT_JSON =
      Pattern.compile(";|\\d\\.(?!\\d)|[\\d.\"]\\s+[-+.\\d\"(/*]|/|\\[\\s*\\p{Alpha}");

  static Notation of(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    String start = text.substring(first, Math.min(text.length(), first + LOOKED_AT));
    if (start.startsWith("%%") || start.startsWith("%MatrixMarket")) {
      return MATRIX_MARKET;
    }
    if (start.startsWith("{")) {
      return JSON;
    }
    if (start.startsWith("[")) {
      return isJsonRow(start) ? JSON : LITERAL;
    }
    return PASTED.matcher(start).lookingAt() ? LITERAL : ROWS;
  }

  private static boolean isJsonRow(String start) {
    int end = start.indexOf(']');
    String row = end < 0 ? start : start.substring(0, end);
    return !NOT_JSON.matcher(row.replaceAll("\"[^\"]*\"", "0")).find();
  }
}
