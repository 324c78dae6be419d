package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import java.math.BigInteger;

/** Fractions of their own for the tests: never reduced, compared crosswise. */
record Ratio(BigInteger top, BigInteger bottom) {

  static final Ratio ZERO = of(0);
  static final Ratio ONE = of(1);

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Ratio of(Exact exact) {
    return new Ratio(exact.numerator(), exact.denominator());
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.top.negate(), other.bottom));
  }

  Ratio times(Ratio other) {
    return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Ratio over(Ratio other) {
    return new Ratio(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  boolean isZero() {
    return top.signum() == 0;
  }

  boolean is(Ratio other) {
    return minus(other).isZero();
  }

  Exact exact() {
    return new Exact(top, bottom);
  }

  /** A number a + b√d as two of these. */
  record Quadratic(Ratio a, Ratio b, BigInteger d) {

    static Quadratic of(Surd surd) {
      return new Quadratic(Ratio.of(surd.whole()), Ratio.of(surd.part()), surd.under());
    }

    Quadratic plus(Quadratic other) {
      return new Quadratic(a.plus(other.a), b.plus(other.b), root(other));
    }

    Quadratic times(Quadratic other) {
      BigInteger root = root(other);
      Ratio inside = new Ratio(root, BigInteger.ONE);
      return new Quadratic(
          a.times(other.a).plus(b.times(other.b).times(inside)),
          a.times(other.b).plus(b.times(other.a)),
          root);
    }

    private BigInteger root(Quadratic other) {
      return b.isZero() ? other.d : d;
    }

    boolean is(Quadratic other) {
      return a.is(other.a) && b.is(other.b);
    }
  }
}
