package dev.inkling.render;

import java.util.Optional;

/**
 * What the reader asked for by options, and what is known about where the output goes.
 *
 * @param columns a width asked for
 * @param terminal whether the output is a terminal
 * @param terminalColumns its width; 0 if unknown
 * @param terminalRows its height; 0 if unknown
 */
public record Request(
    When colour,
    Set glyphs,
    Optional<Integer> columns,
    Optional<Profile.Motion> motion,
    boolean terminal,
    int terminalColumns,
    int terminalRows) {

  /** When to colour. */
  public enum When {
    ALWAYS,
    AUTO,
    NEVER
  }

  /** Which characters. */
  public enum Set {
    AUTO,
    UNICODE,
    ASCII
  }

  /** Nothing asked for, output to a terminal of a size. */
  public static Request terminal(int columns, int rows) {
    return new Request(
        When.AUTO, Set.AUTO, Optional.empty(), Optional.empty(), true, columns, rows);
  }

  /** Nothing asked for, output to a file or a pipe. */
  public static Request piped() {
    return new Request(When.AUTO, Set.AUTO, Optional.empty(), Optional.empty(), false, 0, 0);
  }

  public Request colour(When when) {
    return new Request(when, glyphs, columns, motion, terminal, terminalColumns, terminalRows);
  }

  public Request glyphs(Set set) {
    return new Request(colour, set, columns, motion, terminal, terminalColumns, terminalRows);
  }

  public Request columns(int width) {
    return new Request(
        colour, glyphs, Optional.of(width), motion, terminal, terminalColumns, terminalRows);
  }

  public Request motion(Profile.Motion much) {
    return new Request(
        colour, glyphs, columns, Optional.of(much), terminal, terminalColumns, terminalRows);
  }
}
