package dev.inkling.math;

import java.math.BigInteger;

/** Each entry on the left times the one number on the right. */
final class Scaling implements Block.Pairing<Block> {

  static final Scaling SCALING = new Scaling();

  private Scaling() {}

  @Override
  public Block longs(LongBlock left, LongBlock right) {
    long factor = right.numerators()[0];
    long denominator = Math.multiplyExact(left.denominator(), right.denominator());
    long[] scaled = new long[left.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.multiplyExact(left.numerators()[i], factor);
    }
    return LongBlock.reduced(scaled, denominator);
  }

  @Override
  public Block bigs(BigBlock left, BigBlock right) {
    BigInteger[] scaled = new BigInteger[left.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = left.numerators()[i].multiply(right.numerators()[0]);
    }
    return BigBlock.reduced(scaled, left.denominator().multiply(right.denominator()));
  }

  @Override
  public Block doubles(DoubleBlock left, DoubleBlock right) {
    double[] scaled = new double[left.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = left.values()[i] * right.values()[0];
    }
    return new DoubleBlock(scaled);
  }
}
