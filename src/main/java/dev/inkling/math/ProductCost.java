package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;

/**
 * Estimates how long a product will take before it is begun, so that one that would keep the
 * learner waiting can be rounded instead.
 *
 * <p>A function of shapes and lengths of numbers alone, never of the clock: the same line gives the
 * same answer on every machine. The figures were measured once, with the settings of the launcher
 * ({@code -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}); they are good to a factor of two or three.
 */
public final class ProductCost implements Block.Pairing<Double> {

  // Nanoseconds.
  private static final double LONG_STEP = 1.1;
  private static final double CHECKED_STEP = 7.5;
  private static final double BIG_STEP = 45;
  private static final double WORD_PAIR = 1.5; // one 32-bit word of each factor
  private static final double BIG_ENTRY = 200; // reducing one entry of the answer
  private static final double PER_SECOND = 1e9;

  private static final int KARATSUBA_WORDS = 80; // from here on BigInteger is faster than school
  private static final double KARATSUBA_POWER = 1.585;

  private final Product product;

  private ProductCost(Product product) {
    this.product = product;
  }

  /** Seconds for {@code left} times {@code right}, as exact as they are. */
  public static double estimatedSeconds(Matrix left, Matrix right) {
    Product product = new Product(left.rows(), left.columns(), right.columns(), Work.plain());
    return left.meet(right, new ProductCost(product));
  }

  @Override
  public Double longs(LongBlock left, LongBlock right) {
    if (product.cannotOverflow(left, right)) {
      return steps() * LONG_STEP / PER_SECOND;
    }
    double wasted = steps() * CHECKED_STEP / PER_SECOND; // until the overflow, at worst all
    return wasted + bigSeconds(Long.SIZE, Long.SIZE, Long.SIZE);
  }

  @Override
  public Double bigs(BigBlock left, BigBlock right) {
    BigInteger denominator = left.denominator().multiply(right.denominator());
    return bigSeconds(left.numeratorBits(), right.numeratorBits(), denominator.bitLength());
  }

  @Override
  public Double doubles(DoubleBlock left, DoubleBlock right) {
    return steps() * LONG_STEP / PER_SECOND;
  }

  private double steps() {
    return (double) product.rows() * product.inner() * product.columns();
  }

  private double bigSeconds(int leftBits, int rightBits, int denominatorBits) {
    double leftWords = words(leftBits);
    double rightWords = words(rightBits);
    double step = bigStep(leftWords, rightWords);
    double reducing =
        BIG_ENTRY + wordSteps(leftWords + rightWords, words(denominatorBits)) * WORD_PAIR;
    double entries = (double) product.rows() * product.columns();
    return (steps() * step + entries * reducing) / PER_SECOND;
  }

  /** Nanoseconds for one product of numbers of so many words, and adding it up. */
  static double bigStep(double leftWords, double rightWords) {
    return BIG_STEP + wordSteps(leftWords, rightWords) * WORD_PAIR;
  }

  private static double words(int bits) {
    return Math.ceil(bits / (double) Integer.SIZE);
  }

  /** Pairs of words multiplied: all of them in short numbers, fewer in long ones. */
  private static double wordSteps(double left, double right) {
    double shorter = Math.min(left, right);
    double longer = Math.max(left, right);
    if (shorter <= KARATSUBA_WORDS) {
      return shorter * longer;
    }
    double square =
        KARATSUBA_WORDS
            * KARATSUBA_WORDS
            * StrictMath.pow(shorter / KARATSUBA_WORDS, KARATSUBA_POWER);
    return square * longer / shorter;
  }
}
