package dev.inkling.math;

import java.math.BigInteger;
import java.util.Arrays;

/** Exact numbers beyond machine integers: numerators over one common denominator. */
record BigBlock(BigInteger[] numerators, BigInteger denominator) implements Block {

  /** In lowest terms and, where the numbers fit, as machine integers; {@code denominator} > 0. */
  static Block reduced(BigInteger[] numerators, BigInteger denominator) {
    BigInteger factor = denominator;
    for (int i = 0; i < numerators.length && !factor.equals(BigInteger.ONE); i++) {
      factor = factor.gcd(numerators[i]);
    }
    BigInteger[] reduced = numerators;
    if (!factor.equals(BigInteger.ONE)) {
      reduced = new BigInteger[numerators.length];
      for (int i = 0; i < reduced.length; i++) {
        reduced[i] = numerators[i].divide(factor);
      }
    }
    BigBlock block = new BigBlock(reduced, denominator.divide(factor));
    return block.fitsLongs() ? block.toLongs() : block;
  }

  private boolean fitsLongs() {
    if (denominator.bitLength() > 62) {
      return false;
    }
    for (BigInteger numerator : numerators) {
      if (numerator.bitLength() > 62) {
        return false;
      }
    }
    return true;
  }

  private LongBlock toLongs() {
    long[] values = new long[numerators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = numerators[i].longValueExact();
    }
    return new LongBlock(values, denominator.longValueExact());
  }

  @Override
  public int size() {
    return numerators.length;
  }

  @Override
  public Scalar at(int index) {
    return new Exact(numerators[index], denominator);
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Block gather(int[] places) {
    BigInteger[] gathered = new BigInteger[places.length];
    for (int i = 0; i < places.length; i++) {
      gathered[i] = numerators[places[i]];
    }
    return reduced(gathered, denominator);
  }

  @Override
  public BigBlock toBig() {
    return this;
  }

  @Override
  public DoubleBlock toDoubles() {
    double[] values = new double[numerators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Exact.roundedQuotient(numerators[i], denominator);
    }
    return new DoubleBlock(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BigBlock that
        && denominator.equals(that.denominator)
        && Arrays.equals(numerators, that.numerators);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numerators) + denominator.hashCode();
  }
}
