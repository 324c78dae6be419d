package dev.inkling.math;

import dev.inkling.math.LinearMap.Kind;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Finds the most telling name of a square matrix: turn, mirror, shear, shadow, stretch. */
final class MapNaming {

  private static final double TOLERANCE = 1e-9;

  private final Matrix a;
  private final Scalar determinant;
  private final int rank;
  private final Work work;

  MapNaming(Matrix a, Scalar determinant, int rank, Work work) {
    this.a = a;
    this.determinant = determinant;
    this.rank = rank;
    this.work = work;
  }

  LinearMap named() {
    return a.rows() == 2 ? inPlane() : inSpace();
  }

  private LinearMap named(Kind kind) {
    return new LinearMap(
        kind, determinant, rank, Exact.ONE, Exact.ZERO, Optional.empty(), Optional.empty());
  }

  private LinearMap inSpace() {
    if (isDiagonal(a) && isConstant(a)) {
      return scaling(a.at(0, 0));
    }
    Matrix turned = a.transpose();
    if (same(turned.times(a, work), Matrix.identity(a.rows()), 1)) {
      return named(Kind.ISOMETRY);
    }
    if (isDoneOnce(a, work)) {
      return named(same(a, turned, size(a)) ? Kind.SHADOW : Kind.SLANTED_SHADOW);
    }
    return isDiagonal(a) ? named(Kind.STRETCH) : named(Kind.OTHER);
  }

  private LinearMap scaling(Scalar factor) {
    if (factor.isZero()) {
      return named(Kind.ORIGIN);
    }
    if (same(factor, Exact.ONE, 1)) {
      return named(Kind.IDENTITY);
    }
    return same(factor, Exact.of(-1), 1) ? named(Kind.OPPOSITE) : named(Kind.SCALING).by(factor);
  }

  private LinearMap inPlane() {
    Scalar right = a.at(0, 0);
    Scalar up = a.at(1, 0);
    Scalar lean = a.at(0, 1);
    Scalar rise = a.at(1, 1);
    double size = size(a);
    boolean diagonal = isDiagonal(a);
    boolean symmetric = same(lean, up, size);
    boolean traceless = same(right, rise.negate(), size);
    if (diagonal && same(right, rise, size)) {
      return scaling(right);
    }
    if (same(right, rise, size) && same(lean, up.negate(), size)) {
      return turn(right, up);
    }
    if (traceless && symmetric) {
      return mirror(right, lean);
    }
    if (rank == 1) {
      return traceless
          ? named(Kind.VANISHING).about(image(a))
          : shadow(right.plus(rise), symmetric);
    }
    double areas = StrictMath.max(1, size * size);
    if (same(determinant, Exact.ONE, areas) && same(right.plus(rise), Exact.of(2), size)) {
      return shear(a.minus(Matrix.identity(2)));
    }
    if (diagonal) {
      return named(Kind.STRETCH);
    }
    if (traceless && same(determinant, Exact.of(-1), areas)) {
      return named(Kind.SLANTED_MIRROR)
          .about(image(a.plus(Matrix.identity(2))))
          .along(image(a.minus(Matrix.identity(2))));
    }
    return symmetric ? named(Kind.SQUARE_STRETCH) : named(Kind.OTHER);
  }

  /** Rank 1: every column on one line, which the map itself makes {@code factor} times as long. */
  private LinearMap shadow(Scalar factor, boolean symmetric) {
    boolean once = same(factor, Exact.ONE, 1);
    return named(symmetric ? Kind.SHADOW : Kind.SLANTED_SHADOW)
        .by(once ? Exact.ONE : factor)
        .about(image(a))
        .along(image(Matrix.identity(2).scaledBy(factor).minus(a)));
  }

  /** [c −s; s c], so many times as long. */
  private LinearMap turn(Scalar cosine, Scalar sine) {
    Scalar length = length(cosine, sine);
    boolean plain = same(length, Exact.ONE, 1);
    return named(plain ? Kind.TURN : Kind.TURN_AND_SCALING)
        .by(length)
        .turning(degrees(cosine, sine));
  }

