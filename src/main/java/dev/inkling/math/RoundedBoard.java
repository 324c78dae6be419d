package dev.inkling.math;

/**
 * Doubles on a blackboard, with partial pivoting.
 *
 * <p>Each entry remembers the largest number it was ever computed from. What is left of a
 * difference of numbers 10^12 times its size is rounding and counts as 0.
 *
 * @see "N. Higham, Accuracy and Stability of Numerical Algorithms, 2002, chapter 9"
 */
final class RoundedBoard implements RowBoard {

  /** How much smaller than what it came from a number must be to count as 0. */
  static final double TOLERANCE = 1e-12;

  private final double[][] rows;
  private final double[][] sizes;
  private final int columns;

  RoundedBoard(Matrix matrix) {
    this.columns = matrix.columns();
    this.rows = new double[matrix.rows()][columns];
    this.sizes = new double[matrix.rows()][columns];
    double[] entries = matrix.toDoubles();
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(entries, i * columns, rows[i], 0, columns);
      for (int j = 0; j < columns; j++) {
        sizes[i][j] = Math.abs(rows[i][j]);
      }
    }
  }

  @Override
  public int rows() {
    return rows.length;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public boolean isZero(int row, int column) {
    return Math.abs(rows[row][column]) <= TOLERANCE * sizes[row][column];
  }

  @Override
  public int pivot(int from, int column) {
    int best = -1;
    for (int i = from; i < rows.length; i++) {
      if (!isZero(i, column)
          && (best < 0 || Math.abs(rows[i][column]) > Math.abs(rows[best][column]))) {
        best = i;
      }
    }
    return best;
  }

  @Override
  public void swap(int row, int other) {
    double[] kept = rows[row];
    rows[row] = rows[other];
    rows[other] = kept;
    double[] size = sizes[row];
    sizes[row] = sizes[other];
    sizes[other] = size;
  }

  @Override
  public Scalar clear(int row, int by, int column) {
    double factor = rows[row][column] / rows[by][column];
    double size = Math.abs(factor);
    double[] to = rows[row];
    double[] from = rows[by];
    for (int j = 0; j < columns; j++) {
      to[j] -= factor * from[j];
      sizes[row][j] = Math.max(sizes[row][j], size * sizes[by][j]);
    }
    to[column] = 0;
    return new Approximate(factor);
  }

  @Override
  public Scalar scale(int row, int column) {
    double pivot = rows[row][column];
    for (int j = 0; j < columns; j++) {
      rows[row][j] /= pivot;
      sizes[row][j] /= Math.abs(pivot);
    }
    rows[row][column] = 1;
    return new Approximate(pivot);
  }

  @Override
  public Scalar at(int row, int column) {
    return new Approximate(rows[row][column]);
  }

  /** What counts as 0 is shown as 0. */
  @Override
  public Matrix snapshot() {
    double[] entries = new double[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        entries[i * columns + j] = isZero(i, j) ? 0 : rows[i][j];
      }
    }
    return Matrix.ofDoubles(rows.length, columns, entries);
  }
}
