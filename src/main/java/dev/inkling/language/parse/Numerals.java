package dev.inkling.language.parse;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads and writes the numbers of the language without ever passing through a double. */
final class Numerals {

  static final int MOST_DIGITS = 1000;
  static final int LARGEST_EXPONENT = 400;

  private static final int PLAIN = 21; // longer numbers are written with an exponent if shorter so

  private Numerals() {}

  static Scalar exact(Token number, Cursor cursor) {
    String typed = number.text();
    if (typed.length() < 18 && typed.chars().allMatch(Characters::isDigit)) {
      return Exact.of(Long.parseLong(typed));
    }
    return Exact.of(decimal(number, cursor));
  }

  static Scalar approximate(Token number, Cursor cursor) {
    double value = decimal(number, cursor).doubleValue();
    if (Double.isInfinite(value)) {
      throw LexicalFaults.numberTooLarge(cursor.place(number), number);
    }
    return new Approximate(value);
  }

  private static BigDecimal decimal(Token number, Cursor cursor) {
    String typed = number.text();
    int mark = Math.max(typed.indexOf('e'), typed.indexOf('E'));
    String mantissa = mark < 0 ? typed : typed.substring(0, mark);
    if (digits(mantissa) > MOST_DIGITS) {
      throw LexicalFaults.tooManyDigits(cursor.place(number));
    }
    if (mark >= 0 && magnitude(typed.substring(mark + 1)) > LARGEST_EXPONENT) {
      throw LexicalFaults.exponentTooLarge(cursor.place(number), number);
    }
    return new BigDecimal(typed);
  }

  /** Zeros in front do not count. */
  private static int digits(String mantissa) {
    String counted = mantissa.replaceFirst("^0+", "");
    return counted.length() - (counted.indexOf('.') >= 0 ? 1 : 0);
  }

  private static int magnitude(String exponent) {
    String digits = exponent.replaceFirst("^[+-]?0*", "");
    return digits.length() > 4
        ? Integer.MAX_VALUE
        : digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** The number as a decimal that reads back as the same number; a fraction if it has none. */
  static String print(Exact number) {
    return number.isInteger() || isDecimal(number)
        ? decimal(new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator())))
        : number.toString();
  }

  /** Whether the number can be written with finitely many digits. */
  static boolean isDecimal(Exact number) {
    BigInteger rest = number.denominator();
    rest = rest.shiftRight(rest.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.signum() != 0 && rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }

  private static String decimal(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    int magnitude = stripped.precision() - stripped.scale() - 1;
    if (Math.abs(magnitude) < PLAIN && stripped.precision() <= PLAIN) {
      return stripped.toPlainString();
    }
    int exponent = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, magnitude));
    String scientific = stripped.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    String plain = Math.abs(magnitude) > MOST_DIGITS ? scientific : stripped.toPlainString();
    boolean plainFits = digits(plain) <= MOST_DIGITS && plain.length() <= scientific.length();
    return plainFits ? plain : scientific;
  }
}
