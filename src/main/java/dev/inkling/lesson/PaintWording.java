package dev.inkling.lesson;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Lists;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** What is said about a picture that was painted, and to one that has another shape. */
final class PaintWording {

  private PaintWording() {}

  static Text shape(List<String> lines, int rows, int columns) {
    for (int i = 0; i < lines.size() && lines.size() == rows; i++) {
      if (lines.get(i).length() != columns) {
        return Text.of(
                "Row "
                    + (i + 1)
                    + " has "
                    + Wording.count(lines.get(i).length(), "square")
                    + "; each row has "
                    + Wording.count(columns, "square")
                    + ". ")
            .plus(example(rows, columns));
      }
    }
    return Text.of("That is " + Wording.count(lines.size(), "row") + "; this picture has ")
        .plus(Wording.count(rows, "row") + " of " + Wording.count(columns, "square") + ". ")
        .plus(example(rows, columns));
  }

  static Text size(Matrix given, int rows, int columns) {
    return Text.of("That is " + given.rows() + " by " + given.columns() + "; this picture has ")
        .plus(Wording.count(rows, "row") + " of " + Wording.count(columns, "square") + ". ")
        .plus(example(rows, columns));
  }

  static Text ink() {
    return Text.of("Ink goes from 0, none, to 1, full: each number lies between the two.");
  }

  /** Every other square, which anybody can see is only an example. */
  private static Text example(int rows, int columns) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows * columns; i++) {
      boolean inked = (i / columns + i % columns) % 2 == 1;
      text.append(i > 0 && i % columns == 0 ? " " : "").append(inked ? '#' : '.');
    }
    return Text.of("Such as ").plus(Text.strong(text.toString())).plus("  with # for ink.");
  }

  /** Where the ink is, for those who do not see it. */
  static String ink(Matrix squares) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < squares.rows(); row++) {
      List<String> places = new ArrayList<>();
      for (int column = 0; column < squares.columns(); column++) {
        if (!squares.at(row, column).equals(Exact.ZERO)) {
          places.add(Integer.toString(column + 1));
        }
      }
      String where = places.isEmpty() ? "blank" : "ink at " + Lists.and(places);
      rows.add("row " + (row + 1) + " " + where);
    }
    return String.join("; ", rows);
  }
}
