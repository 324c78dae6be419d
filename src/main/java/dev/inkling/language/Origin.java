package dev.inkling.language;

import dev.inkling.words.Text;

/**
 * Where a line comes from, so that its numbers can say so.
 *
 * @param line the number the reader knows the line by: in a script its line there
 * @param words what is said of numbers typed in it
 */
public record Origin(int line, Text words) {

  /** A line somebody typed. */
  public static Origin typed(int line) {
    return new Origin(line, Text.of("typed, line " + line));
  }

  /** A value a lesson has put there. */
  public static Origin lesson(int line) {
    return new Origin(line, Text.of("from the lesson"));
  }
}
