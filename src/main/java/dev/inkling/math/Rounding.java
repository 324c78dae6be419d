package dev.inkling.math;

import java.math.BigInteger;

/**
 * The double nearest to a fraction, ties to even, whatever its size: one rounding, never two, so
 * that an exact number and its ≈ agree to the last digit.
 */
final class Rounding {

  private static final long WHOLE = 1L << 53; // up to here every whole number is a double

  private Rounding() {}

  /** {@code denominator} positive. */
  static double quotient(long numerator, long denominator) {
    if (denominator == 1) {
      return (double) numerator;
    }
    if (numerator <= WHOLE && numerator >= -WHOLE && denominator <= WHOLE) {
      return (double) numerator / (double) denominator;
    }
    return quotient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** {@code denominator} positive; infinite beyond a double's range. */
  static double quotient(BigInteger numerator, BigInteger denominator) {
    if (numerator.bitLength() <= 53 && denominator.bitLength() <= 53) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    if (denominator.equals(BigInteger.ONE)) {
      return numerator.doubleValue();
    }
    double size = positiveQuotient(numerator.abs(), denominator);
    return numerator.signum() < 0 ? -size : size;
  }

  private static double positiveQuotient(BigInteger numerator, BigInteger denominator) {
    // The quotient counted in units of its last place; below the normal range units stop shrinking.
    int unit = Math.max(exponent(numerator, denominator) - 52, Double.MIN_EXPONENT - 52);
    BigInteger divisor = unit > 0 ? denominator.shiftLeft(unit) : denominator;
    BigInteger[] parts = numerator.shiftLeft(Math.max(0, -unit)).divideAndRemainder(divisor);
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
    return Math.scalb((up ? parts[0].add(BigInteger.ONE) : parts[0]).doubleValue(), unit);
  }

  /** The e with 2^e <= numerator / denominator < 2^(e+1). */
  private static int exponent(BigInteger numerator, BigInteger denominator) {
    int shift = numerator.bitLength() - denominator.bitLength();
    boolean reaches =
        shift >= 0
            ? numerator.compareTo(denominator.shiftLeft(shift)) >= 0
            : numerator.shiftLeft(-shift).compareTo(denominator) >= 0;
    return reaches ? shift : shift - 1;
  }
}
