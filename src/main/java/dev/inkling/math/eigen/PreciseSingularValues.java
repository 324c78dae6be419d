package dev.inkling.math.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.SingularValues;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Singular values and directions of an exact matrix, right to the last digit of a double: the roots
 * of the eigenvalues of AᵀA, worked out with as many digits as the squaring costs, and more.
 *
 * @see "N. Higham, Accuracy and Stability of Numerical Algorithms, 20.4 (what AᵀA costs)"
 */
public final class PreciseSingularValues {

  private static final MathContext DIGITS = new MathContext(40);

  private final Matrix a;
  private final Work work;

  private PreciseSingularValues(Matrix a, Work work) {
    this.a = a;
    this.work = work;
  }

  /**
   * U, S and V, where what is 0 is so for certain; empty where the entries are rounded, or there is
   * too much to do.
   *
   * @throws ArithmeticException if a value is beyond the range of a double
   */
  public static Optional<SingularValues> of(Matrix a, Work work) {
    if (!a.isExact() || Math.min(a.rows(), a.columns()) > ExactSpectrum.MOST_ROWS) {
      return Optional.empty();
    }
    boolean wide = a.rows() < a.columns();
    Matrix tall = wide ? a.transpose() : a;
    Matrix products = tall.transpose().times(tall, work);
    try {
      return ExactSpectrum.characteristic(products, work)
          .map(polynomial -> PreciseEigen.withImages(products, polynomial, work))
          .map(found -> new PreciseSingularValues(tall, work).values(found, wide));
    } catch (OutOfReach close) {
      return Optional.empty();
    }
  }

  /** One stretch: its square, and where it goes from and to, not yet 1 long. */
  private record Axis(BigDecimal square, List<Precise> from, List<Precise> to) {}

  private SingularValues values(List<PreciseEigen> found, boolean wide) {
    List<Axis> axes = new ArrayList<>();
    Precise[][] rows = PreciseEigen.rows(a, found.get(0).digits());
    int missing = 0;
    for (PreciseEigen one : found) {
      for (List<Precise> vector : one.vectors()) {
        boolean lost = one.value().isZero();
        missing += lost ? 1 : 0;
        List<Precise> image =
            lost
                ? List.of()
                : Stream.of(rows)
                    .map(row -> PreciseEigen.dot(List.of(row), vector, one.digits()))
                    .toList();
        axes.add(new Axis(one.value().real(), vector, image));
      }
    }
    axes.sort(Comparator.comparing(Axis::square).reversed());
    List<List<Precise>> rest = missing == 0 ? List.of() : unreached(missing);
    double[] values = new double[axes.size()];
    double[] left = new double[a.rows() * values.length];
    double[] right = new double[a.columns() * values.length];
    for (int i = 0; i < values.length; i++) {
      Axis axis = axes.get(i);
      values[i] = PolishedSpectrum.rounded(axis.square.sqrt(DIGITS));
      int lost = i - (values.length - missing);
      fill(right, i, values.length, axis.from);
      fill(left, i, values.length, lost < 0 ? axis.to : rest.get(lost));
    }
    return wide
        ? SingularValues.oriented(right, values, left)
        : SingularValues.oriented(left, values, right);
  }

  /** Directions at right angles to everything that is reached. */
  private List<List<Precise>> unreached(int count) {
    MathContext digits = DIGITS;
    return PreciseEigen.rightAngled(
        PreciseEigen.kernel(a.transpose(), digits, work).subList(0, count), digits);
  }

  /** A column made 1 long. */
  private static void fill(double[] entries, int column, int columns, List<Precise> vector) {
    BigDecimal squares = BigDecimal.ZERO;
    for (Precise number : vector) {
      squares = squares.add(number.real().multiply(number.real()), DIGITS);
    }
    BigDecimal length = squares.sqrt(DIGITS);
    for (int i = 0; i < vector.size(); i++) {
      double entry = vector.get(i).real().divide(length, DIGITS).doubleValue();
      entries[i * columns + column] = Math.abs(entry) <= PolishedSpectrum.NOTHING ? 0 : entry;
    }
  }
}
