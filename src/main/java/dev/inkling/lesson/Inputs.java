package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that something built is tried on: every picture of so many squares, each with ink or
 * without, or the rows of a matrix.
 *
 * @param rows squares down a picture; 0 where inputs are the rows of {@code expression}
 * @param columns squares across
 */
record Inputs(int rows, int columns, String expression) {

  static final int MOST_SQUARES = 12; // 4096 pictures
  private static final int MOST_ROWS = 4096;
  private static final Pattern PICTURES = Pattern.compile("([1-9][0-9]?)x([1-9][0-9]?)");

  /** {@code 3x3}, or an expression. */
  static Inputs read(String text) {
    Matcher pictures = PICTURES.matcher(text);
    return pictures.matches()
        ? new Inputs(Integer.parseInt(pictures.group(1)), Integer.parseInt(pictures.group(2)), text)
        : new Inputs(0, 0, text);
  }

  boolean arePictures() {
    return rows > 0;
  }

  boolean areTooMany() {
    return rows * columns > MOST_SQUARES;
  }

  /** All of them, each as one row of numbers. */
  List<Matrix> all(Bench bench) {
    List<Matrix> all = new ArrayList<>();
    if (!arePictures()) {
      Matrix given = bench.value(expression);
      if (given.rows() > MOST_ROWS) {
        throw Problem.work("These are more inputs than can be tried.").thrown();
      }
      for (int row = 0; row < given.rows(); row++) {
        all.add(given.rowAt(row));
      }
      return all;
    }
    int squares = rows * columns;
    for (int picture = 0; picture < 1 << squares; picture++) {
      long[] ink = new long[squares];
      for (int square = 0; square < squares; square++) {
        ink[square] = picture >> (squares - 1 - square) & 1;
      }
      all.add(Matrix.ofLongs(1, squares, ink));
    }
    return all;
  }

  /** An input as it is drawn: folded into its squares. */
  Matrix folded(Matrix input) {
    return arePictures() ? Matrix.of(rows, columns, input.entries()) : input;
  }

  /** The inputs that are wanted: one picture, or one a row. */
  List<Matrix> wanted(Matrix yes) {
    if (arePictures() && yes.rows() == rows && yes.columns() == columns) {
      return List.of(yes.asRow());
    }
    List<Matrix> wanted = new ArrayList<>();
    for (int row = 0; row < yes.rows(); row++) {
      wanted.add(yes.rowAt(row));
    }
    return wanted;
  }
}
