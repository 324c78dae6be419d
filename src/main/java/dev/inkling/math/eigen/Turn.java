package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;

/**
 * What a complex eigenvalue does in its plane: by how much it turns there and how sizes change.
 *
 * @param degrees between 0 and 180; exact for multiples of 30 and 45
 * @param growth how many times as large things become each step
 */
public record Turn(Scalar degrees, Scalar growth) {

  /** The squares of the cosines of 0, 30, 45, 60 and 90 degrees. */
  private static final Exact[] SQUARES = {
    Exact.ONE, Exact.of(3, 4), Exact.of(1, 2), Exact.of(1, 4), Exact.ZERO
  };

  private static final int[] DEGREES = {0, 30, 45, 60, 90};

  /** Of a value, or of the other one of its pair. */
  public static Turn of(Eigenvalue value) {
    if (value.exactly().isEmpty() || value.exactly().get().isReal()) {
      return new Turn(rounded(value), new Approximate(value.size()));
    }
    Surd number = value.exactly().get();
    Exact squares = number.norm();
    Exact cosine = number.whole().times(number.whole()).dividedBy(squares);
    Scalar degrees = rounded(value);
    for (int i = 0; i < SQUARES.length; i++) {
      if (cosine.equals(SQUARES[i])) {
        degrees = Exact.of(number.whole().signum() < 0 ? 180 - DEGREES[i] : DEGREES[i]);
      }
    }
    return new Turn(degrees, Roots.square(squares));
  }

  private static Scalar rounded(Eigenvalue value) {
    double up = Math.abs(value.imaginary().toDouble());
    return new Approximate(StrictMath.toDegrees(StrictMath.atan2(up, value.real().toDouble())));
  }
}
