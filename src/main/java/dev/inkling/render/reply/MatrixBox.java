package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A matrix set tall, in brackets; columns level, large ones with their middle left out. */
final class MatrixBox {

  private static final int MOST_ROWS = 10;
  private static final int MOST_COLUMNS = 12;
  private static final int SKIPPED = -1;

  /** How an entry looks, by its row and column from 0. */
  interface Look {
    Style at(int row, int column);

    /** Whether a dot stands in its place. */
    default boolean isHidden(int row, int column) {
      return false;
    }
  }

  private final Matrix matrix;
  private final int left;
  private final Look look;
  private final boolean unicode;
  private final Numbers numbers;

  private MatrixBox(Matrix matrix, int left, Look look, Hand hand) {
    this.matrix = matrix;
    this.left = left;
    this.look = look;
    this.unicode = hand.unicode();
    this.numbers = hand.numbers();
  }

  /** A bar after the first {@code left} columns, unless there are no more. */
  static Box of(Matrix matrix, int left, Look look, Hand hand) {
    return new MatrixBox(matrix, left, look, hand).box();
  }

  /** Whether the whole matrix is too large to be set in full. */
  static boolean abridges(Matrix matrix) {
    return matrix.rows() > MOST_ROWS || matrix.columns() > MOST_COLUMNS;
  }

  private Box box() {
    int[] rows = places(matrix.rows(), MOST_ROWS);
    int[] columns = places(matrix.columns(), MOST_COLUMNS);
    List<List<StyledLine>> cells = new ArrayList<>();
    for (int column : columns) {
      cells.add(column(rows, column));
    }
    List<StyledLine> lines = new ArrayList<>();
    int inner = 0;
    for (int i = 0; i < rows.length; i++) {
      StyledLine line = StyledLine.empty();
      for (int j = 0; j < cells.size(); j++) {
        line = (j == 0 ? line : line.plus(gap(columns, j))).plus(cells.get(j).get(i));
      }
      inner = line.width();
      lines.add(bracketed(line));
    }
    lines.add(0, corner("┌", "┐", inner));
    lines.add(corner("└", "┘", inner));
    return new Box(lines, 1);
  }

  /** Two spaces, or the bar of an augmented matrix. */
  private StyledLine gap(int[] columns, int place) {
    boolean bar = columns[place] == left || (columns[place - 1] < left && columns[place] > left);
    return bar && columns[place - 1] != SKIPPED
        ? StyledLine.of(unicode ? " │ " : " | ", Style.DIM)
        : StyledLine.of("  ");
  }

  private StyledLine bracketed(StyledLine line) {
    String left = unicode ? "│ " : "[ ";
    String right = unicode ? " │" : " ]";
    return StyledLine.of(left, Style.DIM).plus(line).plus(right, Style.DIM);
  }

  private StyledLine corner(String left, String right, int inner) {
    String words = unicode ? left + " ".repeat(inner + 2) + right : " ".repeat(inner + 4);
    return StyledLine.of(words, Style.DIM);
  }

  private static int[] places(int size, int most) {
    if (size <= most) {
      return Matrix.range(size);
    }
    int[] places = new int[most];
    for (int i = 0; i < most; i++) {
      places[i] = i < most - 2 ? i : i == most - 2 ? SKIPPED : size - 1;
    }
    return places;
  }

  private List<StyledLine> column(int[] rows, int column) {
    List<String> texts = new ArrayList<>();
    int whole = 0; // columns before the decimal point
    int fraction = 0;
    for (int row : rows) {
      String text = text(row, column); // as wide as if nothing were hidden
      int point = point(text);
      texts.add(text);
      whole = Math.max(whole, point);
      fraction = Math.max(fraction, text.length() - point);
    }
    List<StyledLine> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean shown = rows[i] != SKIPPED && column != SKIPPED;
      boolean hidden = shown && look.isHidden(rows[i], column);
      String text = hidden ? unicode ? "·" : "." : texts.get(i);
      int point = hidden ? 1 : point(text);
      Style style = shown ? look.at(rows[i], column) : Style.DIM;
      cells.add(StyledLine.of(text, style).indented(whole - point).padTo(whole + fraction));
    }
    return cells;
  }

  private String text(int row, int column) {
    if (row == SKIPPED || column == SKIPPED) {
      return row == SKIPPED && column != SKIPPED ? ":" : "…";
    }
    return numbers.set(matrix.at(row, column));
  }

  /** Where the decimal point stands, or would stand. */
  private static int point(String text) {
    int point = text.indexOf('e') >= 0 ? -1 : text.indexOf('.');
    return point < 0 ? text.length() : point;
  }
}
