package dev.inkling.math;

import java.math.BigInteger;
import java.util.List;

/**
 * The numbers of a matrix in one array, because an object per entry made an exact 300x300 product
 * forty times slower.
 *
 * <p>Always in the smallest kind that holds the numbers and, where exact, in lowest terms: two
 * blocks with the same numbers are equal.
 */
sealed interface Block permits LongBlock, BigBlock, DoubleBlock {

  int size();

  Scalar at(int index);

  boolean isExact();

  /** The entries at the given places, in that order. */
  Block gather(int[] places);

  /** The numerators of an exact block; an approximate one has none. */
  BigBlock toBig();

  DoubleBlock toDoubles();

  static Block of(List<? extends Scalar> entries) {
    for (Scalar entry : entries) {
      if (!entry.isExact()) {
        double[] values = new double[entries.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = entries.get(i).toDouble();
        }
        return new DoubleBlock(values);
      }
    }
    return ofExact(entries);
  }

  private static Block ofExact(List<? extends Scalar> entries) {
    BigInteger denominator = BigInteger.ONE;
    for (Scalar entry : entries) {
      BigInteger next = ((Exact) entry).denominator();
      denominator = denominator.multiply(next.divide(denominator.gcd(next)));
    }
    BigInteger[] numerators = new BigInteger[entries.size()];
    for (int i = 0; i < numerators.length; i++) {
      Exact entry = (Exact) entries.get(i);
      numerators[i] = entry.numerator().multiply(denominator.divide(entry.denominator()));
    }
    return BigBlock.reduced(numerators, denominator);
  }
}
