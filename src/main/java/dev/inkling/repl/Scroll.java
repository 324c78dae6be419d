package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import java.util.List;
import java.util.Locale;

/** A long text and the part of it that is in view; moved by whoever reads, without a terminal. */
final class Scroll {

  private final LazyLines lines;
  private final int rows;
  private int top;

  /** Where the latest search has come to; near the end it cannot be brought to the top. */
  private int found;

  /** The text from a line on (from 0), {@code rows} lines at a time. */
  Scroll(LazyLines lines, int rows, int top) {
    this.lines = lines;
    this.rows = Math.max(1, rows);
    moveTo(top);
  }

  int top() {
    return top;
  }

  int rows() {
    return rows;
  }

  List<StyledLine> visible() {
    return lines.part(top, top + rows);
  }

  boolean atEnd() {
    return !lines.has(top + rows + 1);
  }

  /** {@code lines 1–22 of 57}; how many there are is said once it is known. */
  String position() {
    String range = "lines " + (top + 1) + "–" + (top + visible().size());
    return lines.ended() ? range + " of " + lines.count() : range;
  }

  /** Down by some lines, or up by a negative number; stops at both ends. */
  void moveBy(int by) {
    moveTo(top + by);
  }

  void moveTo(int line) {
    int wanted = Math.max(0, line);
    top = lines.has(wanted + rows) ? wanted : Math.max(0, Math.min(wanted, lines.count() - rows));
    found = top;
  }

  void moveToEnd() {
    moveTo(lines.count());
  }

  /**
   * Moves to the next line with some words in it, whatever their case.
   *
   * @param forward whether to look below what was found last (else below the first line in view),
   *     or above it
   * @return whether there is one
   */
  boolean seek(String words, boolean forward) {
    int step = forward ? 1 : -1;
    for (int i = found + step; i >= 0 && lines.has(i + 1); i += step) {
      if (at(lines.part(i, i + 1).get(0), words) >= 0) {
        moveTo(i);
        found = i;
        return true;
      }
    }
    return false;
  }

  /** Where words begin in a line; -1 where they do not. */
  static int at(StyledLine line, String words) {
    return words.isEmpty()
        ? -1
        : line.plain().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
  }
}
