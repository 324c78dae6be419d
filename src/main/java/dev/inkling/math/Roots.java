package dev.inkling.math;

import java.math.BigInteger;

/** Square roots that stay exact wherever the number is a square. */
public final class Roots {

  private Roots() {}

  /**
   * The square root of a number that is not negative.
   *
   * @throws ArithmeticException if it is negative, or its root is not exact and beyond the range of
   *     a double
   */
  public static Scalar square(Scalar number) {
    if (number.signum() < 0) {
      throw new ArithmeticException("a negative number has no square root here");
    }
    if (number instanceof Exact exact) {
      BigInteger over = exact.numerator().sqrt();
      BigInteger under = exact.denominator().sqrt();
      if (over.multiply(over).equals(exact.numerator())
          && under.multiply(under).equals(exact.denominator())) {
        return new Exact(over, under);
      }
    }
    return new Approximate(
        number.isExact() ? rounded(number.toExact()) : Math.sqrt(number.toDouble()));
  }

  /**
   * The root of a fraction that may itself be far beyond a double: an even power of two is taken
   * out before and put back, halved, after.
   */
  private static double rounded(Exact number) {
    int size = number.numerator().bitLength() - number.denominator().bitLength();
    int half = size / 2;
    BigInteger over = number.numerator().shiftLeft(Math.max(0, -2 * half));
    BigInteger under = number.denominator().shiftLeft(Math.max(0, 2 * half));
    double root = Math.scalb(Math.sqrt(Rounding.quotient(over, under)), half);
    if (root == 0 && number.signum() != 0) {
      throw new ArithmeticException(DoubleBlock.OUT_OF_RANGE);
    }
    return root;
  }
}
