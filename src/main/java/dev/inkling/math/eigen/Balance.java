package dev.inkling.math.eigen;

import java.util.Arrays;

/**
 * Evens out rows and columns of very different size by powers of two, without any rounding: D⁻¹ A D
 * has the eigenvalues of A, and its eigenvectors are D⁻¹ times those of A.
 *
 * @see "B. Parlett and C. Reinsch, Balancing a Matrix for Calculation of Eigenvalues and
 *     Eigenvectors, 1969"
 */
final class Balance {

  private static final int ROUNDS = 60;
  private static final double WORTH_IT = 0.95;
  private static final int SMALLEST = 2_000; // below it every double is 0

  private final double[][] a;
  private final int[] powers;

  private Balance(double[][] a, int[] powers) {
    this.a = a;
    this.powers = powers;
  }

  /** Evens out {@code a} in place. */
  Balance(double[][] a) {
    this(a, new int[a.length]);
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (int i = 0; i < a.length; i++) {
        changed |= even(i);
      }
    }
  }

  /** One that leaves vectors as they are. */
  Balance none() {
    return new Balance(a, new int[powers.length]);
  }

  boolean changedAnything() {
    return Arrays.stream(powers).anyMatch(power -> power != 0);
  }

  private boolean even(int i) {
    double column = 0;
    double row = 0;
    for (int j = 0; j < a.length; j++) {
      if (j != i) {
        column += Math.abs(a[j][i]);
        row += Math.abs(a[i][j]);
      }
    }
    if (column == 0 || row == 0) {
      return false;
    }
    int power = (int) Math.rint((Math.getExponent(row) - Math.getExponent(column)) / 2.0);
    double after = Math.scalb(column, power) + Math.scalb(row, -power);
    if (power == 0 || after >= WORTH_IT * (column + row)) {
      return false;
    }
    for (int j = 0; j < a.length; j++) {
      if (j != i) {
        a[j][i] = Math.scalb(a[j][i], power);
        a[i][j] = Math.scalb(a[i][j], -power);
      }
    }
    powers[i] += power;
    return true;
  }

  /** Takes a vector of the balanced matrix back to one of the matrix itself, up to its length. */
  void back(double[] real, double[] imaginary) {
    int highest = Integer.MIN_VALUE;
    for (int i = 0; i < real.length; i++) {
      boolean there = real[i] != 0 || imaginary[i] != 0;
      highest = there ? Math.max(highest, powers[i]) : highest;
    }
    for (int i = 0; i < real.length; i++) {
      int power = Math.max(-SMALLEST, powers[i] - highest);
      real[i] = Math.scalb(real[i], power);
      imaginary[i] = Math.scalb(imaginary[i], power);
    }
  }
}
