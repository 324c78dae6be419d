package dev.inkling.math;

import dev.inkling.math.eigen.PreciseSingularValues;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * How a matrix stretches, as exactly as can be had: by roots of fractions where it comes out, else
 * by the library; and how many directions it keeps.
 *
 * @param exact squares and directions before any root, where all of them are fractions
 * @param rank how many values are more than nothing
 */
public record Stretches(SingularValues found, Optional<ExactSingularValues> exact, int rank) {

  private static final int LONGEST = 1_000; // digits of entries that are worth an exact try
  private static final double PATIENCE = 0.05; // seconds to know the rank for certain

  public static Stretches of(Matrix a, Work work) {
    Optional<ExactSingularValues> exact = exact(a, work);
    if (exact.isPresent()) {
      SingularValues values = exact.get().values();
      return new Stretches(values, exact, nonzero(values, 0));
    }
    Optional<SingularValues> precise = PreciseSingularValues.of(a, work);
    if (precise.isPresent()) {
      return new Stretches(precise.get(), exact, nonzero(precise.get(), 0));
    }
    SingularValues found = SingularValues.of(a, work);
    if (a.isExact() && ReductionCost.estimatedSeconds(a, a.columns()) < PATIENCE) {
      int rank = Reduction.of(a, a.columns(), work).rank();
      return new Stretches(found.ofRank(rank), Optional.empty(), rank);
    }
    return new Stretches(found, Optional.empty(), nonzero(found, tolerance(a, found)));
  }

  private static Optional<ExactSingularValues> exact(Matrix a, Work work) {
    return a.isExact() && a.digits() <= LONGEST
        ? ExactSingularValues.of(a, work)
        : Optional.empty();
  }

  /** The same again from values that were found before. */
  public static Stretches again(Matrix a, SingularValues found, Work work) {
    Optional<ExactSingularValues> exact = exact(a, work);
    return new Stretches(found, exact, nonzero(found, a.isExact() ? 0 : tolerance(a, found)));
  }

  /** What rounding may leave of nothing: a few units in the last place of the largest value. */
  private static double tolerance(Matrix a, SingularValues found) {
    return Math.ulp(1.0) * Math.max(a.rows(), a.columns()) * found.values().at(0).toDouble();
  }

  private static int nonzero(SingularValues found, double tolerance) {
    int rank = 0;
    while (rank < found.count() && found.values().at(rank).toDouble() > tolerance) {
      rank++;
    }
    return rank;
  }

  /** A value, exact where its root comes out. */
  public Scalar value(int place) {
    return exact
        .map(known -> Roots.square(known.squares().get(place)))
        .orElseGet(() -> found.values().at(place));
  }

  /** The square of a value, exact where that is known. */
  public Scalar square(int place) {
    if (exact.isPresent()) {
      return exact.get().squares().get(place);
    }
    Scalar value = found.values().at(place);
    return value.times(value);
  }

  /** Whether the squares of all values stay within the range of a double, or are exact. */
  public boolean hasSquares() {
    for (int i = 0; i < rank && exact.isEmpty(); i++) {
      double value = found.values().at(i).toDouble();
      if (value * value < Double.MIN_NORMAL || Double.isInfinite(value * value)) {
        return false;
      }
    }
    return true;
  }

  /** The sum of the squares: the square of the whole matrix's length. */
  public Scalar whole() {
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < found.count(); i++) {
      sum = sum.plus(square(i));
    }
    return sum;
  }

  /** How much of the whole one direction carries, from 0 to 1. */
  public Scalar share(int place) {
    if (exact.isPresent()) {
      return square(place).dividedBy(whole());
    }
    double largest = found.values().at(0).toDouble();
    double sum = 0;
    for (int i = 0; i < found.count(); i++) {
      double part = found.values().at(i).toDouble() / largest;
      sum += part * part;
    }
    double own = found.values().at(place).toDouble() / largest;
    return new Approximate(own * own / sum);
  }
}
