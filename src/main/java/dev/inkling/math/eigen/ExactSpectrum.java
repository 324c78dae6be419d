package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.ReductionCost;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Eigenvalues and eigenvectors kept exactly, where fractions and square roots suffice. */
final class ExactSpectrum {

  static final int MOST_ROWS = 24; // of a matrix that is not triangular
  private static final int MOST_BITS = 5_000; // of a number that goes in
  private static final int MOST_ROOT_BITS = 68; // 20 digits
  private static final double MOST_WORK = 4e8;

  /** The largest first, then the one furthest right, then the upper one of a pair. */
  private static final Comparator<Surd> ORDER =
      Comparator.<Surd, Surd>comparing(Surd::squaredSize, Surd::compareTo)
          .thenComparing(ExactSpectrum::realPart, Surd::compareTo)
          .thenComparing(number -> number.isReal() ? 0 : number.part().signum())
          .reversed();

  private final Matrix a;
  private final Work work;

  private ExactSpectrum(Matrix a, Work work) {
    this.a = a;
    this.work = work;
  }

  /** Empty if the characteristic polynomial does not come apart that far, or not in good time. */
  static Optional<Spectrum> of(Matrix a, Work work) {
    return factors(a, work)
        .filter(Factors::splits)
        .filter(factors -> work.insistsOnExact() || isReadable(factors))
        .filter(factors -> isQuick(a, factors, work))
        .map(factors -> new ExactSpectrum(a, work).spectrum(factors));
  }

  /** The characteristic polynomial, factored; empty if it would not split or takes too long. */
  static Optional<Factors> factors(Matrix a, Work work) {
    if (!a.isExact() || bits(a) > MOST_BITS) {
      return Optional.empty();
    }
    if (isTriangular(a)) {
      return Optional.of(Factors.onDiagonal(a));
    }
    try {
      return characteristic(a, work)
          .filter(SplitTest::mayComeApart)
          .map(polynomial -> Factors.of(polynomial, work));
    } catch (OutOfReach close) {
      return Optional.empty();
    }
  }

  /** The characteristic polynomial; empty if the matrix is rounded, or it would take too long. */
  static Optional<Polynomial> characteristic(Matrix a, Work work) {
    return isWithinReach(a) ? Optional.of(CharacteristicPolynomial.of(a, work)) : Optional.empty();
  }

  /** Whether the characteristic polynomial is worked out, whatever it comes to. */
  static boolean isWithinReach(Matrix a) {
    return a.isExact() && bits(a) <= MOST_BITS && isModest(a);
  }

  private static boolean isModest(Matrix a) {
    double rows = a.rows();
    double words = 1 + rows * bits(a) / Long.SIZE;
    return rows <= MOST_ROWS && rows * rows * rows * rows * words <= MOST_WORK;
  }

  private static int bits(Matrix a) {
    int longest = 0;
    BigInteger under = BigInteger.ONE;
    for (Scalar entry : a.entries()) {
      Exact exact = entry.toExact();
      longest = Math.max(longest, exact.numerator().bitLength());
      under = under.max(exact.denominator());
    }
    return longest + under.bitLength();
  }

