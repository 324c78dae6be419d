package dev.inkling.data;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Why a cell is not a number, guessed from its look, so that the message can say what to write.
 *
 * @param what the rest of the sentence that begins "cell 2"
 * @param expected what would have fitted
 * @param mayBeHeader whether a first line of such cells is a header
 */
record Misfit(String what, String expected, boolean mayBeHeader) {

  private static final String NUMBER = "A number is needed here, such as 3, -1.5, 2e-3 or 1/3.";
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(nan|inf|infinity|∞|na|n/a|null)");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?\\d{1,3}(?:([,.'’ \u00a0\u202f])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");
  private static final Pattern BARE_POINT = Pattern.compile("[+-]?\\d+\\.");
  private static final Pattern BY_ZERO = Pattern.compile("[^/]+/[+-]?0*\\.?0+");
  private static final Pattern DIGITS = Pattern.compile("[\\d+−-][\\d.eE/+−-]*+");

  static Misfit of(String text) {
    String shown = "“" + Excerpt.of(text) + "”";
    String look = Excerpt.of(text).toLowerCase(Locale.ROOT).replace('−', '-');
    if (text.isEmpty()) {
      return new Misfit("is empty.", "Every cell needs a number; 0 stands for nothing.", false);
    }
    if (NO_NUMBER.matcher(look).matches()) {
      return new Misfit("is " + shown + ", which cannot be computed with.", NUMBER, false);
    }
    if (THOUSANDS.matcher(look).matches() && !DECIMAL_COMMA.matcher(look).matches()) {
      return new Misfit("is " + shown + ".", "Write it without separators: " + joined(look), false);
    }
    if (look.matches("[+-]?\\d{1,3},\\d{3}")) {
      String either = look.replace(",", "") + " or " + look.replace(',', '.');
      return new Misfit("is " + shown + ".", "Write what is meant: " + either, false);
    }
    if (DECIMAL_COMMA.matcher(look).matches()) {
      String point = look.replace(',', '.');
      return new Misfit("is " + shown + ".", "Write a point instead of the comma: " + point, false);
    }
    if (BARE_POINT.matcher(look).matches()) {
      return new Misfit("is " + shown + ".", "Write a digit after the point: " + look + "0", false);
    }
    if (BY_ZERO.matcher(look).matches()) {
      return new Misfit("is " + shown + ": a division by zero.", NUMBER, false);
    }
    if (DIGITS.matcher(text).matches()) {
      return new Misfit(
          "is " + shown + ", which is beyond what Inkling reads.",
          "Numbers have at most 1,000 digits, exponents lie between -400 and 400.",
          false);
    }
    return new Misfit("is " + shown + ", which is not a number.", NUMBER, true);
  }

  /** The last point or comma parts the decimals, unless there are several of its kind. */
  private static String joined(String look) {
    int last = Math.max(look.lastIndexOf(','), look.lastIndexOf('.'));
    boolean decimals = last >= 0 && look.indexOf(look.charAt(last)) == last;
    String whole = (decimals ? look.substring(0, last) : look).replaceAll("[^\\d+-]", "");
    return decimals ? whole + "." + look.substring(last + 1) : whole;
  }
}
