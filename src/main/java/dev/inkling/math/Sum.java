package dev.inkling.math;

import java.math.BigInteger;

/** Entry plus entry; fractions meet over the least common denominator, so that few overflow. */
final class Sum implements Block.Pairing<Block> {

  static final Sum SUM = new Sum();

  private Sum() {}

  @Override
  public Block longs(LongBlock left, LongBlock right) {
    long shared = LongBlock.gcd(left.denominator(), right.denominator());
    long leftFactor = right.denominator() / shared;
    long rightFactor = left.denominator() / shared;
    long denominator = Math.multiplyExact(left.denominator(), leftFactor);
    long[] sum = new long[left.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          Math.addExact(
              Math.multiplyExact(left.numerators()[i], leftFactor),
              Math.multiplyExact(right.numerators()[i], rightFactor));
    }
    return LongBlock.reduced(sum, denominator);
  }

  @Override
  public Block bigs(BigBlock left, BigBlock right) {
    BigInteger shared = left.denominator().gcd(right.denominator());
    BigInteger leftFactor = right.denominator().divide(shared);
    BigInteger rightFactor = left.denominator().divide(shared);
    BigInteger[] sum = new BigInteger[left.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          left.numerators()[i]
              .multiply(leftFactor)
              .add(right.numerators()[i].multiply(rightFactor));
    }
    return BigBlock.reduced(sum, left.denominator().multiply(leftFactor));
  }

  @Override
  public Block doubles(DoubleBlock left, DoubleBlock right) {
    double[] sum = new double[left.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = left.values()[i] + right.values()[i];
    }
    return new DoubleBlock(sum);
  }
}
