package dev.inkling.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

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
    BigInteger factor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      factor = factor.negate();
    }
    if (!factor.equals(BigInteger.ONE)) {
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
    return roundedQuotient(numerator, denominator);
  }

  /** The quotient of two machine integers as a double, correctly rounded where both fit one. */
  static double roundedQuotient(long numerator, long denominator) {
    return denominator == 1
        ? (double) numerator
        : roundedQuotient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Rounds fractions of any size without overflowing on the way. */
  static double roundedQuotient(BigInteger numerator, BigInteger denominator) {
    if (denominator.equals(BigInteger.ONE)) {
      return numerator.doubleValue();
    }
    if (numerator.bitLength() <= 53 && denominator.bitLength() <= 53) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
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
    return other.isExact() ? plus((Exact) other) : other.plus(this);
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
    return other.isExact() ? times((Exact) other) : other.times(this);
  }

  public Exact times(Exact other) {
    return new Exact(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  @Override
  public Scalar dividedBy(Scalar divisor) {
    return divisor.isExact()
        ? dividedBy((Exact) divisor)
        : new Approximate(toDouble()).dividedBy(divisor);
  }

  public Exact dividedBy(Exact divisor) {
    return new Exact(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  @Override
  public int compareTo(Scalar other) {
    if (other.isExact()) {
      Exact that = (Exact) other;
      return numerator
          .multiply(that.denominator)
          .compareTo(that.numerator.multiply(denominator));
    }
    return Double.compare(toDouble(), other.toDouble());
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
