package dev.inkling.words;

import dev.inkling.math.Matrix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What pictures of many numbers say in words: every fact needed to draw their conclusion. */
public final class PictureWording {

  private static final int DIGITS = 3;
  private static final int LARGE =
      6; // digits of a whole number from which an exponent reads better
  private static final int SMALL = -3;
  private static final int MOST_NUMBERS = 64; // of a matrix told in full
  private static final int MOST_TOLD = 12; // stretches told one by one

  private PictureWording() {}

  /** Three digits of a number, {@code 0.0123}, {@code 4.5e300}, with a true minus. */
  public static String shortly(double number) {
    if (number == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(number);
    int whole = exact.precision() - exact.scale();
    MathContext digits = new MathContext(Math.max(DIGITS, Math.min(whole, LARGE)), HALF);
    BigDecimal rounded = exact.round(digits).stripTrailingZeros();
    int magnitude = rounded.precision() - rounded.scale() - 1;
    String text =
        magnitude >= LARGE || magnitude < SMALL
            ? rounded.unscaledValue().toString().length() == 1
                ? rounded.unscaledValue() + "e" + magnitude
                : rounded.scaleByPowerOfTen(-magnitude).toPlainString() + "e" + magnitude
            : rounded.toPlainString();
    return text.replace('-', '−');
  }

  private static final RoundingMode HALF = RoundingMode.HALF_EVEN;

  /** The same in a sentence, with {@code about} before what was rounded. */
  public static String told(double number) {
    String text = shortly(number);
    boolean same = Double.parseDouble(text.replace('−', '-')) == number;
    return same ? text : "about " + text;
  }

  /** {@code 50 numbers from 1 to 9. From 1 to 3: 4, to 5: 20, …}. */
  public static String histogram(String name, double low, double high, List<Integer> counts) {
    int all = counts.stream().mapToInt(x -> x).sum();
    String start = (name.isEmpty() ? "" : name + ": ") + count(all, "number");
    if (!(low < high)) {
      return start + (all == 0 ? "." : ", each " + told(low) + ".");
    }
    StringBuilder words = new StringBuilder(start);
    words.append(" from ").append(told(low)).append(" to ").append(told(high)).append(". ");
    int most = counts.stream().mapToInt(x -> x).max().orElse(0);
    int place = counts.indexOf(most);
    double step = high / counts.size() - low / counts.size();
    words.append("Most, ").append(most).append(", lie from ").append(told(low + step * place));
    boolean last = place == counts.size() - 1; // the only one that has its upper end
    words.append(last ? " to " : " up to, not including, ");
    words.append(told(low + step * (place + 1))).append('.');
    if (counts.size() <= MOST_TOLD) {
      List<String> each = counts.stream().map(String::valueOf).toList();
      words.append(" In stretches of ").append(told(step)).append(": ");
      words.append(String.join(", ", each)).append('.');
    }
    return words.toString();
  }

  /** {@code loss goes from 2.3 to 0.04 in 200 steps; highest 2.3 first, lowest 0.04 at 180}. */
  public static String course(String name, List<Double> values) {
    double first = values.get(0);
    int last = values.size() - 1;
    String start = name.isEmpty() ? "The numbers go" : name + " goes";
    if (last == 0) {
      return (name.isEmpty() ? "One number, " : name + " is ") + told(first) + ".";
    }
    int low = 0;
    int high = 0;
    for (int i = 0; i <= last; i++) {
      low = values.get(i) < values.get(low) ? i : low;
      high = values.get(i) > values.get(high) ? i : high;
    }
    if (low == high) {
      return (name.isEmpty() ? "All " : name + ": all ")
          + count(values.size(), "number")
          + " are "
          + told(first)
          + ".";
    }
    return start
        + " from "
        + told(first)
        + " to "
        + told(values.get(last))
        + " over "
        + count(values.size(), "number")
        + ". Lowest, "
        + told(values.get(low))
        + ", is number "
        + (low + 1)
        + "; highest, "
        + told(values.get(high))
        + ", is number "
        + (high + 1)
        + ".";
  }

  /** {@code 50 points about the mean, 3 across and 2 up}. */
  public static String points(int count, double x, double y) {
    return count(count, "point") + ", mean " + told(x) + " across and " + told(y) + " up.";
  }

  /** {@code king at −1 across and 1 up; …}: where each named point is; nothing without names. */
  public static String named(List<String> names, List<Double> places) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String place = told(places.get(2 * i)) + " across and " + told(places.get(2 * i + 1)) + " up";
      words.add(names.get(i) + " at " + place);
    }
    return words.isEmpty() ? "" : " " + String.join("; ", words) + ".";
  }

  /** {@code 1 number}, {@code 50 numbers}. */
  public static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** {@code 12 of 81 pixels change: 5 gain ink, at most 0.8; 7 lose ink, at most 1}. */
  public static String change(Matrix change) {
    int gained = 0;
    int lost = 0;
    double most = 0;
    double least = 0;
    for (int i = 0; i < change.size(); i++) {
      double value = change.at(i).toDouble();
      gained += value > 0 ? 1 : 0;
      lost += value < 0 ? 1 : 0;
      most = StrictMath.max(most, value);
      least = StrictMath.min(least, value);
    }
    if (gained + lost == 0) {
      return "None of " + count(change.size(), "pixel") + " changes.";
    }
    List<String> ways = new ArrayList<>();
    if (gained > 0) {
      ways.add(gained + " gain ink, " + told(most) + " at most");
    }
    if (lost > 0) {
      ways.add(lost + " lose ink, " + told(-least) + " at most");
    }
    String all = gained + lost + " of " + count(change.size(), "pixel") + " change: ";
    return all + String.join("; ", ways) + ".";
  }

  /** Names on a line, from left to right. */
  public static String line(List<String> names) {
    return names.isEmpty()
        ? "A line with nothing on it."
        : "On a line, from left to right: " + Lists.and(names) + ".";
  }

  /** {@code a reaches 2 along x, 1 against y and 3 up}. */
  public static String reach(String name, double x, double y, double z) {
    List<String> ways = new ArrayList<>();
    if (x != 0) {
      ways.add(told(StrictMath.abs(x)) + (x > 0 ? " along x" : " against x"));
    }
    if (y != 0) {
      ways.add(told(StrictMath.abs(y)) + (y > 0 ? " along y" : " against y"));
    }
    if (z != 0) {
      ways.add(told(StrictMath.abs(z)) + (z > 0 ? " up" : " down"));
    }
    return ways.isEmpty()
        ? name + " is all zeros and stays at the origin"
        : name + " reaches " + Lists.and(ways);
  }

  /** {@code row 2 lit}; 0 stands for all. */
  public static String lit(int row, int column) {
    if (row == 0 && column == 0) {
      return "all lit";
    }
    if (column == 0) {
      return "row " + row + " lit";
    }
    return row == 0
        ? "column " + column + " lit"
        : "the entry in row " + row + ", column " + column + " lit";
  }

  /** All numbers of a small matrix; of a large one its size, and the largest and smallest. */
  public static String numbers(Matrix values, Numbers numbers) {
    String size = values.rows() + " by " + values.columns() + " numbers";
    if (values.size() <= MOST_NUMBERS) {
      boolean exact = values.entries().stream().allMatch(numbers::setsExactly);
      return size + (exact ? ": " : ", rounded: ") + numbers.set(values) + ".";
    }
    int low = 0;
    int high = 0;
    for (int i = 1; i < values.size(); i++) {
      low = values.at(i).compareTo(values.at(low)) < 0 ? i : low;
      high = values.at(i).compareTo(values.at(high)) > 0 ? i : high;
    }
    return size
        + ". The largest is "
        + at(values, high, numbers)
        + "; the smallest is "
        + at(values, low, numbers)
        + ".";
  }

  private static String at(Matrix values, int place, Numbers numbers) {
    int row = place / values.columns() + 1;
    int column = place % values.columns() + 1;
    String number = numbers.marked(values.at(place)).replace("≈ ", "about ");
    return number + ", in row " + row + ", column " + column;
  }
}
