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
   * The cosine of the angle between two vectors, neither all zeros: a·b / (|a| |b|).
   *
   * @throws ArithmeticException if one is all zeros
   */
  public static Scalar cosine(Matrix a, Matrix b) {
    Scalar lengths = length(a).times(length(b));
    Scalar product = a.dot(b, Work.plain());
    if (a.isExact() && b.isExact()) {
      // one root instead of two: exact for parallel vectors such as (1, 1) and (2, 2)
      lengths = Roots.square(squaredLength(a).times(squaredLength(b)));
    }
    Scalar cosine = product.dividedBy(lengths);
    return cosine.isExact()
        ? cosine
        : new Approximate(Math.max(-1, Math.min(1, cosine.toDouble())));
  }

  /**
   * The angle between two vectors in degrees, 0 to 180; exact at 0, 60, 90, 120 and 180, which are
   * the rational cosines with rational degrees (Niven's theorem).
   */
  public static Scalar degrees(Matrix a, Matrix b) {
    Scalar cosine = cosine(a, b);
    if (cosine.isExact()) {
      int[] known = {0, 60, 90, 120, 180};
      int[] doubled = {2, 1, 0, -1, -2};
      for (int i = 0; i < known.length; i++) {
        if (cosine.compareTo(Exact.of(doubled[i], 2)) == 0) {
          return Exact.of(known[i]);
        }
      }
    }
    double[] x = a.asRow().toDoubles();
    double[] y = b.asRow().toDoubles();
    return new Approximate(StrictMath.toDegrees(angle(x, y)));
  }

  /**
   * Kahan's formula: stays accurate for nearly parallel vectors, where arccos does not.
   *
   * @see "W. Kahan, How Futile are Mindless Assessments of Roundoff, 2006, section 12"
   */
  private static double angle(double[] x, double[] y) {
    double lengthX = length(Matrix.ofDoubles(1, x.length, x)).toDouble();
    double lengthY = length(Matrix.ofDoubles(1, y.length, y)).toDouble();
    double apart = 0;
    double together = 0;
    for (int i = 0; i < x.length; i++) {
      double u = x[i] / lengthX;
      double v = y[i] / lengthY;
      apart += (u - v) * (u - v);
      together += (u + v) * (u + v);
    }
    return 2 * StrictMath.atan2(Math.sqrt(apart), Math.sqrt(together));
  }
}
