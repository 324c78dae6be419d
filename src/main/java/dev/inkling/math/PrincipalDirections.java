package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directions along which points spread most: the directions that their covariance matrix only
 * stretches, largest stretch first. Exact as far as the stretches are fractions.
 *
 * @param mean 1 x d
 * @param centred the points less their mean, n x d
 * @param axes exact directions and variances before any root; empty where rounding came first
 * @param directions 1 long each, as columns: d x k, k the smaller of n − 1 and d
 * @param variances k x 1
 * @see "I. Jolliffe, Principal Component Analysis, 2002, chapters 1 and 3"
 */
public record PrincipalDirections(
    Matrix mean, Matrix centred, Optional<KeptAxes> axes, Matrix directions, Matrix variances) {

  private static final int MOST_EXACT = 4_000; // entries whose covariance is worth an exact try
  private static final int LONGEST = 20; // digits of them
  private static final int WIDEST = 6;

  /** Of at least two points, one a row. */
  public static PrincipalDirections of(Matrix points, Work work) {
    Matrix mean = mean(points);
    Matrix centred = centred(points, mean);
    Optional<KeptAxes> axes = Optional.empty();
    if (isSmall(points)) {
      axes = KeptAxes.of(covariance(centred, work), work);
    }
    int count = Math.min(points.rows() - 1, points.columns());
    return axes.isPresent()
        ? exact(mean, centred, axes.get(), count)
        : rounded(mean, centred, count, work);
  }

  private static boolean isSmall(Matrix points) {
    return points.isExact()
        && points.columns() <= WIDEST
        && points.size() <= MOST_EXACT
        && points.digits() <= LONGEST;
  }

  private static PrincipalDirections exact(Matrix mean, Matrix centred, KeptAxes axes, int count) {
    List<Exact> variances = axes.stretches().subList(0, count);
    return new PrincipalDirections(
        mean,
        centred,
        Optional.of(axes),
        GramSchmidt.units(axes.axes().subList(0, count)),
        Matrix.of(count, 1, variances));
  }

  private static PrincipalDirections rounded(Matrix mean, Matrix centred, int count, Work work) {
    SingularValues found = SingularValues.best(centred, work);
    List<Scalar> variances = new ArrayList<>();
    double root = Math.sqrt(centred.rows() - 1.0);
    for (int i = 0; i < count; i++) {
      double spread = found.values().at(i).toDouble() / root;
      variances.add(new Approximate(spread * spread));
    }
    Matrix directions = found.right().part(Matrix.range(centred.columns()), Matrix.range(count));
    return new PrincipalDirections(
        mean, centred, Optional.empty(), directions, Matrix.of(count, 1, variances));
  }

  /** The mean of each column, as a row. */
  public static Matrix mean(Matrix points) {
    Matrix ones = Matrix.filled(1, points.rows(), 1);
    return ones.times(points, Work.plain()).scaledBy(Exact.of(1, points.rows()));
  }

  /** Every row less the mean. */
  public static Matrix centred(Matrix points, Matrix mean) {
    return points.minus(Matrix.filled(points.rows(), 1, 1).times(mean, Work.plain()));
  }

  /** Products of the centred columns, divided by one less than the number of points: d x d. */
  public static Matrix covariance(Matrix centred, Work work) {
    return centred.transpose().times(centred, work).scaledBy(Exact.of(1, centred.rows() - 1));
  }

  /** Where each point stands along each direction: n x k. */
  public Matrix scores(Work work) {
    return centred.times(directions, work);
  }

  public int count() {
    return variances.rows();
  }

  /** All the spread there is: the variances of the columns added up. */
  public Scalar whole() {
    return variances.entries().stream().reduce(Scalar::plus).orElseThrow();
  }

  /** The part of the whole spread along each direction, k x 1; zeros where nothing spreads. */
  public Matrix shares() {
    Scalar whole = whole();
    return whole.isZero()
        ? variances
        : variances.map(variance -> variance.dividedBy(whole), Work.plain());
  }
}
