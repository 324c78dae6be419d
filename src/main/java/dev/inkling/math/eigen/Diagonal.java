package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Inverse;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The inverse of the matrix P whose columns are the directions a matrix keeps, so that A = P·D·P⁻¹.
 *
 * @param real the real parts of P⁻¹
 * @param imaginary its imaginary parts; zeros where all directions are real
 * @param exactly its entries row by row where all directions share one root; otherwise empty
 */
public record Diagonal(Matrix real, Matrix imaginary, List<Surd> exactly) {

  public Diagonal {
    exactly = List.copyOf(exactly);
  }

  /** Empty where there are too few independent directions, or rounding cannot tell them apart. */
  public static Optional<Diagonal> of(Spectrum spectrum, Work work) {
    if (spectrum.isDefective() || spectrum.hasCoinciding()) {
      return Optional.empty();
    }
    if (spectrum.isExact() && hasOneRoot(spectrum)) {
      return Optional.of(exact(spectrum));
    }
    Matrix real = spectrum.realDirections();
    Matrix imaginary = spectrum.imaginaryDirections();
    if (imaginary.isZero()) {
      return Inverse.of(real, work).map(inverse -> new Diagonal(inverse, imaginary, List.of()));
    }
    return Inverse.of(doubled(real, imaginary), work)
        .map(
            inverse -> {
              int size = real.rows();
              int[] first = Matrix.range(size);
              int[] second = IntStream.range(size, 2 * size).toArray();
              return new Diagonal(
                  inverse.part(first, first), inverse.part(second, first), List.of());
            });
  }

  private static boolean hasOneRoot(Spectrum spectrum) {
    List<BigInteger> roots =
        spectrum.values().stream()
            .map(value -> value.exactly().orElseThrow())
            .filter(number -> !number.isRational())
            .map(Surd::under)
            .distinct()
            .toList();
    return roots.size() <= 1;
  }

  /** X + iY as the real matrix [X −Y; Y X], which multiplies and inverts like it. */
  private static Matrix doubled(Matrix real, Matrix imaginary) {
    int size = real.rows();
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < 2 * size; i++) {
      for (int j = 0; j < 2 * size; j++) {
        boolean same = (i < size) == (j < size);
        Scalar entry = (same ? real : imaginary).at(i % size, j % size);
        entries.add(!same && i < size ? entry.negate() : entry);
      }
    }
    return Matrix.of(2 * size, 2 * size, entries);
  }

  /** Gauss and Jordan's way, in numbers a + b√d. */
  private static Diagonal exact(Spectrum spectrum) {
    int size = spectrum.size();
    List<Spectrum.Pair> pairs = spectrum.pairs();
    Surd[][] rows = new Surd[size][2 * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = pairs.get(j).direction().at(i);
        rows[i][size + j] = Surd.of(i == j ? Exact.ONE : Exact.ZERO);
      }
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      while (rows[pivot][column].isZero()) {
        pivot++;
      }
      Surd[] lead = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = lead;
      Surd unit = lead[column];
      for (int j = column; j < 2 * size; j++) {
        lead[j] = lead[j].dividedBy(unit);
      }
      for (int i = 0; i < size; i++) {
        Surd factor = rows[i][column];
        for (int j = column; i != column && !factor.isZero() && j < 2 * size; j++) {
          rows[i][j] = rows[i][j].minus(lead[j].times(factor));
        }
      }
    }
    List<Surd> inverse = new ArrayList<>();
    for (Surd[] row : rows) {
      inverse.addAll(List.of(row).subList(size, 2 * size));
    }
    return new Diagonal(
        Matrix.of(size, size, inverse.stream().map(Surd::real).toList()),
        Matrix.of(size, size, inverse.stream().map(Surd::imaginary).toList()),
        inverse);
  }

  /** The largest difference between P·D·P⁻¹ and A; exactly 0 where all is known exactly. */
  public Scalar residual(Matrix a, Spectrum spectrum, Work work) {
    if (!exactly.isEmpty()) {
      return spectrum.pairs().stream()
          .map(pair -> Residual.of(a, pair))
          .reduce(Exact.ZERO, (one, two) -> one.compareTo(two) < 0 ? two : one);
    }
    Matrix directions = doubled(spectrum.realDirections(), spectrum.imaginaryDirections());
    Matrix stretched =
        directions.times(doubled(diagonal(spectrum, true), diagonal(spectrum, false)), work);
    Matrix again = stretched.times(doubled(real, imaginary), work);
    double worst = 0;
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.rows(); j++) {
        double off = again.at(i, j).toDouble() - a.at(i, j).toDouble();
        worst = Math.max(worst, Math.abs(off));
      }
    }
    return new Approximate(worst);
  }

  private static Matrix diagonal(Spectrum spectrum, boolean real) {
    List<Spectrum.Pair> pairs = spectrum.pairs();
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = 0; j < pairs.size(); j++) {
        Eigenvalue value = pairs.get(i).value();
        entries.add(i != j ? Exact.ZERO : real ? value.real() : value.imaginary());
      }
    }
    return Matrix.of(pairs.size(), pairs.size(), entries);
  }
}
