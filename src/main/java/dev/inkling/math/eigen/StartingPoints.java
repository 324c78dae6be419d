package dev.inkling.math.eigen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Guesses for the roots of a polynomial, on circles about as large as the roots are: how many of
 * which size is read off the upper hull of the coefficients' lengths.
 *
 * @see "D. Bini, Numerical computation of polynomial zeros by means of Aberth's method, 1996"
 */
final class StartingPoints {

  private static final double TURN = 0.7; // an angle no symmetry shares
  private static final MathContext DIGITS = new MathContext(20);
  private static final int MANTISSA = 53;
  private static final double ONE_BIT_IN_TENS = 0.30102999566398120;

  private StartingPoints() {}

  /** As many as the degree; from the constant upwards, first and last are not 0. */
  static List<Precise> of(List<BigInteger> coefficients) {
    List<Integer> hull = hull(coefficients);
    List<Precise> points = new ArrayList<>();
    for (int corner = 1; corner < hull.size(); corner++) {
      int from = hull.get(corner - 1);
      int count = hull.get(corner) - from;
      BigDecimal radius = power(-slope(coefficients, from, hull.get(corner)));
      for (int k = 0; k < count; k++) {
        double angle = 2 * Math.PI * k / count + TURN * corner;
        points.add(
            new Precise(
                radius.multiply(BigDecimal.valueOf(StrictMath.cos(angle)), DIGITS),
                radius.multiply(BigDecimal.valueOf(StrictMath.sin(angle)), DIGITS)));
      }
    }
    return points;
  }

  private static List<Integer> hull(List<BigInteger> coefficients) {
    List<Integer> hull = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      if (coefficients.get(i).signum() != 0) {
        while (hull.size() > 1
            && slope(coefficients, hull.get(hull.size() - 2), i)
                >= slope(coefficients, hull.get(hull.size() - 2), hull.get(hull.size() - 1))) {
          hull.remove(hull.size() - 1);
        }
        hull.add(i);
      }
    }
    return hull;
  }

  private static double slope(List<BigInteger> coefficients, int from, int to) {
    return (bits(coefficients.get(to)) - bits(coefficients.get(from))) / (to - from);
  }

  /** The logarithm to the base 2 of the size. */
  private static double bits(BigInteger number) {
    int beyond = Math.max(0, number.bitLength() - MANTISSA);
    double leading = number.abs().shiftRight(beyond).doubleValue();
    return beyond + StrictMath.log(leading) / StrictMath.log(2);
  }

  /** 2 to a power that may lead far beyond a double. */
  private static BigDecimal power(double bits) {
    double tens = bits * ONE_BIT_IN_TENS;
    int whole = (int) Math.floor(tens);
    return BigDecimal.valueOf(StrictMath.pow(10, tens - whole)).scaleByPowerOfTen(whole);
  }
}
