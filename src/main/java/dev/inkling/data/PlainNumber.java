package dev.inkling.data;

/**
 * The numbers that most tables are made of, of at most 18 digits, read without making an object for
 * each.
 */
final class PlainNumber {

  static final int DIGITS = 18; // always fit a long

  static final int MOST_DECIMALS = 100;

  private long units;
  private int point; // where it stands, or -1
  private int decimals;

  /** The digits as one whole number, with the sign. */
  long units() {
    return units;
  }

  /** How many of the digits stand behind the point. */
  int decimals() {
    return decimals;
  }

  /** Takes the characters in; false if they are no number or one that needs a closer look. */
  boolean read(String text, int from, int to) {
    char sign = from < to ? text.charAt(from) : ' ';
    boolean negative = sign == '-' || sign == '−';
    int start = negative || sign == '+' ? from + 1 : from;
    int end = digits(text, start, to);
    int count = end - start - (point < 0 ? 0 : 1);
    if (count < 1 || count > DIGITS || point == end - 1) {
      return false;
    }
    decimals = point < 0 ? 0 : end - point - 1;
    units = negative ? -units : units;
    return end == to || exponent(text, end, to);
  }

  /** Takes in digits and at most one point; returns where they end. */
  private int digits(String text, int start, int to) {
    units = 0;
    point = -1;
    int at = start;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        units = units * 10 + (c - '0');
      } else if (c == '.' && point < 0) {
        point = at;
      } else {
        break;
      }
    }
    return at;
  }

  /** A negative exponent, as small numbers have: more decimals. The others are rare. */
  private boolean exponent(String text, int at, int to) {
    boolean small =
        (text.charAt(at) == 'e' || text.charAt(at) == 'E')
            && at + 2 < to
            && text.charAt(at + 1) == '-'
            && to - at <= 5; // e-999
    int exponent = 0;
    for (int i = at + 2; i < to && small; i++) {
      int digit = text.charAt(i) - '0';
      small = digit >= 0 && digit <= 9;
      exponent = exponent * 10 + digit;
    }
    decimals += exponent;
    return small && decimals <= MOST_DECIMALS;
  }
}
