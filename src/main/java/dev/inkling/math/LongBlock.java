package dev.inkling.math;

import java.util.Arrays;

/** Exact numbers small enough for machine integers: numerators over one common denominator. */
record LongBlock(long[] numerators, long denominator) implements Block {

  /** In lowest terms; {@code denominator} positive. */
  static LongBlock reduced(long[] numerators, long denominator) {
    long factor = denominator;
    for (int i = 0; i < numerators.length && factor != 1; i++) {
      factor = gcd(factor, numerators[i]);
    }
    if (factor == 1) {
      return new LongBlock(numerators, denominator);
    }
    long[] smaller = new long[numerators.length];
    for (int i = 0; i < smaller.length; i++) {
      smaller[i] = numerators[i] / factor;
    }
    return new LongBlock(smaller, denominator / factor);
  }

  /** The greatest common divisor for {@code a > 0}; right for the smallest long as {@code b}. */
  static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.abs(a);
  }

  @Override
  public int size() {
    return numerators.length;
  }

  @Override
  public Scalar at(int index) {
    return Exact.of(numerators[index], denominator);
  }

  @Override
  public int signum(int index) {
    return Long.signum(numerators[index]);
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public int bits() {
    return Long.SIZE;
  }

  @Override
  public Block gather(int[] places) {
    long[] gathered = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      gathered[i] = numerators[places[i]];
    }
    return reduced(gathered, denominator);
  }

  @Override
  public DoubleBlock toDoubles() {
    double[] values = new double[numerators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Rounding.quotient(numerators[i], denominator);
    }
    return new DoubleBlock(values);
  }

  @Override
  public <R> R meet(Block right, Pairing<R> pairing) {
    return right.meetLongs(this, pairing);
  }

  /** The one place where an overflow moves exact numbers up to big integers. */
  @Override
  public <R> R meetLongs(LongBlock left, Pairing<R> pairing) {
    try {
      return pairing.longs(left, this);
    } catch (ArithmeticException overflow) {
      return pairing.bigs(BigBlock.of(left), BigBlock.of(this));
    }
  }

  @Override
  public <R> R meetBigs(BigBlock left, Pairing<R> pairing) {
    return pairing.bigs(left, BigBlock.of(this));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LongBlock that
        && denominator == that.denominator
        && Arrays.equals(numerators, that.numerators);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numerators) + Long.hashCode(denominator);
  }
}
