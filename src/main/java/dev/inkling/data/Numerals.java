package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.work.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number exactly as the language reads it: {@code -1.5}, {@code 2e-3}, {@code 1/3}. */
final class Numerals {

  private static final int DIGITS = 1_000; // of one number, as in the language
  private static final int EXPONENT = 400;
  // Possessive: a line of a million digits is refused at once, not tried in every split.
  private static final String UNSIGNED =
      "(?:\\d++(?:\\.\\d++)?+|\\.\\d++)(?:[eE][+−-]?+\\d{1,9}+)?+";
  private static final Pattern NUMBER =
      Pattern.compile("([+−-]?+" + UNSIGNED + ")(?:/([+−-]?+" + UNSIGNED + "))?+");

  private Numerals() {}

  /** The number, or nothing if this is none, divides by zero or is longer than allowed. */
  static Optional<Exact> read(String text, Limits limits) {
    Matcher number = NUMBER.matcher(text);
    if (text.length() > 2 * Math.min(DIGITS, limits.digits()) || !number.matches()) {
      return Optional.empty();
    }
    Optional<Exact> first = decimal(number.group(1));
    String divisor = number.group(2);
    return divisor == null
        ? first
        : first.flatMap(
            top -> decimal(divisor).filter(bottom -> !bottom.isZero()).map(top::dividedBy));
  }

  private static Optional<Exact> decimal(String text) {
    BigDecimal decimal = new BigDecimal(text.replace('−', '-'));
    int exponent = decimal.precision() - decimal.scale() - 1;
    boolean readable = decimal.precision() <= DIGITS && Math.abs(exponent) <= EXPONENT;
    return decimal.signum() == 0
        ? Optional.of(Exact.ZERO)
        : Optional.of(decimal).filter(number -> readable).map(Exact::of);
  }
}
