package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a vector goes when a matrix is applied to it again and again: the largest eigenvalue that
 * it has a part of decides.
 *
 * @param value that eigenvalue; empty where there is none, as for a start of zeros
 * @param misses whether a larger eigenvalue has no part in the start
 * @see "G. Golub and C. Van Loan, Matrix Computations, 7.3.1"
 */
public record Settling(Kind kind, Optional<Eigenvalue> value, boolean misses) {

  private static final double SAME = 1e-9;
  private static final double NO_PART = 1e-12;

  /** What becomes of the line of the vector. */
  public enum Kind {
    /** It is 0 to begin with. */
    NOTHING,
    /** It becomes 0 after a few steps. */
    VANISHES,
    /** It is on its line already, and stays. */
    STAYS,
    /** It comes nearer to a line, by the same factor each step in the end. */
    SETTLES,
    /** It comes nearer to a line ever more slowly, since there are too few directions. */
    CREEPS,
    /** It jumps to and fro between two lines: two values differ in their sign alone. */
    JUMPS,
    /** It turns for ever: the largest values are complex. */
    TURNS,
    /** Several values are equally large, and it depends on all of them. */
    MIXES
  }

  /** Of A·x, A·A·x, … where the spectrum is that of A. */
  public static Settling of(Matrix a, Matrix x, Spectrum spectrum) {
    if (x.isZero()) {
      return new Settling(Kind.NOTHING, Optional.empty(), false);
    }
    List<Eigenvalue> present = new ArrayList<>();
    for (Eigenvalue value : spectrum.values()) {
      if (hasPart(a, x, spectrum, value)) {
        present.add(value);
      }
    }
    if (present.isEmpty()) {
      present.addAll(spectrum.values()); // rounding hides every part: nothing is known
    }
    Eigenvalue first = present.get(0);
    boolean misses = spectrum.values().get(0).size() > first.size() * (1 + SAME);
    if (first.isZero()) {
      return new Settling(Kind.VANISHES, Optional.of(first), misses);
    }
    List<Eigenvalue> largest =
        present.stream().filter(value -> value.size() >= first.size() * (1 - SAME)).toList();
    return new Settling(kind(a, x, spectrum, largest, present), Optional.of(first), misses);
  }

  private static Kind kind(
      Matrix a, Matrix x, Spectrum spectrum, List<Eigenvalue> largest, List<Eigenvalue> present) {
    if (largest.size() == 1) {
      boolean slow = largest.get(0).isDefective() && isBeyond(a, x, spectrum, largest.get(0));
      return slow ? Kind.CREEPS : present.size() == 1 ? Kind.STAYS : Kind.SETTLES;
    }
    if (largest.size() > 2) {
      return Kind.MIXES;
    }
    if (largest.stream().noneMatch(Eigenvalue::isReal)) {
      return Kind.TURNS;
    }
    double sum = largest.get(0).real().plus(largest.get(1).real()).toDouble();
    return Math.abs(sum) <= SAME * largest.get(0).size() ? Kind.JUMPS : Kind.MIXES;
  }

  /** Whether x has a part that belongs to a value, exactly where all is exact. */
  private static boolean hasPart(Matrix a, Matrix x, Spectrum spectrum, Eigenvalue value) {
    if (spectrum.isExact() && x.isExact()) {
      return !without(a, x, spectrum, value).isZero();
    }
    if (!a.equals(a.transpose())) {
      return true;
    }
    double part =
        value.directions().stream()
            .mapToDouble(v -> Math.abs(v.real().dot(x, Work.plain()).toDouble()))
            .max()
            .orElseThrow();
    double longest =
        x.entries().stream().mapToDouble(e -> Math.abs(e.toDouble())).max().orElseThrow();
    return part > NO_PART * longest;
  }

  /** What is left of x when the parts of all other values, pairs taken together, are gone. */
  private static Matrix without(Matrix a, Matrix x, Spectrum spectrum, Eigenvalue kept) {
    Surd root = kept.exactly().orElseThrow();
    Matrix rest = x.asColumn();
    for (Eigenvalue value : spectrum.values()) {
      Surd other = value.exactly().orElseThrow();
      boolean same = other.equals(root) || other.equals(root.conjugate());
      boolean second = !other.isRational() && other.part().signum() < 0;
      for (int i = 0; !same && !second && i < value.times(); i++) {
        rest = removed(a, rest, other);
      }
    }
    return rest;
  }

  /** (A − r)v, or (A² − 2aA + n)v for a pair a ± b√d with product n. */
  private static Matrix removed(Matrix a, Matrix v, Surd root) {
    Matrix image = a.times(v, Work.plain());
    if (root.isRational()) {
      return image.minus(v.scaledBy(root.whole()));
    }
    Matrix square = a.times(image, Work.plain());
    return square
        .minus(image.scaledBy(root.whole().times(Exact.of(2))))
        .plus(v.scaledBy(root.norm()));
  }

  /** Whether the part of a value is more than a multiple of its kept directions. */
  private static boolean isBeyond(Matrix a, Matrix x, Spectrum spectrum, Eigenvalue value) {
    if (value.exactly().isEmpty() || !x.isExact()) {
      return true;
    }
    Matrix part = without(a, x, spectrum, value);
    return !removed(a, part, value.exactly().get()).isZero();
  }
}
