package dev.inkling.math;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction in lowest terms, so that what went in exactly comes out exactly.
 *
 * @param numerator carries the sign
 * @param denominator positive, without a common factor with the numerator
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Scalar {

  public static final Exact ZERO = of(0);
  public static final Exact ONE = of(1);

  public Exact {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (!denominator.equals(BigInteger.ONE)) { // most numbers are whole: no gcd for them
      BigInteger factor = numerator.gcd(denominator);
      factor = denominator.signum() < 0 ? factor.negate() : factor;
      numerator = numerator.divide(factor);
      denominator = denominator.divide(factor);
    }
  }

  public static Exact of(long value) {
    return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Exact of(BigInteger value) {
    return new Exact(value, BigInteger.ONE);
  }

  public static Exact of(long numerator, long denominator) {
    return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The decimal as the fraction it is: 0.25 is 1/4, 1e-3 is 1/1000. */
  public static Exact of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() >= 0
        ? new Exact(unscaled, BigInteger.TEN.pow(decimal.scale()))
        : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())));
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  @Override
  public double toDouble() {
    return Rounding.quotient(numerator, denominator);
  }

  @Override
  public Exact toExact() {
    return this;
  }

  @Override
  public int signum() {
    return numerator.signum();
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Exact negate() {
    return new Exact(numerator.negate(), denominator);
  }

  @Override
  public Exact abs() {
    return signum() < 0 ? negate() : this;
  }

  @Override
  public Scalar plus(Scalar other) {
    return other.isExact() ? plus(other.toExact()) : other.plus(this);
  }

  public Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  @Override
  public Scalar minus(Scalar other) {
    return plus(other.negate());
  }

  @Override
  public Scalar times(Scalar other) {
    return other.isExact() ? times(other.toExact()) : other.times(this);
  }

  public Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  @Override
  public Scalar dividedBy(Scalar divisor) {
    return divisor.isExact()
        ? dividedBy(divisor.toExact())
        : new Approximate(toDouble()).dividedBy(divisor);
  }

  public Exact dividedBy(Exact divisor) {
    return new Exact(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  @Override
  public int compareTo(Scalar other) {
    Exact that = other.toExact();
    return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.exact(this);
  }

  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
