package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;

/**
 * The matrix product, row by row of the right matrix because the cache likes it.
 *
 * <p>Sums run in the order of the inner index, so that rounded products are the same everywhere.
 */
record Product(int rows, int inner, int columns, Work work) implements Block.Pairing<Block> {

  private static final int TELL_EVERY = 64; // rows between two words about progress

  @Override
  public Block longs(LongBlock left, LongBlock right) {
    long denominator = Math.multiplyExact(left.denominator(), right.denominator());
    long[] a = left.numerators();
    long[] b = right.numerators();
    long[] product = new long[size()];
    boolean safe = cannotOverflow(left, right);
    for (int i = 0; i < rows; i++) {
      pause(i);
      for (int k = 0; k < inner; k++) {
        long factor = a[i * inner + k];
        if (factor == 0) {
          continue;
        }
        if (safe) {
          addRow(product, i * columns, factor, b, k * columns);
        } else {
          addRowChecked(product, i * columns, factor, b, k * columns);
        }
      }
    }
    return LongBlock.reduced(product, denominator);
  }

  private void addRow(long[] sums, int to, long factor, long[] b, int from) {
    for (int j = 0; j < columns; j++) {
      sums[to + j] += factor * b[from + j];
    }
  }

  private void addRowChecked(long[] sums, int to, long factor, long[] b, int from) {
    for (int j = 0; j < columns; j++) {
      sums[to + j] = Math.addExact(sums[to + j], Math.multiplyExact(factor, b[from + j]));
    }
  }

  /**
   * Whether every sum on the way is a machine integer, so that no need is to look at each: by
   * Cauchy and Schwarz none is larger than the longest row times the longest column.
   */
  boolean cannotOverflow(LongBlock left, LongBlock right) {
    double row = longest(left.numerators(), inner, 1, rows);
    double column = longest(right.numerators(), 1, columns, columns);
    return row * column < 0x1p124; // of squares, and half the range: doubles are rounded
  }

  /** The largest sum of squares of {@code count} lines. */
  private double longest(long[] numbers, int lineStep, int entryStep, int count) {
    double longest = 0;
    for (int line = 0; line < count; line++) {
      double squares = 0;
      for (int k = 0; k < inner; k++) {
        double number = numbers[line * lineStep + k * entryStep];
        squares += number * number;
      }
      longest = Math.max(longest, squares);
    }
    return longest;
  }

  @Override
  public Block bigs(BigBlock left, BigBlock right) {
    BigInteger[] product = new BigInteger[size()];
    for (int i = 0; i < rows; i++) {
      pause(i);
      for (int j = 0; j < columns; j++) {
        work.check();
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < inner; k++) {
          sum =
              sum.add(
                  left.numerators()[i * inner + k].multiply(right.numerators()[k * columns + j]));
        }
        product[i * columns + j] = sum;
      }
    }
    return BigBlock.reduced(product, left.denominator().multiply(right.denominator()));
  }

  @Override
  public Block doubles(DoubleBlock left, DoubleBlock right) {
    double[] a = left.values();
    double[] b = right.values();
    double[] product = new double[size()];
    for (int i = 0; i < rows; i++) {
      pause(i);
      for (int k = 0; k < inner; k++) {
        double factor = a[i * inner + k];
        int to = i * columns;
        int from = k * columns;
        for (int j = 0; j < columns; j++) {
          product[to + j] += factor * b[from + j];
        }
      }
    }
    return new DoubleBlock(product);
  }

  private int size() {
    return Math.multiplyExact(rows, columns);
  }

  private void pause(int row) {
    work.check();
    if (row % TELL_EVERY == 0) {
      work.progress("rows multiplied", row, rows);
    }
  }
}
