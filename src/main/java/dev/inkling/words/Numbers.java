package dev.inkling.words;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/**
 * The one way numbers are written, in words, steps, pictures and tables alike.
 *
 * <p>Two families: {@code typed…} is text of the language that parses back to the value; the others
 * are set as in a textbook, with a true minus sign.
 */
public final class Numbers {

  /** Decimals shown of a rounded number unless more are asked for. */
  public static final int DECIMALS = 2;

  private static final int LONG_NUMBER = 21; // characters a fraction may take before it is rounded
  private static final int SIGNIFICANT = DECIMALS + 4; // digits left of it then

  private Numbers() {}

  /** As the language reads it back: {@code 1/3}, {@code 0.15}, {@code -2}, {@code ≈ 1.5}. */
  public static String typed(Scalar number) {
    return number.accept(
        new Scalar.Visitor<>() {
          @Override
          public String exact(Exact exact) {
            return Digits.exact(exact);
          }

          @Override
          public String approximate(Approximate rounded) {
            return "≈ " + Digits.shortest(rounded.value());
          }
        });
  }

  /** The matrix as the language reads it back: {@code [1 -1; 1/2 0]}; a 1x1 as its number. */
  public static String typed(Matrix matrix) {
    if (matrix.isNumber()) {
      return typed(matrix.number());
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < matrix.size(); i++) {
      text.append(i == 0 ? "" : i % matrix.columns() == 0 ? "; " : " ");
      text.append(typed(matrix.at(i)).replace("≈ ", "≈"));
    }
    return text.append(']').toString();
  }

  /**
   * As a textbook sets it: {@code −1/3}, {@code 0.15}; a rounded number without its mark: {@code
   * 1.41}.
   */
  public static String set(Scalar number) {
    return minus(
        number.accept(
            new Scalar.Visitor<>() {
              @Override
              public String exact(Exact exact) {
                String text = Digits.exact(exact);
                return text.length() <= LONG_NUMBER ? text : Digits.rounded(exact, SIGNIFICANT);
              }

              @Override
              public String approximate(Approximate rounded) {
                return Digits.rounded(rounded.value(), DECIMALS);
              }
            }));
  }

  /** Like {@link #set}, with {@code ≈} in front of what was rounded. */
  public static String marked(Scalar number) {
    return (setsExactly(number) ? "" : "≈ ") + set(number);
  }

  /** Whether {@link #set} shows the number itself and not a rounding of it. */
  public static boolean setsExactly(Scalar number) {
    return number.isExact() && Digits.exact(number.toExact()).length() <= LONG_NUMBER;
  }

  /** With its sign, as scores are written: {@code +3}, {@code −1}, {@code 0}. */
  public static String signed(Scalar number) {
    return (number.signum() > 0 ? "+" : "") + set(number);
  }

  /** As a factor after an operator: negative ones in parentheses. */
  public static String factor(Scalar number) {
    return number.signum() < 0 ? "(" + set(number) + ")" : set(number);
  }

  /** A matrix in running text, {@code [1 −1; 2 0]}; a 1x1 as its number. */
  public static String set(Matrix matrix) {
    if (matrix.isNumber()) {
      return set(matrix.number());
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < matrix.size(); i++) {
      text.append(i == 0 ? "" : i % matrix.columns() == 0 ? "; " : " ").append(set(matrix.at(i)));
    }
    return text.append(']').toString();
  }

  /** A vector as a point: {@code (3, −1)}. */
  public static String point(Matrix vector) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < vector.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(set(vector.at(i)));
    }
    return text.append(')').toString();
  }

  /** Rounded to a number of decimals, trailing zeros dropped, with a true minus sign. */
  public static String rounded(double value, int decimals) {
    return minus(Digits.rounded(value, decimals));
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