  private static boolean isTriangular(Matrix a) {
    boolean upper = true;
    boolean lower = true;
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < i; j++) {
        upper &= a.at(i, j).isZero();
        lower &= a.at(j, i).isZero();
      }
    }
    return upper || lower;
  }

  private static boolean isQuick(Matrix a, Factors factors, Work work) {
    double once = ReductionCost.estimatedSeconds(a, a.columns());
    return work.insistsOnExact()
        || once * 2 * factors.list().size() <= work.limits().exactSeconds();
  }

  /** Whether roots are short enough to be written down; longer ones say less than their digits. */
  private static boolean isReadable(Factors factors) {
    return factors.list().stream()
        .map(Factors.Factor::polynomial)
        .filter(polynomial -> polynomial.degree() == 2)
        .map(Factors::root)
        .allMatch(
            root ->
                root.under().bitLength() <= MOST_ROOT_BITS
                    && bits(root.whole()) <= MOST_ROOT_BITS
                    && bits(root.part()) <= MOST_ROOT_BITS);
  }

  private static int bits(Exact number) {
    return Math.max(number.numerator().bitLength(), number.denominator().bitLength());
  }

  private static Surd realPart(Surd number) {
    return number.isReal() ? number : Surd.of(number.whole());
  }

  private Spectrum spectrum(Factors factors) {
    List<Eigenvalue> values = new ArrayList<>();
    for (Factors.Factor factor : factors.list()) {
      work.check();
      Polynomial polynomial = factor.polynomial();
      if (polynomial.degree() == 1) {
        Exact root = polynomial.at(0).negate();
        values.add(Eigenvalue.of(Surd.of(root), factor.times(), rational(root)));
      } else {
        Surd root = Factors.root(polynomial);
        List<Direction> directions = quadratic(polynomial, root);
        values.add(Eigenvalue.of(root, factor.times(), directions));
        values.add(
            Eigenvalue.of(
                root.conjugate(),
                factor.times(),
                directions.stream().map(Direction::conjugate).toList()));
      }
    }
    values.sort(Comparator.comparing(value -> value.exactly().orElseThrow(), ORDER));
    return new Spectrum(a.rows(), values, Spectrum.Knowledge.EXACT);
  }

  /** Independent whole vectors v with A v = r v; at right angles where A is symmetric. */
  private List<Direction> rational(Exact root) {
    Matrix shifted = a.minus(Matrix.identity(a.rows()).scaledBy(root));
    List<List<Exact>> basis = kernel(shifted);
    if (basis.size() > 1 && a.equals(a.transpose())) {
      basis = rightAngled(basis);
    }
    return basis.stream().map(Direction::whole).toList();
  }

  /** What a matrix sends to 0, in whole numbers; at right angles where it is symmetric. */
  static List<List<Exact>> kernelOf(Matrix a, Work work) {
    List<List<Exact>> basis = new ExactSpectrum(a, work).kernel(a);
    boolean angled = basis.size() > 1 && a.equals(a.transpose());
    return angled ? rightAngled(basis) : basis.stream().map(WholeNumbers::smallest).toList();
  }

  /** What a matrix sends to 0. */
  private List<List<Exact>> kernel(Matrix matrix) {
    Reduction reduction = Reduction.of(matrix, matrix.columns(), work);
    LinearSystem system = new LinearSystem(matrix.columns(), reduction);
    List<List<Exact>> basis = new ArrayList<>();
    for (int free : reduction.free(matrix.columns())) {
      basis.add(exact(system.direction(free)));
    }
    return basis;
  }

  private static List<Exact> exact(Matrix vector) {
    return vector.entries().stream().map(Scalar::toExact).toList();
  }

  /** Gram and Schmidt's way without lengths, so that fractions stay fractions. */
  private static List<List<Exact>> rightAngled(List<List<Exact>> basis) {
    List<List<Exact>> angled = new ArrayList<>();
    for (List<Exact> vector : basis) {
      List<Exact> rest = vector;
      for (List<Exact> before : angled) {
        Exact share = dot(vector, before).dividedBy(dot(before, before));
        List<Exact> next = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
          next.add(rest.get(i).plus(before.get(i).times(share).negate()));
        }
        rest = next;
      }
      angled.add(WholeNumbers.smallest(rest));
    }
    return angled;
  }

  private static Exact dot(List<Exact> one, List<Exact> two) {
    Exact sum = Exact.ZERO;
    for (int i = 0; i < one.size(); i++) {
      sum = sum.plus(one.get(i).times(two.get(i)));
    }
    return sum;
  }

  /**
   * Independent vectors v with A v = λ v, for a root λ of q = x² + px + c: each rational w with
   * q(A) w = 0 gives v = (A − λ')w, where λ' is the other root, since q(A) = (A − λ)(A − λ'). A w
   * that lies in what earlier ones span together with their images gives nothing new.
   */
  private List<Direction> quadratic(Polynomial q, Surd root) {
    Matrix identity = Matrix.identity(a.rows());
    Matrix square = a.times(a.plus(identity.scaledBy(q.at(1))), work);
    List<List<Exact>> kernel = kernel(square.plus(identity.scaledBy(q.at(0))));
    List<Direction> directions = new ArrayList<>();
    List<Scalar> spanned = new ArrayList<>();
    int rank = 0;
    for (List<Exact> w : kernel) {
      Matrix image = a.times(Matrix.of(w.size(), 1, w), work);
      List<Scalar> more = new ArrayList<>(spanned);
      more.addAll(w);
      more.addAll(image.entries());
      Matrix rows = Matrix.of(more.size() / w.size(), w.size(), more);
      int next = Reduction.of(rows, rows.columns(), work).rank();
      if (next == rank + 2) {
        rank = next;
        spanned = more;
        directions.add(kept(w, exact(image), root));
      }
    }
    return directions;
  }

  /** A w − λ' w, scaled so that its last number that is not 0 becomes 1. */
  private static Direction kept(List<Exact> w, List<Exact> image, Surd root) {
    List<Surd> vector = new ArrayList<>();
    for (int i = 0; i < w.size(); i++) {
      vector.add(Surd.of(image.get(i)).minus(root.conjugate().times(Surd.of(w.get(i)))));
    }
    int last = vector.size() - 1;
    while (vector.get(last).isZero()) {
      last--;
    }
    Surd unit = vector.get(last);
    return Direction.of(vector.stream().map(number -> number.dividedBy(unit)).toList());
  }
}
