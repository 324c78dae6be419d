package dev.inkling.cli;

/**
 * Counts brackets as lines come in, so that a literal of many lines is parsed once and not once a
 * line. The parser has the last word.
 */
final class OpenBrackets {

  private int depth;

  void read(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '#' && !quoted) {
        return;
      } else if (!quoted && (c == '[' || c == '(')) {
        depth++;
      } else if (!quoted && (c == ']' || c == ')')) {
        depth--;
      }
    }
  }

  boolean areOpen() {
    return depth > 0;
  }
}
