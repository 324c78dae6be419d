package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An eigenvalue of an exact matrix with more digits than a double holds, and vectors that belong to
 * it: rounded at the very end only, so that a value 10^20 times smaller than another is as right as
 * that one. How often it counts, and whether it is 0, real or one of a pair, is certain.
 *
 * @param value the number; 0 only where it is 0
 * @param times how often it is a root of the characteristic polynomial
 * @param vectors independent ones, as many as there are; at right angles where A is symmetric
 * @param digits that were worked with
 */
record PreciseEigen(Precise value, int times, List<List<Precise>> vectors, MathContext digits) {

  private static final int DIGITS = 48;
  private static final int CLEAR = 20; // digits of a vector that are right
  private static final MathContext ROUGH = new MathContext(9);

  PreciseEigen {
    vectors = List.copyOf(vectors);
  }

  /** All of them, in no order. */
  static List<PreciseEigen> of(Matrix a, Polynomial characteristic, Work work) {
    return all(a, characteristic, false, work);
  }

  /** The same, with vectors so good that what a small value leaves of them is right as well. */
  static List<PreciseEigen> withImages(Matrix a, Polynomial characteristic, Work work) {
    return all(a, characteristic, true, work);
  }

  private static List<PreciseEigen> all(
      Matrix a, Polynomial characteristic, boolean images, Work work) {
    List<PreciseEigen> found = new ArrayList<>();
    for (Factors.Factor part : Factors.withoutRepeats(characteristic, work)) {
      found.addAll(part(a, part, images, work));
    }
    return found;
  }

  private static List<PreciseEigen> part(Matrix a, Factors.Factor part, boolean images, Work work) {
    AllRoots all = new AllRoots(part.polynomial(), work);
    TreeMap<Integer, PreciseEigen> found = new TreeMap<>();
    int open = part.polynomial().degree();
    for (int wanted = DIGITS * part.times(); found.size() < open; wanted *= 2) {
      MathContext digits = new MathContext(wanted);
      List<Precise> roots = all.to(wanted);
      Precise[][] matrix = rows(a, digits);
      open = 0;
      for (int i = 0; i < roots.size(); i++) {
        Precise root = roots.get(i);
        if (root.imaginary().signum() >= 0) {
          open++;
          if (!found.containsKey(i)) {
            int place = i;
            int clear = CLEAR + (images ? beyond(matrix, root) : 0);
            vectors(a, matrix, root, part.times(), clear, digits, work)
                .ifPresent(
                    vectors ->
                        found.put(place, new PreciseEigen(root, part.times(), vectors, digits)));
          }
        }
      }
    }
    return withConjugates(List.copyOf(found.values()));
  }

  private static List<PreciseEigen> withConjugates(List<PreciseEigen> upper) {
    List<PreciseEigen> all = new ArrayList<>(upper);
    for (PreciseEigen one : upper) {
      if (one.value.imaginary().signum() > 0) {
        List<List<Precise>> mirrored = new ArrayList<>();
        one.vectors.forEach(v -> mirrored.add(v.stream().map(Precise::conjugate).toList()));
        all.add(new PreciseEigen(one.value.conjugate(), one.times, mirrored, one.digits));
      }
    }
    return all;
  }

  /** How many digits smaller a root is than the largest entry. */
  private static int beyond(Precise[][] matrix, Precise root) {
    BigDecimal largest = BigDecimal.ZERO;
    for (Precise[] row : matrix) {
      for (Precise entry : row) {
        largest = largest.max(entry.part());
      }
    }
    if (root.isZero() || largest.signum() == 0) {
      return 0;
    }
    BigDecimal times = largest.divide(root.part(), ROUGH);
    return Math.max(0, times.precision() - times.scale());
  }

  private static Optional<List<List<Precise>>> vectors(
      Matrix a,
      Precise[][] matrix,
      Precise root,
      int times,
      int clear,
      MathContext digits,
      Work work) {
    if (root.isZero()) {
      return Optional.of(kernel(a, digits, work));
    }
    Optional<List<List<Precise>>> found =
        PreciseKernel.of(matrix, root, times, clear, digits, work);
    return times > 1 && a.equals(a.transpose())
        ? found.map(vectors -> rightAngled(vectors, digits))
        : found;
  }

  /** What the matrix itself sends to 0, exactly, and only then rounded. */
  static List<List<Precise>> kernel(Matrix a, MathContext digits, Work work) {
    List<List<Precise>> vectors = new ArrayList<>();
    for (List<Exact> vector : ExactSpectrum.kernelOf(a, work)) {
      vectors.add(vector.stream().map(number -> of(number, digits)).toList());
    }
    return vectors;
  }

  /** Real vectors made perpendicular, twice over so that nothing of the others is left. */
  static List<List<Precise>> rightAngled(List<List<Precise>> vectors, MathContext digits) {
    List<List<Precise>> angled = new ArrayList<>();
    for (List<Precise> vector : vectors) {
      List<Precise> rest = vector;
      for (int round = 0; round < 2; round++) {
        for (List<Precise> before : angled) {
          Precise share = dot(rest, before, digits).over(dot(before, before, digits), digits);
          List<Precise> next = new ArrayList<>();
          for (int i = 0; i < rest.size(); i++) {
            next.add(rest.get(i).minus(share.times(before.get(i), digits), digits));
          }
          rest = next;
        }
      }
      angled.add(rest);
    }
    return angled;
  }

  static Precise dot(List<Precise> one, List<Precise> two, MathContext digits) {
    Precise sum = Precise.ZERO;
    for (int i = 0; i < one.size(); i++) {
      sum = sum.plus(one.get(i).times(two.get(i), digits), digits);
    }
    return sum;
  }

  static Precise[][] rows(Matrix a, MathContext digits) {
    Precise[][] rows = new Precise[a.rows()][a.columns()];
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        rows[i][j] = of(a.at(i, j).toExact(), digits);
      }
    }
    return rows;
  }

  private static Precise of(Exact number, MathContext digits) {
    BigDecimal over = new BigDecimal(number.numerator());
    return new Precise(over.divide(new BigDecimal(number.denominator()), digits), BigDecimal.ZERO);
  }
}
