package dev.inkling.words;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way numbers are written, in words, steps, pictures and tables alike.
 *
 * <p>Two families: {@code typed…} is text of the language that parses back to the value, whatever
 * the digits asked for; the others are set as in a textbook, with a true minus sign.
 *
 * @param decimals shown of a rounded number
 * @param fractions when exact numbers are written as fractions
 * @param asked whether somebody asked for so many decimals; else other programs get all digits
 */
public record Numbers(int decimals, Fractions fractions, boolean asked) {

  /** Decimals shown of a rounded number unless others are asked for. */
  public static final int DECIMALS = 2;

  /** The most decimals that can be asked for: a double has no more. */
  public static final int MOST_DECIMALS = 15;

  private static final int LONG_NUMBER = 21; // characters a fraction may take before it is rounded
  private static final int SHORT = 7; // characters of a fraction that is read as one number
  private static final Numbers USUAL = new Numbers(DECIMALS, Fractions.AUTO, false);

  /** When exact numbers that are not whole are written as fractions. */
  public enum Fractions {
    /** Whichever reads better: 1/3, 0.15. */
    AUTO,
    /** Always: 3/20. */
    ALWAYS,
    /** Never: 0.33, marked as rounded where it is. */
    NEVER
  }

  public Numbers {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals go from 0 to " + MOST_DECIMALS);
    }
  }

  /** So many decimals, because somebody asked for them. */
  public Numbers(int decimals, Fractions fractions) {
    this(decimals, fractions, true);
  }

  /** Two decimals, and fractions where they read better. */
  public static Numbers usual() {
    return USUAL;
  }

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

  /**
   * One way for all of these numbers, where fractions and decimals would stand side by side:
   * decimals if no digit is lost, else fractions if they are short.
   */
  public Numbers levelled(List<Matrix> together) {
    List<Exact> broken =
        together.stream()
            .flatMap(matrix -> matrix.entries().stream())
            .filter(Scalar::isExact)
            .map(Scalar::toExact)
            .filter(number -> !number.isInteger())
            .toList();
    long slashed = broken.stream().filter(number -> set(number).indexOf('/') >= 0).count();
    if (fractions != Fractions.AUTO || slashed == 0 || slashed == broken.size()) {
      return this;
    }
    if (broken.stream().allMatch(number -> Digits.decimals(number, decimals).isPresent())) {
      return new Numbers(decimals, Fractions.NEVER, asked);
    }
    boolean small = broken.stream().allMatch(number -> number.toString().length() <= SHORT);
    return small ? new Numbers(decimals, Fractions.ALWAYS, asked) : this;
  }

  /** For other programs: all digits, or those that were asked for, in the signs of the language. */
  public String bare(Matrix matrix) {
    return matrix.isNumber()
        ? bare(matrix.number())
        : list(matrix, entry -> bare(entry).replace("≈ ", "≈"));
  }

  private String bare(Scalar number) {
    if (asked) {
      return marked(number).replace('−', '-');
    }
    if (fractions == Fractions.AUTO || !number.isExact()) {
      return typed(number);
    }
    Exact exact = number.toExact();
    return fractions == Fractions.ALWAYS
        ? exact.toString()
        : (Digits.ends(exact) ? "" : "≈ ") + Digits.decimal(exact);
  }

  /**
   * As every other program reads it: {@code 1.5}; a rounded number to all its digits, and an exact
   * one without an end to 17, unless fewer were asked for.
   */
  public String decimal(Scalar number) {
    if (asked) {
      return new Numbers(decimals, Fractions.NEVER).set(number).replace('−', '-');
    }
    return number.accept(
        new Scalar.Visitor<>() {
          @Override
          public String exact(Exact exact) {
            return Digits.decimal(exact);
          }

          @Override
          public String approximate(Approximate rounded) {
            return Digits.shortest(rounded.value());
          }
        });
  }

  /** The matrix as the language reads it back: {@code [1 -1; 1/2 0]}; a 1x1 as its number. */
  public static String typed(Matrix matrix) {
    if (matrix.isNumber()) {
      return typed(matrix.number());
    }
    return list(matrix, entry -> typed(entry).replace("≈ ", "≈"));
  }

  /**
   * As a textbook sets it: {@code −1/3}, {@code 0.15}; a rounded number without its mark: {@code
   * 1.41}.
   */
  public String set(Scalar number) {
    return minus(
        number.accept(
            new Scalar.Visitor<>() {
              @Override
              public String exact(Exact exact) {
                return text(exact).orElseGet(() -> rounded(exact));
              }

              @Override
              public String approximate(Approximate rounded) {
                return rounded(rounded.value());
              }
            }));
  }

  private String rounded(double value) {
    return asked ? Digits.rounded(value, decimals) : Digits.telling(value, decimals);
  }

  /** An exact number in full, if it may be written so. */
  private Optional<String> text(Exact exact) {
    return switch (fractions) {
      case AUTO -> Optional.of(Digits.exact(exact)).filter(text -> text.length() <= LONG_NUMBER);
      case ALWAYS -> Optional.of(exact.toString()).filter(text -> text.length() <= LONG_NUMBER);
      case NEVER -> Digits.decimals(exact, decimals).filter(text -> text.length() <= LONG_NUMBER);
    };
  }

  private String rounded(Exact exact) {
    double value = exact.toDouble();
    return fractions == Fractions.NEVER && Double.isFinite(value)
        ? rounded(value)
        : Digits.rounded(exact, decimals + 4);
  }

  /** Like {@link #set}, with {@code ≈} in front of what was rounded. */
  public String marked(Scalar number) {
    return (setsExactly(number) ? "" : "≈ ") + set(number);
  }

  /** Whether {@link #set} shows the number itself and not a rounding of it. */
  public boolean setsExactly(Scalar number) {
    return number.isExact() && text(number.toExact()).isPresent();
  }

  /** With its sign, as scores are written: {@code +3}, {@code −1}, {@code 0}. */
  public String signed(Scalar number) {
    return (number.signum() > 0 ? "+" : "") + set(number);
  }

  /** As a factor after an operator: negative ones in parentheses. */
  public String factor(Scalar number) {
    return number.signum() < 0 ? "(" + set(number) + ")" : set(number);
  }

  /** A matrix in running text, {@code [1 −1; 2 0]}; a 1x1 as its number. */
  public String set(Matrix matrix) {
    if (matrix.isNumber()) {
      return set(matrix.number());
    }
    return list(matrix, this::set);
  }

  private static String list(Matrix matrix, Function<Scalar, String> written) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < matrix.size(); i++) {
      text.append(i == 0 ? "" : i % matrix.columns() == 0 ? "; " : " ");
      text.append(written.apply(matrix.at(i)));
    }
    return text.append(']').toString();
  }

  /** A complex number: {@code 0.5 + 0.87i}, {@code −i}, {@code 3}. */
  public String complex(Scalar real, Scalar imaginary) {
    if (imaginary.isZero()) {
      return set(real);
    }
    String size = set(imaginary.abs());
    String factor = size.indexOf('/') < 0 ? size : "(" + size + ")";
    String turned = size.equals("1") ? "i" : factor + "i";
    if (real.isZero()) {
      return imaginary.signum() < 0 ? "−" + turned : turned;
    }
    return set(real) + (imaginary.signum() < 0 ? " − " : " + ") + turned;
  }

  /** A vector as a point: {@code (3, −1)}. */
  public String point(Matrix vector) {
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
