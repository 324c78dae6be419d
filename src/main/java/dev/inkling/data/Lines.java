package dev.inkling.data;

/** Finds where lines end, whichever of the three ways a file ends them. */
final class Lines {

  private Lines() {}

  /** The end of the line that {@code from} is on, without its line break. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The start of the line after the one that {@code from} is on. */
  static int next(String text, int from) {
    int end = end(text, from);
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }
}
