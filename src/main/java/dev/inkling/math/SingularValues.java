package dev.inkling.math;

import dev.inkling.math.eigen.PreciseSingularValues;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A = U S Vᵀ: a turn, a stretch along perpendicular axes, another turn. With p the smaller number
 * of rows and columns, U is m x p, V is n x p, both with perpendicular columns of length 1.
 *
 * <p>Signs are chosen so that the largest number of each column of V is positive, the first of
 * several as large; so the same matrix always gives the same answer.
 *
 * @param values how much each direction is stretched, p x 1, largest first, none negative
 * @see "G. Golub, C. Van Loan, Matrix Computations, 2013, 2.4 and 8.6"
 */
public record SingularValues(Matrix left, Matrix values, Matrix right) {

  private static final double TIE = 1e-9; // entries so near in size count as equally large

  /**
   * Found numerically.
   *
   * @throws ArithmeticException if a value is beyond the range of a double
   */
  public static SingularValues of(Matrix a, Work work) {
    work.check();
    double[] entries = a.toDoubles();
    int size = scale(entries); // the library squares numbers
    double[][] rows = new double[a.rows()][a.columns()];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(entries, i * a.columns(), rows[i], 0, a.columns());
    }
    SingularValueDecomposition found =
        new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false));
    double[] values = found.getSingularValues();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.scalb(values[i], size);
    }
    return oriented(flat(found.getU()), values, flat(found.getV()));
  }

  /** U, S and V from their numbers row by row, with columns turned round where signs ask for it. */
  public static SingularValues oriented(double[] left, double[] values, double[] right) {
    int count = values.length;
    orient(right, left, count);
    return new SingularValues(
        Matrix.ofDoubles(left.length / count, count, left),
        Matrix.ofDoubles(count, 1, values),
        Matrix.ofDoubles(right.length / count, count, right));
  }

  /** Right to the last digit where the matrix is exact and not too large, else from the library. */
  static SingularValues best(Matrix a, Work work) {
    return PreciseSingularValues.of(a, work).orElseGet(() -> of(a, work));
  }

  /** Divides by a power of two so that the largest entry is about 1; the power. */
  private static int scale(double[] entries) {
    double largest = 0;
    for (double entry : entries) {
      largest = Math.max(largest, Math.abs(entry));
    }
    int size = largest == 0 ? 0 : Math.getExponent(largest);
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Math.scalb(entries[i], -size);
    }
    return size;
  }

  private static double[] flat(RealMatrix matrix) {
    int columns = matrix.getColumnDimension();
    double[] flat = new double[matrix.getRowDimension() * columns];
    for (int i = 0; i < matrix.getRowDimension(); i++) {
      System.arraycopy(matrix.getRow(i), 0, flat, i * columns, columns);
    }
    return flat;
  }

  /** Turns each column of {@code right} so that its largest number is positive, and its partner. */
  private static void orient(double[] right, double[] left, int columns) {
    for (int column = 0; column < columns; column++) {
      double largest = 0;
      for (int i = column; i < right.length; i += columns) {
        largest = Math.max(largest, Math.abs(right[i]));
      }
      int leading = column;
      while (Math.abs(right[leading]) < largest * (1 - TIE)) {
        leading += columns;
      }
      if (right[leading] < 0) {
        negate(right, column, columns);
        negate(left, column, columns);
      }
    }
  }

  private static void negate(double[] entries, int column, int columns) {
    for (int i = column; i < entries.length; i += columns) {
      entries[i] = -entries[i];
    }
  }

  /** How many directions there are. */
  public int count() {
    return values.rows();
  }

  /** The same with 0 for every value from {@code rank} on: what is known to be nothing. */
  public SingularValues ofRank(int rank) {
    List<Scalar> known = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      known.add(i < rank ? values.at(i) : new Approximate(0));
    }
    return new SingularValues(left, Matrix.of(count(), 1, known), right);
  }
}
