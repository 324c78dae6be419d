package dev.inkling.math.eigen;

import java.math.BigDecimal;
import java.math.MathContext;

/** A complex number of as many digits as wanted, for roots that must be told apart. */
record Precise(BigDecimal real, BigDecimal imaginary) {

  static final Precise ZERO = new Precise(BigDecimal.ZERO, BigDecimal.ZERO);
  static final Precise ONE = new Precise(BigDecimal.ONE, BigDecimal.ZERO);

  private static final BigDecimal HALF_MORE = new BigDecimal("1.5");

  Precise plus(Precise other, MathContext digits) {
    return new Precise(real.add(other.real, digits), imaginary.add(other.imaginary, digits));
  }

  Precise minus(Precise other, MathContext digits) {
    return new Precise(
        real.subtract(other.real, digits), imaginary.subtract(other.imaginary, digits));
  }

  Precise times(Precise other, MathContext digits) {
    return new Precise(
        real.multiply(other.real).subtract(imaginary.multiply(other.imaginary)).round(digits),
        real.multiply(other.imaginary).add(imaginary.multiply(other.real)).round(digits));
  }

  /** The quotient; {@code divisor} is not 0. */
  Precise over(Precise divisor, MathContext digits) {
    BigDecimal squares =
        divisor.real.multiply(divisor.real).add(divisor.imaginary.multiply(divisor.imaginary));
    Precise turned = times(new Precise(divisor.real, divisor.imaginary.negate()), digits);
    return new Precise(
        turned.real.divide(squares, digits), turned.imaginary.divide(squares, digits));
  }

  Precise conjugate() {
    return new Precise(real, imaginary.negate());
  }

  Precise rounded(MathContext digits) {
    return new Precise(real.round(digits), imaginary.round(digits));
  }

  /** The larger of both parts, half as large again: not less than the distance from 0. */
  BigDecimal size(MathContext digits) {
    BigDecimal larger = real.abs().max(imaginary.abs());
    boolean onAxis = real.signum() == 0 || imaginary.signum() == 0;
    return onAxis ? larger.round(digits) : larger.multiply(HALF_MORE, digits);
  }

  /** The larger of both parts: not more than the distance from 0. */
  BigDecimal part() {
    return real.abs().max(imaginary.abs());
  }

  boolean isZero() {
    return real.signum() == 0 && imaginary.signum() == 0;
  }

  /** Whether both parts are nearer to 0 than {@code bound}. */
  boolean isWithin(BigDecimal bound) {
    return real.abs().compareTo(bound) < 0 && imaginary.abs().compareTo(bound) < 0;
  }
}
