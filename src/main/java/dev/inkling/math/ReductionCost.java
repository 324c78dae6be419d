package dev.inkling.math;

/**
 * Estimates how long an exact elimination will take before it is begun. Its numbers grow by the
 * length of an entry with every pivot, so that long fractions cost far more than many rows.
 */
public final class ReductionCost {

  private static final int PER_ENTRY = 3; // two products and a division
  private static final double PER_SECOND = 1e9;

  private ReductionCost() {}

  /** Seconds to reduce {@code matrix} with pivots in its first {@code width} columns. */
  public static double estimatedSeconds(Matrix matrix, int width) {
    double bits = bits(matrix);
    double entries = matrix.size();
    int pivots = Math.min(matrix.rows(), width);
    double nanoseconds = 0;
    for (int k = 1; k <= pivots; k++) {
      double words = Math.ceil(k * (bits + log2(k) / 2) / Integer.SIZE);
      nanoseconds += entries * PER_ENTRY * ProductCost.bigStep(words, words);
    }
    return nanoseconds / PER_SECOND;
  }

  /** The length of the longest entry once its row is whole. */
  private static double bits(Matrix matrix) {
    double longest = 1;
    for (int i = 0; i < matrix.rows(); i++) {
      double tops = 0;
      double bottoms = 0;
      for (int j = 0; j < matrix.columns(); j++) {
        Exact entry = matrix.at(i, j).toExact();
        tops = Math.max(tops, entry.numerator().bitLength());
        bottoms = Math.max(bottoms, entry.denominator().bitLength() - 1);
      }
      longest = Math.max(longest, tops + bottoms * denominators(matrix, i));
    }
    return longest;
  }

  /** How many different denominators a row has besides 1, as far as a few say it. */
  private static long denominators(Matrix matrix, int row) {
    return matrix.rowAt(row).entries().stream()
        .map(entry -> entry.toExact().denominator())
        .filter(denominator -> denominator.bitLength() > 1)
        .distinct()
        .count();
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }
}
