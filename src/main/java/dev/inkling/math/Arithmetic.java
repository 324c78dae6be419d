package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;

/** Sums and products of whole blocks, exact in machine integers until one overflows. */
final class Arithmetic {

  private static final int CHECK_EVERY = 64; // rows of a product between two looks at the clock

  private Arithmetic() {}

  static Block sum(Block a, Block b) {
    if (!a.isExact() || !b.isExact()) {
      return sum(a.toDoubles(), b.toDoubles());
    }
    if (a instanceof LongBlock x && b instanceof LongBlock y) {
      try {
        return sum(x, y);
      } catch (ArithmeticException overflow) {
        return sum(x.toBig(), y.toBig());
      }
    }
    return sum(a.toBig(), b.toBig());
  }

  private static Block sum(DoubleBlock a, DoubleBlock b) {
    double[] sum = new double[a.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a.values()[i] + b.values()[i];
    }
    return new DoubleBlock(sum);
  }

  private static Block sum(LongBlock a, LongBlock b) {
    long[] sum = new long[a.size()];
    boolean same = a.denominator() == b.denominator();
    long denominator =
        same ? a.denominator() : Math.multiplyExact(a.denominator(), b.denominator());
    long left = same ? 1 : b.denominator();
    long right = same ? 1 : a.denominator();
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          Math.addExact(
              Math.multiplyExact(a.numerators()[i], left),
              Math.multiplyExact(b.numerators()[i], right));
    }
    return LongBlock.reduced(sum, denominator);
  }

  private static Block sum(BigBlock a, BigBlock b) {
    BigInteger[] sum = new BigInteger[a.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          a.numerators()[i]
              .multiply(b.denominator())
              .add(b.numerators()[i].multiply(a.denominator()));
    }
    return BigBlock.reduced(sum, a.denominator().multiply(b.denominator()));
  }

  /** The matrix product of {@code a} (rows x inner) and {@code b} (inner x columns). */
  static Block product(Block a, Block b, int rows, int inner, int columns, Work work) {
    if (!a.isExact() || !b.isExact()) {
      return product(a.toDoubles().values(), b.toDoubles().values(), rows, inner, columns, work);
    }
    if (a instanceof LongBlock x && b instanceof LongBlock y) {
      try {
        return product(x, y, rows, inner, columns, work);
      } catch (ArithmeticException overflow) {
        return product(x.toBig(), y.toBig(), rows, inner, columns, work);
      }
    }
    return product(a.toBig(), b.toBig(), rows, inner, columns, work);
  }

  private static Block product(
      double[] a, double[] b, int rows, int inner, int columns, Work work) {
    double[] product = new double[Math.multiplyExact(rows, columns)];
    for (int i = 0; i < rows; i++) {
      pause(work, i, rows);
      int to = i * columns;
      for (int k = 0; k < inner; k++) { // row by row through b: the cache likes it
        double factor = a[i * inner + k];
        int from = k * columns;
        for (int j = 0; j < columns; j++) {
          product[to + j] += factor * b[from + j];
        }
      }
    }
    return new DoubleBlock(product);
  }

  private static Block product(
      LongBlock a, LongBlock b, int rows, int inner, int columns, Work work) {
    long denominator = Math.multiplyExact(a.denominator(), b.denominator());
    long[] left = a.numerators();
    long[] right = b.numerators();
    long[] product = new long[Math.multiplyExact(rows, columns)];
    for (int i = 0; i < rows; i++) {
      pause(work, i, rows);
      int to = i * columns;
      for (int k = 0; k < inner; k++) {
        long factor = left[i * inner + k];
        int from = k * columns;
        for (int j = 0; j < columns; j++) {
          product[to + j] =
              Math.addExact(product[to + j], Math.multiplyExact(factor, right[from + j]));
        }
      }
    }
    return LongBlock.reduced(product, denominator);
  }

  private static Block product(
      BigBlock a, BigBlock b, int rows, int inner, int columns, Work work) {
    BigInteger[] product = new BigInteger[Math.multiplyExact(rows, columns)];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        work.check();
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < inner; k++) {
          sum =
              sum.add(a.numerators()[i * inner + k].multiply(b.numerators()[k * columns + j]));
        }
        product[i * columns + j] = sum;
      }
    }
    return BigBlock.reduced(product, a.denominator().multiply(b.denominator()));
  }

  private static void pause(Work work, int row, int rows) {
    work.check();
    if (row % CHECK_EVERY == 0) {
      work.progress("rows multiplied", row, rows);
    }
  }

  /** Each entry times one number. */
  static Block scaled(Block block, Scalar factor) {
    if (block.isExact() && factor instanceof Exact exact) {
      BigBlock big = block.toBig();
      BigInteger[] scaled = new BigInteger[big.size()];
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = big.numerators()[i].multiply(exact.numerator());
      }
      return BigBlock.reduced(scaled, big.denominator().multiply(exact.denominator()));
    }
    double times = factor.toDouble();
    double[] scaled = block.toDoubles().values().clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= times;
    }
    return new DoubleBlock(scaled);
  }
}
