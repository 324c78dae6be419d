package dev.inkling.operation;

import dev.inkling.math.Matrix;

/** Shapes in words. */
public final class Shapes {

  private Shapes() {}

  /** {@code 2 × 3}. */
  public static String of(Matrix matrix) {
    return matrix.rows() + " × " + matrix.columns();
  }

  /** {@code a number}, {@code a row of 3}, {@code 2 × 3}. */
  public static String describe(Matrix matrix) {
    if (matrix.isNumber()) {
      return "a number";
    }
    if (matrix.rows() == 1) {
      return "a row of " + matrix.columns();
    }
    return matrix.columns() == 1 ? "a column of " + matrix.rows() : of(matrix);
  }

  /** {@code 2 rows, 1 column}. */
  public static String rowsAndColumns(Matrix matrix) {
    return count(matrix.rows(), "row") + ", " + count(matrix.columns(), "column");
  }

  /** {@code 1 row}, {@code 3 rows}. */
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
