package dev.inkling.render.format;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import java.util.function.BiFunction;

/** Numbers and matrices in LaTeX, in the digits that everything else is written in. */
record LatexNumbers(Numbers numbers) {

  static final int MOST = 20; // rows or columns of a matrix, from which the middle is left out
  private static final int MOST_BMATRIX = 10; // columns, as amsmath has it
  private static final int LONGEST_LINE = 72;
  private static final int SKIPPED = -1;
  private static final String END_ARRAY = "\\end{array}\\right]";

  /** {@code -\frac{1}{3}}, {@code 0.15}, {@code 1.5 \cdot 10^{-30}}. */
  String number(Scalar number) {
    return set(numbers.set(number));
  }

  /** Text of a number, set as a textbook does, in LaTeX. */
  static String set(String written) {
    String text = written.replace('−', '-');
    int slash = text.indexOf('/');
    if (slash > 0) {
      boolean negative = text.startsWith("-");
      String over = text.substring(negative ? 1 : 0, slash);
      return (negative ? "-" : "") + "\\frac{" + over + "}{" + text.substring(slash + 1) + "}";
    }
    int exponent = text.indexOf('e');
    return exponent > 0
        ? text.substring(0, exponent) + " \\cdot 10^{" + text.substring(exponent + 1) + "}"
        : text;
  }

  /** Text of a complex number, such as {@code 1/2 − 3i}, in LaTeX. */
  static String complex(String written) {
    boolean turned = written.endsWith("i");
    String text = turned ? written.substring(0, written.length() - 1) : written;
    StringBuilder latex = new StringBuilder();
    for (String part : text.split(" ")) {
      latex.append(latex.length() == 0 ? "" : " ").append(set(part));
    }
    return latex.append(turned ? "i" : "").toString();
  }

  /** As a factor after an operator: negative ones in parentheses. */
  String factor(Scalar number) {
    if (number.signum() >= 0) {
      return number(number);
    }
    String inner = number(number);
    return inner.indexOf('\\') < 0 ? "(" + inner + ")" : "\\left(" + inner + "\\right)";
  }

  /** In brackets; a 1x1 as its number. */
  String matrix(Matrix matrix) {
    return matrix(matrix, (row, column) -> number(matrix.at(row, column)));
  }

  /** In brackets, each entry written by its row and column from 0. */
  static String matrix(Matrix matrix, BiFunction<Integer, Integer, String> entry) {
    if (matrix.isNumber()) {
      return entry.apply(0, 0);
    }
    int columns = places(matrix.columns()).length;
    return columns <= MOST_BMATRIX
        ? "\\begin{bmatrix}" + rows(matrix, entry) + "\\end{bmatrix}"
        : "\\left[\\begin{array}{" + "r".repeat(columns) + "}" + rows(matrix, entry) + END_ARRAY;
  }

  /** With a bar after the first {@code left} columns. */
  static String augmented(Matrix matrix, int left, BiFunction<Integer, Integer, String> entry) {
    int[] places = places(matrix.columns());
    if (left >= matrix.columns()) {
      return matrix(matrix, entry);
    }
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < places.length; i++) {
      boolean bar =
          i > 0
              && places[i - 1] != SKIPPED
              && (places[i] == left || places[i - 1] < left && places[i] > left);
      columns.append(bar ? "|r" : "r");
    }
    return "\\left[\\begin{array}{" + columns + "}" + rows(matrix, entry) + END_ARRAY;
  }

  /** Whether the middle is left out. */
  static boolean abridges(Matrix matrix) {
    return matrix.rows() > MOST || matrix.columns() > MOST;
  }

  private static int[] places(int size) {
    if (size <= MOST) {
      return Matrix.range(size);
    }
    int[] places = new int[MOST];
    for (int i = 0; i < MOST; i++) {
      places[i] = i < MOST - 2 ? i : i == MOST - 2 ? SKIPPED : size - 1;
    }
    return places;
  }

  private static String rows(Matrix matrix, BiFunction<Integer, Integer, String> entry) {
    StringBuilder rows = new StringBuilder();
    for (int row : places(matrix.rows())) {
      StringBuilder line = new StringBuilder();
      for (int column : places(matrix.columns())) {
        line.append(line.length() == 0 ? "" : " & ").append(cell(entry, row, column));
      }
      rows.append(rows.length() == 0 ? "" : " \\\\\n").append(line);
    }
    return rows.length() < LONGEST_LINE
        ? " " + rows.toString().replace("\n", " ") + " "
        : "\n" + rows + "\n";
  }

  private static String cell(BiFunction<Integer, Integer, String> entry, int row, int column) {
    if (row == SKIPPED) {
      return column == SKIPPED ? "\\ddots" : "\\vdots";
    }
    return column == SKIPPED ? "\\cdots" : entry.apply(row, column);
  }
}
