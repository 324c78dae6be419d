package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import java.math.BigInteger;
import java.util.List;

/** Writes a rational direction with the smallest whole numbers there are on its line. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** The first number that is not 0 comes out positive. */
  static List<Exact> smallest(List<Exact> vector) {
    BigInteger under = BigInteger.ONE;
    BigInteger over = BigInteger.ZERO;
    int sign = 0;
    for (Exact number : vector) {
      under = under.divide(under.gcd(number.denominator())).multiply(number.denominator());
      over = over.gcd(number.numerator());
      sign = sign == 0 ? number.signum() : sign;
    }
    if (sign == 0) {
      return vector;
    }
    Exact factor = new Exact(under.multiply(BigInteger.valueOf(sign)), over);
    return vector.stream().map(number -> number.times(factor)).toList();
  }
}
