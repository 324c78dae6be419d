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

  /** The sign of an entry, without making the entry. */
  int signum(int index);

  boolean isExact();

  /**
   * How many bits the longest numerator or the denominator takes; 64 where that is the machine's.
   */
  int bits();

  /** The entries at the given places, in that order. */
  Block gather(int[] places);

  DoubleBlock toDoubles();

  /** Puts this and {@code right} through {@code pairing}, in the smallest kind that holds both. */
  <R> R meet(Block right, Pairing<R> pairing);

  /** The second half of {@link #meet}: this is on the right, {@code left} is known to be longs. */
  <R> R meetLongs(LongBlock left, Pairing<R> pairing);

  /** The second half of {@link #meet}: this is on the right, {@code left} is known to be big. */
  <R> R meetBigs(BigBlock left, Pairing<R> pairing);

  /** What happens when two blocks meet: one case for each kind that can hold both. */
  interface Pairing<R> {

    /**
     * Both in machine integers.
     *
     * @throws ArithmeticException on overflow; the same pair is then taken to {@link #bigs}
     */
    R longs(LongBlock left, LongBlock right);

    R bigs(BigBlock left, BigBlock right);

    /** At least one of them was rounded. */
    R doubles(DoubleBlock left, DoubleBlock right);
  }

  /** Rounded as a whole if one entry is. */
  static Block of(List<? extends Scalar> entries) {
    return entries.stream().allMatch(Scalar::isExact)
        ? ofExact(entries)
        : new DoubleBlock(entries.stream().mapToDouble(Scalar::toDouble).toArray());
  }

  private static Block ofExact(List<? extends Scalar> entries) {
    BigInteger denominator = commonDenominator(entries);
    BigInteger[] numerators = new BigInteger[entries.size()];
    for (int i = 0; i < numerators.length; i++) {
      Exact entry = entries.get(i).toExact();
      numerators[i] =
          entry.denominator().equals(denominator)
              ? entry.numerator()
              : entry.numerator().multiply(denominator.divide(entry.denominator()));
    }
    return BigBlock.reduced(numerators, denominator);
  }

  /** Many unlike fractions, such as 1/2, 1/3, 1/5, …, would each take a very long numerator. */
  long MOST_BITS = 1L << 28;

  /**
   * The least common denominator.
   *
   * @throws ArithmeticException if the numerators over it would not fit in memory
   */
  private static BigInteger commonDenominator(List<? extends Scalar> entries) {
    BigInteger common = BigInteger.ONE;
    for (Scalar entry : entries) {
      BigInteger next = entry.toExact().denominator();
      if (!next.equals(common) && !next.equals(BigInteger.ONE)) {
        common = common.multiply(next.divide(common.gcd(next)));
        if ((long) common.bitLength() * entries.size() > MOST_BITS) {
          throw new ArithmeticException("these fractions have no short common denominator");
        }
      }
    }
    return common;
  }
}
