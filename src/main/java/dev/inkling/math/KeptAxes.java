package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * The perpendicular directions that a symmetric exact matrix only stretches, where every stretch is
 * a fraction; then all of it is exact.
 *
 * @param stretches one for each direction, largest first
 * @param axes n x 1 each, in whole numbers without a common factor, perpendicular to each other;
 *     the largest number of each is positive, the first of several as large
 */
public record KeptAxes(List<Exact> stretches, List<Matrix> axes) {

  private static final int LARGEST = 6; // rows; larger matrices hardly ever come out
  private static final int LONGEST = 60; // digits
  private static final double WHOLE = 1L << 50; // doubles up to here tell whole numbers apart

  public KeptAxes {
    stretches = List.copyOf(stretches);
    axes = List.copyOf(axes);
  }

  /**
   * Found by trying: the stretches of a matrix of whole numbers are whole where they are fractions,
   * so the nearest whole numbers of the rounded ones are put to the test.
   */
  public static Optional<KeptAxes> of(Matrix symmetric, Work work) {
    if (symmetric.isExact() && isDiagonal(symmetric)) {
      return Optional.of(ofDiagonal(symmetric));
    }
    if (!symmetric.isExact() || symmetric.rows() > LARGEST || symmetric.digits() > LONGEST) {
      return Optional.empty();
    }
    Exact denominator = Exact.of(denominator(symmetric));
    Matrix whole = symmetric.scaledBy(denominator);
    List<Exact> stretches = new ArrayList<>();
    List<Matrix> axes = new ArrayList<>();
    for (long candidate : candidates(whole).descendingSet()) {
      List<Matrix> found = axes(whole, Exact.of(candidate), work);
      axes.addAll(found);
      found.forEach(axis -> stretches.add(Exact.of(candidate).dividedBy(denominator)));
    }
    return axes.size() == symmetric.rows()
        ? Optional.of(new KeptAxes(stretches, axes))
        : Optional.empty();
  }

  private static boolean isDiagonal(Matrix symmetric) {
    for (int i = 0; i < symmetric.rows(); i++) {
      for (int j = 0; j < i; j++) {
        if (!symmetric.at(i, j).isZero()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whatever the numbers are, each stretches its own axis. */
  private static KeptAxes ofDiagonal(Matrix diagonal) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < diagonal.rows(); i++) {
      order.add(i);
    }
    order.sort((one, two) -> diagonal.at(two, two).compareTo(diagonal.at(one, one)));
    Matrix axes = Matrix.identity(diagonal.rows());
    return new KeptAxes(
        order.stream().map(i -> diagonal.at(i, i).toExact()).toList(),
        order.stream().map(axes::columnAt).toList());
  }

  private static TreeSet<Long> candidates(Matrix whole) {
    TreeSet<Long> candidates = new TreeSet<>();
    double[][] rows = new double[whole.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = whole.rowAt(i).toDoubles();
    }
    for (double near :
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(rows, false)).getEigenvalues()) {
      if (Math.abs(near) < WHOLE) {
        candidates.add(Math.round(near));
      }
    }
    return candidates;
  }

  private static BigInteger denominator(Matrix matrix) {
    BigInteger common = BigInteger.ONE;
    for (Scalar entry : matrix.entries()) {
      BigInteger next = entry.toExact().denominator();
      common = common.multiply(next.divide(common.gcd(next)));
    }
    return common;
  }

  private static List<Matrix> axes(Matrix matrix, Exact stretch, Work work) {
    Matrix rest = matrix.minus(Matrix.identity(matrix.rows()).scaledBy(stretch));
    return perpendicular(solutions(rest, matrix.rows(), work), work);
  }

  /** At most so many columns x, independent of each other, with {@code matrix} x = 0. */
  static List<Matrix> solutions(Matrix matrix, int most, Work work) {
    Matrix zeros = Matrix.filled(matrix.rows(), 1, 0);
    LinearSystem system = LinearSystem.of(matrix, zeros, work);
    return system.free().stream().limit(most).map(system::direction).toList();
  }

  /** The same columns made perpendicular, in whole numbers. */
  static List<Matrix> perpendicular(List<Matrix> columns, Work work) {
    if (columns.isEmpty()) {
      return List.of();
    }
    Matrix beside = columns.stream().reduce(LinearSystem::beside).orElseThrow();
    return GramSchmidt.of(beside, work).directions().stream().map(KeptAxes::whole).toList();
  }

  /** The same direction in whole numbers without a common factor, its largest number positive. */
  static Matrix whole(Matrix direction) {
    Matrix numbers = shortest(direction);
    Scalar largest = Exact.ZERO;
    for (Scalar number : numbers.entries()) {
      largest = number.abs().compareTo(largest.abs()) > 0 ? number : largest;
    }
    return largest.signum() < 0 ? numbers.negate() : numbers;
  }

  /** The same direction, not turned round, in whole numbers without a common factor. */
  static Matrix shortest(Matrix direction) {
    Matrix numbers = direction.scaledBy(Exact.of(denominator(direction)));
    BigInteger shared = BigInteger.ZERO;
    for (Scalar number : numbers.entries()) {
      shared = shared.gcd(number.toExact().numerator());
    }
    return numbers.scaledBy(Exact.ONE.dividedBy(Exact.of(shared)));
  }
}
