package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a matrix looks like at a glance, so that it can be introduced in a few words.
 *
 * <p>Symmetric, orthogonal and triangular as in Strang, Introduction to Linear Algebra, 2.7 and
 * 4.4: A' = A; A'A = I; nothing below (above) the diagonal.
 */
public enum Trait {
  /** Nothing but zeros. */
  ZERO,
  /** Ones on the diagonal, zeros elsewhere. */
  IDENTITY,
  /** Zeros away from the diagonal. */
  DIAGONAL,
  /** Zeros below the diagonal. */
  UPPER,
  /** Zeros above the diagonal. */
  LOWER,
  /** Equal to its transpose. */
  SYMMETRIC,
  /** Its columns have length 1 and stand at right angles, to within rounding. */
  ORTHOGONAL;

  private static final int LARGEST = 60; // rows for which columns are multiplied with each other
  private static final double NEAR = 1e-9;

  /** The traits of a square matrix (n × n); the telling ones, without what they imply. */
  public static Set<Trait> of(Matrix square, Work work) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    if (square.isZero()) {
      return EnumSet.of(ZERO);
    }
    if (square.equals(Matrix.identity(square.rows()))) {
      return EnumSet.of(IDENTITY);
    }
    boolean upper = isUpper(square, work);
    boolean lower = isUpper(square.transpose(), work);
    if (upper || lower) {
      traits.add(upper && lower ? DIAGONAL : upper ? UPPER : LOWER);
    } else if (square.equals(square.transpose())) {
      traits.add(SYMMETRIC);
    }
    if (square.rows() <= LARGEST && isOrthogonal(square, work)) {
      traits.add(ORTHOGONAL);
    }
    return traits;
  }

  private static boolean isUpper(Matrix square, Work work) {
    for (int i = 1; i < square.rows(); i++) {
      work.check();
      for (int j = 0; j < i; j++) {
        if (!square.at(i, j).isZero()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOrthogonal(Matrix square, Work work) {
    Matrix products = square.transpose().times(square, work);
    Matrix identity = Matrix.identity(square.rows());
    if (square.isExact()) {
      return products.equals(identity);
    }
    for (int i = 0; i < products.size(); i++) {
      double apart = products.at(i).toDouble() - identity.at(i).toDouble();
      if (!(Math.abs(apart) <= NEAR)) {
        return false;
      }
    }
    return true;
  }
}
