package dev.inkling.cli;

/**
 * A list as it is easily typed in a shell, without brackets: {@code 1,2,3} is a column, {@code
 * 1,2;3,4} a matrix.
 */
final class BareList {

  private BareList() {}

  /** Whether a comma or semicolon stands outside all brackets and texts. */
  static boolean is(String argument) {
    return at(argument, 0, ",;") >= 0;
  }

  /** What would be typed between brackets, with every character in its place. */
  static String rows(String argument) {
    if (at(argument, 0, ";") >= 0) {
      return argument;
    }
    StringBuilder upright = new StringBuilder(argument);
    for (int i = at(argument, 0, ","); i >= 0; i = at(argument, i + 1, ",")) {
      upright.setCharAt(i, ';');
    }
    return upright.toString();
  }

  /** The first of some characters outside brackets and texts, from a place on; -1 if none. */
  private static int at(String argument, int from, String wanted) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '[' || c == '(')) {
        depth++;
      } else if (!quoted && (c == ']' || c == ')')) {
        depth--;
      } else if (!quoted && depth == 0 && i >= from && wanted.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
