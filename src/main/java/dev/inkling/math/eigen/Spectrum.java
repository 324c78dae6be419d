package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directions that a square matrix keeps and by how much it stretches each: eigenvectors and
 * eigenvalues, exact where fractions and square roots suffice.
 *
 * @param size how many rows the matrix has
 * @param values the eigenvalues, the largest in size first, then the one furthest right, then up;
 *     different ones where that is certain, each as often as it was found where not
 * @param knowledge how much of this is certain
 */
public record Spectrum(int size, List<Eigenvalue> values, Knowledge knowledge) {

  /** What rounding may have touched. */
  public enum Knowledge {
    /** Nothing: all numbers are exact. */
    EXACT,
    /** The last digits only: what is 0, real, equal or too few is certain. */
    CERTAIN,
    /** The small values, and what is 0 or equal, too. */
    ROUNDED
  }

  /** The largest matrix that is worked on; beyond, nobody would wait. */
  public static final int MOST_ROWS = 400;

  private static final double NEAR = 1e-3;

  public Spectrum {
    values = List.copyOf(values);
  }

  /**
   * The eigenvalues and eigenvectors of a square matrix of at most {@link #MOST_ROWS} rows.
   *
   * @throws ArithmeticException if a rounded number leaves the range of a double
   */
  public static Spectrum of(Matrix a, Work work) {
    if (!a.isSquare() || a.rows() > MOST_ROWS) {
      throw new IllegalArgumentException("a square matrix of a moderate size is needed");
    }
    Optional<Spectrum> exact = ExactSpectrum.of(a, work);
    return exact
        .or(() -> PolishedSpectrum.of(a, work))
        .orElseGet(() -> RoundedSpectrum.of(a, work));
  }

  /** Whether all is known exactly. */
  public boolean isExact() {
    return knowledge == Knowledge.EXACT;
  }

  /** Whether it is certain which values are 0, real or equal, and how many directions there are. */
  public boolean isCertain() {
    return knowledge != Knowledge.ROUNDED;
  }

  /** One eigenvalue with one of its directions. */
  public record Pair(Eigenvalue value, Direction direction) {}

  /**
   * As many pairs as there are rows. A value that counts more often than it has directions repeats
   * its first one, so that A·V = V·D holds column by column in any case.
   */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Eigenvalue value : values) {
      for (int i = 0; i < Math.max(value.times(), value.directions().size()); i++) {
        List<Direction> all = value.directions();
        pairs.add(new Pair(value, all.get(i < all.size() ? i : 0)));
      }
    }
    return pairs;
  }

  /** Whether every eigenvalue is real. */
  public boolean isReal() {
    return values.stream().allMatch(Eigenvalue::isReal);
  }

  public boolean isRational() {
    return values.stream().allMatch(Eigenvalue::isRational);
  }

  /** Whether it is known to have fewer independent directions than rows. */
  public boolean isDefective() {
    return isCertain() && values.stream().anyMatch(Eigenvalue::isDefective);
  }

  /** The real parts of all pairs' values, as a column. */
  public Matrix real() {
    return column(pairs().stream().map(pair -> pair.value().real()).toList());
  }

  /** The imaginary parts of all pairs' values, as a column. */
  public Matrix imaginary() {
    return column(pairs().stream().map(pair -> pair.value().imaginary()).toList());
  }

  private static Matrix column(List<Scalar> numbers) {
    return Matrix.of(numbers.size(), 1, numbers);
  }

  /** The real parts of all pairs' directions, a column for each. */
  public Matrix realDirections() {
    return columns(pairs().stream().map(pair -> pair.direction().real()).toList());
  }

  /** The imaginary parts of all pairs' directions, a column for each. */
  public Matrix imaginaryDirections() {
    return columns(pairs().stream().map(pair -> pair.direction().imaginary()).toList());
  }

  private static Matrix columns(List<Matrix> columns) {
    int rows = columns.get(0).rows();
    List<Scalar> entries = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (Matrix column : columns) {
        entries.add(column.at(row));
      }
    }
    return Matrix.of(rows, columns.size(), entries);
  }

  /** Whether two rounded directions are one to within rounding, as where there are too few. */
  public boolean hasCoinciding() {
    if (isExact()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size() && isNear(values.get(i), values.get(j)); j++) {
        if (values.get(i).directions().get(0).coincides(values.get(j).directions().get(0))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(Eigenvalue one, Eigenvalue two) {
    return one.size() - two.size() <= NEAR * values.get(0).size();
  }

  /** Eigenpairs that were found before, from their values and directions side by side. */
  public static Spectrum again(
      Matrix a, Matrix real, Matrix imaginary, Matrix realDirections, Matrix imaginaryDirections) {
    boolean certain = ExactSpectrum.isWithinReach(a);
    List<Eigenvalue> values = new ArrayList<>();
    int count = real.size();
    for (int i = 0, next; i < count; i = next) {
      next = i + 1;
      while (certain
          && next < count
          && real.at(next).equals(real.at(i))
          && imaginary.at(next).equals(imaginary.at(i))) {
        next++;
      }
      List<Direction> directions = new ArrayList<>();
      for (int k = i; k < next; k++) {
        Direction direction =
            new Direction(realDirections.columnAt(k), imaginaryDirections.columnAt(k), List.of());
        if (!directions.contains(direction)) {
          directions.add(direction);
        }
      }
      boolean nothing = certain && real.at(i).isZero();
      values.add(
          new Eigenvalue(
              nothing ? Exact.ZERO : real.at(i),
              certain && imaginary.at(i).isZero() ? Exact.ZERO : imaginary.at(i),
              Optional.empty(),
              next - i,
              directions));
    }
    return new Spectrum(count, values, certain ? Knowledge.CERTAIN : Knowledge.ROUNDED);
  }
}
