package dev.inkling.words;

import dev.inkling.math.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Chooses the digits of a number; {@link Numbers} chooses the signs and marks around them. */
final class Digits {

  private static final int INTEGER = 21; // characters a whole number may take
  private static final int EVERYDAY_DENOMINATOR = 12; // 1/4, 2/5, 7/12: read as one number
  private static final int EVERYDAY_NUMERATOR = 99;
  private static final int DECIMALS = 6; // of a fraction that is better read as a decimal
  private static final int DOUBLE = 17; // digits that tell every double from its neighbours
  private static final int EXPONENT = 400; // the largest the language reads
  private static final int BITS = 1_330; // of 10^400: what is longer is not worth a try
  private static final double NEAR = 1e-6; // of a whole number: what is nearer reads better as one

  private Digits() {}

  /**
   * An exact number so that it reads easily and parses to itself.
   *
   * <p>A value does not remember how it was typed. Everyday fractions stay fractions (1/4, 2/3),
   * what ends within six decimals is a decimal (0.15), and beyond that the shorter writing wins
   * (1/1024, 0.12345678, 1e-30).
   */
  static String exact(Exact number) {
    String text = number.toString();
    if (number.isInteger() ? text.length() <= INTEGER : isEveryday(number)) {
      return text;
    }
    return ending(number)
        .filter(
            decimal ->
                (decimal.scale() > 0 && decimal.scale() <= DECIMALS)
                    || plain(decimal).length() < text.length())
        .map(Digits::plain)
        .orElse(text);
  }

  /** An exact number as a decimal, if it ends within that many decimals. */
  static Optional<String> decimals(Exact number, int most) {
    return number.isInteger()
        ? Optional.of(number.toString())
        : ending(number).filter(decimal -> decimal.scale() <= most).map(Digits::plain);
  }

  /** As a decimal: in full where it ends, else as exact as the digits of a double. */
  static String decimal(Exact number) {
    return decimals(number, EXPONENT).orElseGet(() -> rounded(number, DOUBLE));
  }

  /** Whether a decimal says all of it. */
  static boolean ends(Exact number) {
    return decimals(number, EXPONENT).isPresent();
  }

  private static boolean isEveryday(Exact number) {
    return number.denominator().compareTo(BigInteger.valueOf(EVERYDAY_DENOMINATOR)) <= 0
        && number.numerator().abs().compareTo(BigInteger.valueOf(EVERYDAY_NUMERATOR)) <= 0;
  }

  /** The number as a decimal, if it has an end and the language could read it. */
  private static Optional<BigDecimal> ending(Exact number) {
    if (number.numerator().bitLength() > BITS || number.denominator().bitLength() > BITS) {
      return Optional.empty();
    }
    int twos = number.denominator().getLowestSetBit();
    BigInteger rest = number.denominator().shiftRight(twos);
    int fives = 0;
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    int decimals = Math.max(twos, fives);
    BigInteger unscaled =
        number.numerator().multiply(BigInteger.TEN.pow(decimals)).divide(number.denominator());
    BigDecimal decimal = new BigDecimal(unscaled, decimals).stripTrailingZeros();
    return Math.abs(magnitude(decimal) - 1) <= EXPONENT ? Optional.of(decimal) : Optional.empty();
  }

  /**
   * A decimal that is read as this very double: rounded to the fewest of 15 to 17 digits.
   *
   * <p>Not {@code Double.toString}, which prints other digits before JDK 19 than after.
   */
  static String shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal text = exact;
    // A number of fewer digits is found among those of 15, with zeros at the end.
    for (int digits = 15; digits <= 17; digits++) {
      text = significant(exact, digits);
      if (text.doubleValue() == value) {
        break;
      }
    }
    return plain(text);
  }

  /** Rounded to a number of decimals, or to significant digits where decimals would mislead. */
  static String rounded(double value, int decimals) {
    BigDecimal exact = new BigDecimal(value);
    if (exact.signum() != 0 && magnitude(exact) < 0) { // 0.0123 with two decimals is 0.012
      return plain(significant(exact, Math.max(1, decimals)));
    }
    if (magnitude(exact) > 12) {
      return plain(significant(exact, decimals + 2));
    }
    return plain(exact.setScale(decimals, RoundingMode.HALF_EVEN));
  }

  /**
   * Rounded, with as many more decimals as show that it is no whole number: 0.997 with two is no 1.
   */
  static String telling(double value, int decimals) {
    double whole = StrictMath.rint(value);
    double beside = StrictMath.abs(value - whole);
    boolean looksWhole = beside > 0 && beside < 0.5 && whole != 0;
    if (!looksWhole || beside <= NEAR * StrictMath.abs(whole)) {
      return rounded(value, decimals);
    }
    int first = (int) StrictMath.ceil(-StrictMath.log10(beside));
    return rounded(value, Math.max(decimals, first));
  }

  /** Rounded to a number of significant digits. */
  static String rounded(Exact number, int digits) {
    MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
    return plain(
        new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), context));
  }

  private static BigDecimal significant(BigDecimal number, int digits) {
    return number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** Digits in front of the point; negative counts the zeros behind it. */
  private static int magnitude(BigDecimal number) {
    return number.precision() - number.scale();
  }

  /** Without zeros at the end; very large and very small numbers as the language reads them. */
  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    int magnitude = magnitude(stripped);
    if (magnitude <= 15 && magnitude >= -5) {
      return stripped.toPlainString();
    }
    String digits = stripped.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String sign = stripped.signum() < 0 ? "-" : "";
    return sign + digits.charAt(0) + fraction + "e" + (magnitude - 1);
  }
}
