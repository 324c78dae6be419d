package dev.inkling.lesson.fuzz;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number of the second reckoning, which shares no arithmetic with the first: a fraction of whole
 * numbers, or one cut to sixty digits where a root or a power of e has no fraction.
 *
 * @param under never zero, never negative; the two have no common factor
 * @param rounded whether something was cut on the way
 */
record Num(BigInteger over, BigInteger under, boolean rounded) implements Comparable<Num> {

  static final Num ZERO = of(0);
  static final Num ONE = of(1);

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal NEAR = new BigDecimal("1e-9");

  static Num of(long whole) {
    return new Num(BigInteger.valueOf(whole), BigInteger.ONE, false);
  }

  /** The number of an input, which both reckonings begin with. */
  static Num of(Scalar given) {
    return given.accept(
        new Scalar.Visitor<Num>() {
          @Override
          public Num exact(Exact exact) {
            return new Num(exact.numerator(), exact.denominator(), false);
          }

          @Override
          public Num approximate(Approximate rounded) {
            return cut(new BigDecimal(rounded.value()));
          }
        });
  }

  static Num cut(BigDecimal decimal) {
    BigDecimal short60 = decimal.round(DIGITS);
    int scale = Math.max(0, short60.scale());
    return reduced(
        short60.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
        BigInteger.TEN.pow(scale),
        true);
  }

  private static Num reduced(BigInteger over, BigInteger under, boolean rounded) {
    BigInteger common = over.gcd(under);
    BigInteger sign = under.signum() < 0 ? common.negate() : common;
    return new Num(over.divide(sign), under.divide(sign), rounded);
  }

  private Num made(BigInteger newOver, BigInteger newUnder, Num other) {
    Num whole = reduced(newOver, newUnder, rounded || other.rounded);
    return whole.rounded ? cut(whole.decimal()) : whole;
  }

  Num plus(Num other) {
    return made(
        over.multiply(other.under).add(other.over.multiply(under)),
        under.multiply(other.under),
        other);
  }

  Num minus(Num other) {
    return plus(other.negate());
  }

  Num times(Num other) {
    return made(over.multiply(other.over), under.multiply(other.under), other);
  }

  Num dividedBy(Num other) {
    return made(over.multiply(other.under), under.multiply(other.over), other);
  }

  Num negate() {
    return new Num(over.negate(), under, rounded);
  }

  int signum() {
    return over.signum();
  }

  BigDecimal decimal() {
    return new BigDecimal(over).divide(new BigDecimal(under), DIGITS);
  }

  /** The square root: a fraction if there is one. */
  Num root() {
    BigInteger top = over.sqrt();
    BigInteger bottom = under.sqrt();
    boolean fraction = top.multiply(top).equals(over) && bottom.multiply(bottom).equals(under);
    return fraction && !rounded ? new Num(top, bottom, false) : cut(decimal().sqrt(DIGITS));
  }

  /** The power of e, by halving and the series of exp. */
  Num exp() {
    if (decimal().abs().compareTo(new BigDecimal(10_000)) > 0) {
      throw new Unknown("exp of a number so large");
    }
    MathContext more = new MathContext(90);
    int halvings = 20;
    BigDecimal x = decimal().divide(BigDecimal.valueOf(1L << halvings), more);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 60; n++) {
      term = term.multiply(x, more).divide(BigDecimal.valueOf(n), more);
      sum = sum.add(term, more);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, more);
    }
    return signum() == 0 && !rounded ? ONE : cut(sum);
  }

  /** Whether both are exact and equal, or one was cut and they are equal to nine digits. */
  boolean agrees(Num other) {
    if (!rounded && !other.rounded) {
      return compareTo(other) == 0;
    }
    return near(other);
  }

  /** Whether they differ by no more than cutting can explain. */
  boolean near(Num other) {
    BigDecimal size = decimal().abs().max(other.decimal().abs()).max(BigDecimal.ONE);
    return minus(other).decimal().abs().compareTo(size.multiply(NEAR)) <= 0;
  }

  @Override
  public int compareTo(Num other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public String toString() {
    return rounded
        ? "≈ " + decimal().round(new MathContext(12)).toPlainString()
        : under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
