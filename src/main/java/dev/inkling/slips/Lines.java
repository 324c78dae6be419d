package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** One line of working, as it would stand on paper: {@code 1·5 + (−2)·6 = −7}. */
final class Lines {

  private static final Numbers NUMBERS = Numbers.usual();
  private static final int MOST_TERMS = 6; // of a line that is read at a glance

  private Lines() {}

  static String set(Scalar number) {
    return NUMBERS.set(number);
  }

  static String set(Matrix value) {
    return (isExact(value) ? "" : "≈ ") + NUMBERS.set(value);
  }

  private static boolean isExact(Matrix value) {
    return value.entries().stream().allMatch(NUMBERS::setsExactly);
  }

  /** {@code expression = value}, or {@code ≈} where the value is rounded. */
  static String equal(String expression, Scalar value) {
    return expression + (NUMBERS.setsExactly(value) ? " = " : " ≈ ") + set(value);
  }

  /** The same for several numbers. */
  static String equal(String expression, Matrix value) {
    return expression + (isExact(value) ? " = " : " ≈ ") + NUMBERS.set(value);
  }

  /** With {@code ≈} in front of what was rounded. */
  static String marked(Scalar number) {
    return NUMBERS.marked(number);
  }

  static String times(Scalar a, Scalar b) {
    return NUMBERS.factor(a) + "·" + NUMBERS.factor(b);
  }

  static String plus(Scalar a, Scalar b) {
    return set(a) + " + " + NUMBERS.factor(b);
  }

  static String minus(Scalar a, Scalar b) {
    return set(a) + " − " + NUMBERS.factor(b);
  }

  static String factor(Scalar number) {
    return NUMBERS.factor(number);
  }

  /** Pairs multiplied and added up. */
  static String products(Matrix a, Matrix b, Scalar value) {
    return equal(sum(pairs(a, b)), value);
  }

  static List<String> pairs(Matrix a, Matrix b) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      terms.add(times(a.at(i), b.at(i)));
    }
    return terms;
  }

  /** Terms with a plus between them, the middle of many left out. */
  static String sum(List<String> terms) {
    return joined(" + ", terms);
  }

  static String joined(String between, List<String> terms) {
    if (terms.size() <= MOST_TERMS) {
      return String.join(between, terms);
    }
    List<String> few = new ArrayList<>(terms.subList(0, MOST_TERMS - 2));
    few.add("…");
    few.add(terms.get(terms.size() - 1));
    return String.join(between, few);
  }
}
