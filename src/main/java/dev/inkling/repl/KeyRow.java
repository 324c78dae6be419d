package dev.inkling.repl;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.List;

/** Which keys do what, in the last row of a screen that is more than a prompt. */
final class KeyRow {

  static final int INDENT = 2;
  private static final String GAP = "   ";

  private KeyRow() {}

  static StyledLine key(String key, String meaning) {
    return StyledLine.of(key).plus(" " + meaning, Style.DIM);
  }

  /** A line with as many keys behind it as there is room for. */
  static StyledLine fitted(StyledLine line, List<StyledLine> keys, int room) {
    StyledLine row = line;
    for (StyledLine key : keys) {
      StyledLine longer = row.plus(GAP).plus(key);
      row = longer.width() <= room ? longer : row;
    }
    return row;
  }
}
