package dev.inkling.math;

import java.math.BigInteger;

/** An independent way to compute with fractions: never reduced, compared crosswise. */
record Fraction(BigInteger top, BigInteger bottom) {

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.top.negate(), other.bottom));
  }

  Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  boolean is(Scalar number) {
    Exact exact = number.toExact();
    return number.isExact()
        && top.multiply(exact.denominator()).equals(exact.numerator().multiply(bottom));
  }

  Exact exact() {
    return new Exact(top, bottom);
  }
}
