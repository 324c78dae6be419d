package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Exact elimination on whole numbers alone: every division comes out, so that numbers stay as short
 * as the determinants they are.
 *
 * @see "E. Bareiss, Sylvester's Identity and Multistep Integer-Preserving Gaussian Elimination,
 *     1968"
 */
final class FractionFree {

  private final BigInteger[][] rows;
  private final int columns;
  private final int width;
  private final Work work;
  private final List<Integer> pivots = new ArrayList<>();
  private Exact shrunk = Exact.ONE; // what the rows were multiplied by to become whole
  private BigInteger pivot = BigInteger.ONE; // the latest; every earlier one has become it
  private boolean turned; // whether an odd number of rows was swapped

  FractionFree(Matrix matrix, int width, Work work) {
    this.columns = matrix.columns();
    this.width = width;
    this.work = work;
    this.rows = new BigInteger[matrix.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = whole(matrix, i);
    }
  }

  /** A row times its common denominator, over its common divisor. */
  private BigInteger[] whole(Matrix matrix, int row) {
    BigInteger denominator = BigInteger.ONE;
    for (int j = 0; j < columns; j++) {
      BigInteger next = matrix.at(row, j).toExact().denominator();
      denominator = denominator.multiply(next.divide(denominator.gcd(next)));
    }
    BigInteger[] entries = new BigInteger[columns];
    BigInteger shared = BigInteger.ZERO;
    for (int j = 0; j < columns; j++) {
      Exact entry = matrix.at(row, j).toExact();
      entries[j] = entry.numerator().multiply(denominator.divide(entry.denominator()));
      shared = shared.gcd(entries[j]);
    }
    if (shared.signum() != 0) {
      for (int j = 0; j < columns; j++) {
        entries[j] = entries[j].divide(shared);
      }
      shrunk = shrunk.times(new Exact(denominator, shared));
    }
    return entries;
  }

  Reduction reduction() {
    for (int column = 0; column < width && pivots.size() < rows.length; column++) {
      int row = pivots.size();
      if (bringUp(row, column)) {
        clear(row, column);
        pivots.add(column);
      }
    }
    return new Reduction(form(), pivots);
  }

  /** The determinant of a square matrix, once it is reduced. */
  Scalar determinant() {
    reduction();
    if (pivots.size() < rows.length) {
      return Exact.ZERO;
    }
    Exact product = Exact.of(turned ? pivot.negate() : pivot);
    return product.dividedBy(shrunk);
  }

  private boolean bringUp(int row, int column) {
    for (int i = row; i < rows.length; i++) {
      if (rows[i][column].signum() != 0) {
        if (i != row) {
          BigInteger[] kept = rows[row];
          rows[row] = rows[i];
          rows[i] = kept;
          turned = !turned;
        }
        return true;
      }
    }
    return false;
  }

  private void clear(int row, int column) {
    BigInteger next = rows[row][column];
    for (int i = 0; i < rows.length; i++) {
      work.check();
      if (i != row) {
        BigInteger factor = rows[i][column];
        for (int j = 0; j < columns; j++) {
          BigInteger difference = rows[i][j].multiply(next).subtract(factor.multiply(rows[row][j]));
          rows[i][j] = difference.divide(pivot); // comes out, by Sylvester's identity
        }
      }
    }
    pivot = next;
    work.progress("columns cleared", column, width);
  }

  private Matrix form() {
    BigInteger[] entries = new BigInteger[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        entries[i * columns + j] = pivot.signum() < 0 ? rows[i][j].negate() : rows[i][j];
      }
    }
    return Matrix.ofFractions(rows.length, columns, entries, pivot.abs());
  }
}
