package dev.inkling.math;

import java.math.BigInteger;
import java.util.Arrays;

/** Exact numbers beyond machine integers: numerators over one common denominator. */
record BigBlock(BigInteger[] numerators, BigInteger denominator) implements Block {

  /** The same numbers in big integers, on the way to an answer that needs them. */
  static BigBlock of(LongBlock block) {
    BigInteger[] big = new BigInteger[block.size()];
    for (int i = 0; i < big.length; i++) {
      big[i] = BigInteger.valueOf(block.numerators()[i]);
    }
    return new BigBlock(big, BigInteger.valueOf(block.denominator()));
  }

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

  /** Exactly what a long holds: a looser or tighter bound would give one value two kinds. */
  private boolean fitsLongs() {
    return denominator.bitLength() < Long.SIZE && numeratorBits() < Long.SIZE;
  }

  /** The length of the longest numerator. */
  int numeratorBits() {
    int bits = 0;
    for (BigInteger numerator : numerators) {
      bits = Math.max(bits, numerator.bitLength());
    }
    return bits;
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
  public int signum(int index) {
    return numerators[index].signum();
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public int bits() {
    return Math.max(numeratorBits(), denominator.bitLength());
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
  public DoubleBlock toDoubles() {
    double[] values = new double[numerators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Rounding.quotient(numerators[i], denominator);
    }
    return new DoubleBlock(values);
  }

  @Override
  public <R> R meet(Block right, Pairing<R> pairing) {
    return right.meetBigs(this, pairing);
  }

  @Override
  public <R> R meetLongs(LongBlock left, Pairing<R> pairing) {
    return pairing.bigs(of(left), this);
  }

  @Override
  public <R> R meetBigs(BigBlock left, Pairing<R> pairing) {
    return pairing.bigs(left, this);
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