  /** [c s; s −c], so many times as long: the line that stays has half the angle of (c, s). */
  private LinearMap mirror(Scalar cosine, Scalar sine) {
    Scalar length = length(cosine, sine);
    boolean plain = same(length, Exact.ONE, 1);
    List<Scalar> half =
        cosine.signum() < 0
            ? List.of(sine, length.minus(cosine))
            : List.of(length.plus(cosine), sine);
    return named(plain ? Kind.MIRROR : Kind.MIRROR_AND_SCALING)
        .by(length)
        .about(simplest(Matrix.of(2, 1, half)));
  }

  private static Scalar length(Scalar cosine, Scalar sine) {
    return Roots.square(cosine.times(cosine).plus(sine.times(sine)));
  }

  /** What is added to the identity goes along one line, by the distance from it. */
  private LinearMap shear(Matrix added) {
    Matrix line = image(added);
    Matrix beside = Matrix.of(2, 1, List.of(line.at(1).negate(), line.at(0)));
    Scalar along = line.dot(added.times(beside, Work.plain()), Work.plain());
    return named(Kind.SHEAR).about(line).by(along.dividedBy(line.dot(line, Work.plain())));
  }

  private static Scalar degrees(Scalar cosine, Scalar sine) {
    if (cosine.isExact() && sine.isExact()) {
      if (cosine.isZero()) {
        return Exact.of(sine.signum() * 90L);
      }
      if (cosine.abs().compareTo(sine.abs()) == 0) { // along a diagonal
        return Exact.of(sine.signum() * (cosine.signum() > 0 ? 45L : 135L));
      }
    }
    double size = StrictMath.max(cosine.abs().toDouble(), sine.abs().toDouble());
    double radians = StrictMath.atan2(sine.toDouble() / size, cosine.toDouble() / size);
    return new Approximate(StrictMath.toDegrees(radians));
  }

  /** The direction of the columns of a 2x2 matrix of rank 1, in numbers as simple as can be. */
  private static Matrix image(Matrix a) {
    Matrix first = a.columnAt(0);
    Matrix second = a.columnAt(1);
    return simplest(size(first) >= size(second) ? first : second);
  }

  /**
   * The same line with the first number that is not 0 positive: in the smallest whole numbers, or
   * with 1 as the largest where it is rounded.
   */
  private static Matrix simplest(Matrix direction) {
    boolean back = (direction.at(0).isZero() ? direction.at(1) : direction.at(0)).signum() < 0;
    Matrix forward = back ? direction.negate() : direction;
    if (!forward.isExact()) {
      double size = size(forward);
      return forward.map(entry -> new Approximate(entry.toDouble() / size), Work.plain());
    }
    Exact x = forward.at(0).toExact();
    Exact y = forward.at(1).toExact();
    BigInteger over = x.numerator().multiply(y.denominator());
    BigInteger under = y.numerator().multiply(x.denominator());
    BigInteger shared = over.gcd(under);
    return Matrix.of(2, 1, List.of(Exact.of(over.divide(shared)), Exact.of(under.divide(shared))));
  }

  private static boolean isDiagonal(Matrix a) {
    double size = size(a);
    for (int i = 0; i < a.size(); i++) {
      boolean on = i / a.columns() == i % a.columns();
      if (!on && !same(a.at(i), Exact.ZERO, size)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(Matrix a) {
    double size = size(a);
    for (int i = 1; i < a.rows(); i++) {
      if (!same(a.at(i, i), a.at(0, 0), size)) {
        return false;
      }
    }
    return true;
  }

  /** Whether doing it twice is the same as doing it once. */
  private static boolean isDoneOnce(Matrix a, Work work) {
    double size = size(a);
    return same(a.times(a, work), a, StrictMath.max(size, size * size));
  }

  private static boolean same(Matrix one, Matrix two, double size) {
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.at(i), two.at(i), size)) {
        return false;
      }
    }
    return true;
  }

  /** Equal; or, with rounded numbers, as near as rounding of numbers of that size leaves them. */
  private static boolean same(Scalar one, Scalar two, double size) {
    return one.isExact() && two.isExact()
        ? one.compareTo(two) == 0
        : StrictMath.abs(one.minus(two).toDouble()) <= TOLERANCE * size;
  }

  /** The largest entry, signs aside. */
  private static double size(Matrix a) {
    double size = 0;
    for (Scalar entry : a.entries()) {
      size = StrictMath.max(size, StrictMath.abs(entry.toDouble()));
    }
    return size;
  }
}
