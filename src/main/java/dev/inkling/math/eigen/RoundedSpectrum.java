package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Eigenvalues and eigenvectors in rounded numbers, from the library. Vectors have length 1, and
 * their first number that is not tiny is positive, so that the same matrix gives the same answer
 * everywhere.
 */
final class RoundedSpectrum {

  private static final double EPSILON = 0x1p-52;
  private static final double TINY = 1e-10; // of a unit vector: not worth deciding a sign
  private static final double SAME_SIZE = 1e-10;
  private static final double LAST_DIGITS = 1e-14;
  private static final double GOOD = 1e-13; // of the largest entry, for each row
  private static final int ROOM = 500; // powers of two above 1 while rows are evened out

  private final int size;
  private final int power;
  private final double noise;
  private final List<Eigenvalue> values = new ArrayList<>();

  private RoundedSpectrum(int size, int power) {
    this.size = size;
    this.power = power;
    this.noise = size * EPSILON; // entries are scaled to 1 at most
  }

  static Spectrum of(Matrix a, Work work) {
    work.check();
    int power = magnitude(a) - ROOM;
    double[][] rows = scaled(a, power);
    if (isSymmetric(rows)) {
      RoundedSpectrum spectrum = new RoundedSpectrum(a.rows(), power + rescale(rows));
      spectrum.symmetric(rows);
      return spectrum.ordered();
    }
    Balance balance = new Balance(rows);
    Spectrum even = general(rows, balance, power, work);
    if (!balance.changedAnything() || worst(a, even) <= GOOD * a.rows()) {
      return even;
    }
    // evening out can hide a number that only one vector depends on
    double[][] again = scaled(a, power);
    Spectrum plain = general(again, balance.none(), power, work);
    return worst(a, plain) < worst(a, even) ? plain : even;
  }

  private static Spectrum general(double[][] rows, Balance balance, int power, Work work) {
    RoundedSpectrum spectrum = new RoundedSpectrum(rows.length, power + rescale(rows));
    for (LibraryPairs.Raw pair : LibraryPairs.of(rows, work)) {
      balance.back(pair.real(), pair.imaginary());
      spectrum.add(pair.re(), pair.im(), pair.real(), pair.imaginary());
    }
    return spectrum.ordered();
  }

  /** The largest of |A·v − λ·v| in the measure of the largest entry. */
  private static double worst(Matrix a, Spectrum spectrum) {
    double largest = 0;
    double worst = 0;
    try {
      for (double entry : a.toDoubles()) {
        largest = Math.max(largest, Math.abs(entry));
      }
      for (Spectrum.Pair pair : spectrum.pairs()) {
        worst = Math.max(worst, Residual.of(a, pair).toDouble());
      }
    } catch (ArithmeticException beyondDoubles) {
      return Double.MAX_VALUE;
    }
    return worst / largest;
  }

  /** Brings the largest entry below 1: the library fails on very large and very small ones. */
  private static int rescale(double[][] rows) {
    double largest = 0;
    for (double[] row : rows) {
      for (double entry : row) {
        largest = Math.max(largest, Math.abs(entry));
      }
    }
    int power = largest == 0 ? 0 : Math.getExponent(largest) + 1;
    for (double[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.scalb(row[j], -power);
      }
    }
    return power;
  }

  /** The power of two just above the largest entry. */
  private static int magnitude(Matrix a) {
    int highest = Integer.MIN_VALUE;
    for (Scalar entry : a.entries()) {
      if (!entry.isZero()) {
        Exact exact = entry.toExact();
        int bits = exact.numerator().bitLength() - exact.denominator().bitLength();
        highest = Math.max(highest, bits + 1);
      }
    }
    return highest == Integer.MIN_VALUE ? 0 : highest;
  }

