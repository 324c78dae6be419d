package dev.inkling.math;

import java.math.BigInteger;

/** Square roots that stay exact wherever the number is a square. */
public final class Roots {

  private Roots() {}

  /**
   * The square root of a number that is not negative.
   *
   * @throws ArithmeticException if it is negative
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
    double value = number.toDouble();
    return new Approximate(Math.sqrt(value));
  }
}
