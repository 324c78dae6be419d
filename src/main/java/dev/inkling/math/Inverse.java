package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.Optional;
import java.util.stream.IntStream;

/** The matrix that takes back what a square matrix does. */
public final class Inverse {

  private static final int MOST_ROWS = 100;
  private static final double PATIENCE = 0.2; // seconds to see what rounding would take for 0

  private Inverse() {}

  /** Found by elimination with the identity alongside; empty where the matrix is singular. */
  public static Optional<Matrix> of(Matrix matrix, Work work) {
    int size = matrix.rows();
    Matrix beside = LinearSystem.beside(matrix, Matrix.identity(size));
    Reduction reduction = Reduction.of(beside, size, work);
    if (reduction.rank() < size) {
      return Optional.empty();
    }
    int[] right = IntStream.range(size, 2 * size).toArray();
    return Optional.of(reduction.form().part(Matrix.range(size), right));
  }

  /**
   * How many times as large a small relative change in the entries can come out in the inverse, at
   * most; empty where the matrix is singular or too large for the question to be worth its time.
   *
   * @see "R. Skeel, Scaling for Numerical Stability in Gaussian Elimination, 1979"
   */
  public static Optional<Double> sensitivity(Matrix matrix) {
    if (!matrix.isSquare() || matrix.rows() > MOST_ROWS) {
      return Optional.empty();
    }
    try {
      Matrix rounded = matrix.toApproximate();
      boolean exactly =
          matrix.isExact()
              && ReductionCost.estimatedSeconds(matrix, 2 * matrix.columns()) < PATIENCE;
      return of(exactly ? matrix : rounded, Work.plain())
          .map(inverse -> largestRow(rounded, inverse.toApproximate()));
    } catch (ArithmeticException beyondDoubles) {
      return Optional.empty();
    }
  }

  private static double largestRow(Matrix matrix, Matrix inverse) {
    Work work = Work.plain();
    Matrix product = inverse.map(Scalar::abs, work).times(matrix.map(Scalar::abs, work), work);
    double largest = 0;
    for (int i = 0; i < product.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < product.columns(); j++) {
        sum += product.at(i, j).toDouble();
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }
}