  /** Exactly, because the entries themselves may be beyond a double. */
  private static double[][] scaled(Matrix a, int power) {
    BigInteger two = BigInteger.ONE.shiftLeft(Math.abs(power));
    Exact factor = power > 0 ? new Exact(BigInteger.ONE, two) : new Exact(two, BigInteger.ONE);
    double[][] rows = new double[a.rows()][a.columns()];
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        Scalar entry = a.at(i, j);
        rows[i][j] =
            entry.isExact()
                ? entry.toExact().times(factor).toDouble()
                : Math.scalb(entry.toDouble(), -power);
      }
    }
    return rows;
  }

  private static boolean isSymmetric(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < i; j++) {
        if (rows[i][j] != rows[j][i]) {
          return false;
        }
      }
    }
    return true;
  }

  private void symmetric(double[][] rows) {
    EigenDecompositionSymmetric found =
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(rows, false));
    for (int i = 0; i < size; i++) {
      add(found.getEigenvalue(i), 0, found.getEigenvector(i).toArray(), new double[size]);
    }
  }

  private void add(double re, double im, double[] real, double[] imaginary) {
    values.add(
        new Eigenvalue(
            number(re),
            im == 0 ? Exact.ZERO : number(im),
            Optional.empty(),
            1,
            List.of(normal(real, imaginary, 4 * size * EPSILON))));
  }

  private Scalar number(double scaled) {
    return new Approximate(Math.abs(scaled) <= noise ? 0 : Math.scalb(scaled, power));
  }

  /**
   * Of length 1, turned so that the first number that is not tiny is real and positive; what is no
   * more than {@code nothing} is 0.
   */
  static Direction normal(double[] real, double[] imaginary, double nothing) {
    int size = real.length;
    double largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, Math.max(Math.abs(real[i]), Math.abs(imaginary[i])));
    }
    double squares = 0;
    for (int i = 0; i < size; i++) {
      real[i] /= largest;
      imaginary[i] /= largest;
      squares += real[i] * real[i] + imaginary[i] * imaginary[i];
    }
    double length = Math.sqrt(squares);
    int first = 0;
    while (StrictMath.hypot(real[first], imaginary[first]) <= TINY * length) {
      first++;
    }
    double lead = StrictMath.hypot(real[first], imaginary[first]);
    double cosine = real[first] / lead / length;
    double sine = -imaginary[first] / lead / length;
    double[] re = new double[size];
    double[] im = new double[size];
    for (int i = 0; i < size; i++) {
      re[i] = clean(real[i] * cosine - imaginary[i] * sine, nothing);
      im[i] = clean(real[i] * sine + imaginary[i] * cosine, nothing);
    }
    return Direction.of(re, im);
  }

  private static double clean(double entry, double nothing) {
    return Math.abs(entry) <= nothing ? 0 : entry;
  }

  private Spectrum ordered() {
    return new Spectrum(size, ordered(values, SAME_SIZE), Spectrum.Knowledge.ROUNDED);
  }

  /**
   * By size, where sizes that differ by rounding alone, or by so small a part of the largest, count
   * as one; then right, then up.
   */
  static List<Eigenvalue> ordered(List<Eigenvalue> values, double part) {
    List<Eigenvalue> bySize = new ArrayList<>(values);
    bySize.sort(Comparator.comparingDouble(Eigenvalue::size).reversed());
    double bound = part * bySize.get(0).size();
    Comparator<Eigenvalue> within =
        Comparator.<Eigenvalue>comparingDouble(value -> value.real().toDouble())
            .thenComparingDouble(value -> value.imaginary().toDouble())
            .reversed();
    List<Eigenvalue> ordered = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= bySize.size(); i++) {
      double first = bySize.get(start).size();
      double same = Math.max(bound, LAST_DIGITS * first);
      if (i == bySize.size() || first - bySize.get(i).size() > same) {
        List<Eigenvalue> alike = new ArrayList<>(bySize.subList(start, i));
        alike.sort(within);
        ordered.addAll(alike);
        start = i;
      }
    }
    return ordered;
  }
}
