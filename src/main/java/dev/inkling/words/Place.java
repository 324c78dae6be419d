package dev.inkling.words;

/**
 * A spot in something typed or read, so that a message can put its caret under it.
 *
 * @param source where it was read: a file's name, or empty for the line at hand
 * @param line counted from 1
 * @param column counted from 1, in characters as Java counts them
 * @param length at least 1
 */
public record Place(String source, int line, int column, int length) {

  public Place {
    length = Math.max(1, length);
  }

  public static Place of(int line, int column, int length) {
    return new Place("", line, column, length);
  }

  public Place in(String newSource) {
    return new Place(newSource, line, column, length);
  }
}
