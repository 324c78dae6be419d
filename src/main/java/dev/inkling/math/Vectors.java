package dev.inkling.math;

import dev.inkling.work.Work;

/** Lengths and angles of vectors, exact as far as a square root allows. */
public final class Vectors {

  private Vectors() {}

  /** The square of the Euclidean length: the vector's dot product with itself. */
  public static Scalar squaredLength(Matrix vector) {
    return vector.dot(vector, Work.plain());
  }

  /**
   * The Euclidean length; exact where its square is a square. Rounded lengths are computed without
   * overflow on the way.
   */
  public static Scalar length(Matrix vector) {
    if (vector.isExact()) {
      return Roots.square(squaredLength(vector));
    }
    double largest = 0;
    double[] values = vector.toDoubles();
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest == 0) {
      return new Approximate(0);
    }
    double sum = 0;
    for (double value : values) {
      sum += (value / largest) * (value / largest);
    }
    return new Approximate(largest * Math.sqrt(sum));
  }

  /**
   * How far a vector reaches along another, not all zeros: their dot product over the other's
   * length, negative against it. Exact vectors take one root of one fraction, which stays in range.
   */
  public static Scalar reach(Matrix vector, Matrix along) {
    if (!vector.isExact() || !along.isExact()) {
      double[] unit = direction(along);
      double[] numbers = vector.toDoubles();
      double sum = 0;
      for (int i = 0; i < unit.length; i++) {
        sum += unit[i] * numbers[i];
      }
      return new Approximate(sum);
    }
    Scalar overlap = vector.dot(along, Work.plain());
    Scalar size = Roots.square(overlap.times(overlap).dividedBy(squaredLength(along)));
    return overlap.signum() < 0 ? size.negate() : size;
  }

  /**
   * The cosine of the angle between two vectors, neither all zeros: a·b / (|a| |b|).
   *
   * <p>Exact vectors take one root of one fraction instead of two lengths: exact for parallel
   * vectors such as (1, 1) and (2, 2), and within range however long or short they are.
   *
   * @throws ArithmeticException if one is all zeros
   */
  public static Scalar cosine(Matrix a, Matrix b) {
    if (a.isExact() && b.isExact()) {
      Scalar size = Roots.square(squaredCosine(a, b));
      return a.dot(b, Work.plain()).signum() < 0 ? size.negate() : size;
    }
    double[] x = direction(a);
    double[] y = direction(b);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return new Approximate(Math.max(-1, Math.min(1, sum)));
  }

  /** (a·b)² / (|a|² |b|²): exact where the vectors are. */
  private static Scalar squaredCosine(Matrix a, Matrix b) {
    Scalar product = a.dot(b, Work.plain());
    return product.times(product).dividedBy(squaredLength(a).times(squaredLength(b)));
  }

  /**
   * The angle between two vectors in degrees, 0 to 180; exact at the multiples of 30 and of 45. A
   * cosine with a rational square has rational degrees nowhere else (Niven's theorem, on the cosine
   * of the doubled angle).
   */
  public static Scalar degrees(Matrix a, Matrix b) {
    if (!a.isExact() || !b.isExact()) {
      return new Approximate(StrictMath.toDegrees(angle(direction(a), direction(b))));
    }
    Scalar square = squaredCosine(a, b);
    Scalar cosine = cosine(a, b);
    int[] known = {90, 60, 45, 30, 0};
    for (int quarters = 0; quarters < known.length; quarters++) {
      if (square.compareTo(Exact.of(quarters, 4)) == 0) {
        return Exact.of(cosine.signum() < 0 ? 180 - known[quarters] : known[quarters]);
      }
    }
    // the sine from an exact difference: arccos alone would lose small angles
    Scalar sine = Roots.square(Exact.ONE.minus(square));
    double radians = StrictMath.atan2(sine.toDouble(), cosine.toDouble());
    return new Approximate(StrictMath.toDegrees(radians));
  }

  /**
   * Kahan's formula for two vectors of length 1: stays accurate for nearly parallel ones, where
   * arccos does not.
   *
   * @see "W. Kahan, How Futile are Mindless Assessments of Roundoff, 2006, section 12"
   */
  private static double angle(double[] x, double[] y) {
    double apart = 0;
    double together = 0;
    for (int i = 0; i < x.length; i++) {
      apart += (x[i] - y[i]) * (x[i] - y[i]);
      together += (x[i] + y[i]) * (x[i] + y[i]);
    }
    return 2 * StrictMath.atan2(Math.sqrt(apart), Math.sqrt(together));
  }

  /**
   * The vector of length 1 that points the way of one not all zeros; never out of range.
   *
   * @throws ArithmeticException if it is all zeros
   */
  static double[] direction(Matrix vector) {
    Scalar largest = Exact.ZERO;
    for (int i = 0; i < vector.size(); i++) {
      Scalar size = vector.at(i).abs();
      largest = size.compareTo(largest) > 0 ? size : largest;
    }
    double[] numbers = new double[vector.size()];
    double squares = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vector.at(i).dividedBy(largest).toDouble();
      squares += numbers[i] * numbers[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] /= length;
    }
    return numbers;
  }
}
