package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Perpendicular columns by whole numbers alone. Elimination on the dot products of the columns,
 * with the columns carried along beside them, leaves in each row the perpendicular column times the
 * determinant before it; every division comes out.
 *
 * @see "U. Erlingsson, E. Kaltofen, D. Musser, Generic Gram-Schmidt Orthogonalization by Exact
 *     Division, 1996"
 */
final class WholePerpendiculars {

  private static final int PER_ENTRY = 3; // two products and a division
  private static final double PER_SECOND = 1e9;

  private final Matrix columns;
  private final Work work;
  private final BigInteger denominator;
  private final BigInteger[][] rows; // of each column: its dot products, then its numbers

  WholePerpendiculars(Matrix columns, Work work) {
    this.columns = columns;
    this.work = work;
    this.denominator = denominator(columns);
    Matrix whole = columns.scaledBy(Exact.of(denominator)).transpose();
    Matrix products = whole.times(whole.transpose(), work);
    int count = columns.columns();
    this.rows = new BigInteger[count][count + columns.rows()];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        Scalar entry = j < count ? products.at(i, j) : whole.at(i, j - count);
        rows[i][j] = entry.toExact().numerator();
      }
    }
  }

  private static BigInteger denominator(Matrix matrix) {
    BigInteger common = BigInteger.ONE;
    for (Scalar entry : matrix.entries()) {
      BigInteger next = entry.toExact().denominator();
      common = common.multiply(next.divide(common.gcd(next)));
    }
    return common;
  }

  static double estimatedSeconds(Matrix columns) {
    double bits = 2.0 * columns.digits() / StrictMath.log10(2) + 1;
    double length = StrictMath.log(columns.rows() + 1.0) / StrictMath.log(2);
    double entries = (double) columns.columns() * (columns.columns() + columns.rows());
    double nanoseconds = 0;
    for (int k = 1; k <= columns.columns(); k++) {
      double words = Math.ceil(k * (bits + length) / Integer.SIZE);
      nanoseconds += entries * PER_ENTRY / 2 * ProductCost.bigStep(words, words);
    }
    return nanoseconds / PER_SECOND;
  }

  GramSchmidt directions() {
    List<Integer> kept = new ArrayList<>();
    List<Matrix> directions = new ArrayList<>();
    BigInteger before = BigInteger.ONE;
    for (int column = 0; column < rows.length; column++) {
      if (rows[column][column].signum() != 0) { // else its own square is 0: nothing is left
        kept.add(column);
        directions.add(direction(column, before));
        clearBelow(column, before);
        before = rows[column][column];
      }
      work.progress("columns made perpendicular", column, rows.length);
    }
    return new GramSchmidt(columns, kept, directions);
  }

  private Matrix direction(int column, BigInteger before) {
    BigInteger[] numbers = new BigInteger[columns.rows()];
    System.arraycopy(rows[column], rows.length, numbers, 0, numbers.length);
    return Matrix.ofFractions(numbers.length, 1, numbers, before.multiply(denominator));
  }

  private void clearBelow(int column, BigInteger before) {
    BigInteger[] by = rows[column];
    BigInteger pivot = by[column];
    for (int i = column + 1; i < rows.length; i++) {
      work.check();
      BigInteger[] row = rows[i];
      BigInteger factor = row[column];
      for (int j = column; j < row.length; j++) {
        row[j] = row[j].multiply(pivot).subtract(factor.multiply(by[j])).divide(before);
      }
    }
  }
}
