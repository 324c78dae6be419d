package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Eigenvalue;
import dev.inkling.math.eigen.Polynomial;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Surd;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes polynomials, numbers with roots and equations with letters as a blackboard has them. */
public final class AlgebraText {

  private static final String[] RAISED = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  private static final String[] LETTERS = {"x", "y", "z"};

  private final Numbers numbers;

  public AlgebraText(Numbers numbers) {
    this.numbers = numbers;
  }

  /** {@code λ² − 4λ + 3}. */
  public String polynomial(Polynomial polynomial) {
    List<Scalar> amounts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int power = polynomial.degree(); power >= 0; power--) {
      amounts.add(polynomial.at(power));
      names.add(power == 0 ? "" : power == 1 ? "λ" : "λ" + raised(power));
    }
    return sum(amounts, names);
  }

  /** {@code (λ − 3)²(λ − 1)}; a pair of roots as the quadratic they come from. */
  public String factored(Spectrum spectrum) {
    StringBuilder text = new StringBuilder();
    for (Eigenvalue value : spectrum.values()) {
      Surd root = value.exactly().orElseThrow();
      Polynomial factor =
          root.isRational()
              ? Polynomial.of(root.whole().negate(), Exact.ONE)
              : Polynomial.of(root.norm(), root.whole().times(Exact.of(-2)), Exact.ONE);
      if (!root.isRational() && root.part().signum() < 0) {
        continue; // the other root of a pair
      }
      boolean bare = root.isZero();
      text.append(bare ? "λ" : "(" + polynomial(factor) + ")");
      text.append(value.times() == 1 ? "" : raised(value.times()));
    }
    return text.toString();
  }

  /** {@code (2 − λ)(2 − λ) − 1·1}: down one diagonal of A − λI, less up the other. */
  public String diagonals(Matrix a) {
    return shifted(a.at(0, 0))
        + shifted(a.at(1, 1))
        + " − "
        + numbers.factor(a.at(0, 1))
        + "·"
        + numbers.factor(a.at(1, 0));
  }

  private String shifted(Scalar entry) {
    return entry.isZero() ? "(−λ)" : "(" + numbers.set(entry) + " − λ)";
  }

  /** {@code (1 ± √(1 + 4))/2}: the quadratic formula on λ² + pλ + q. */
  public String formula(Polynomial quadratic) {
    Exact p = quadratic.at(1).negate();
    Exact four = quadratic.at(0).times(Exact.of(4));
    String minus = four.signum() > 0 ? "−" : "";
    String inside =
        p.isZero()
            ? minus + numbers.set(four.abs())
            : numbers.factor(p)
                + "² "
                + (four.signum() > 0 ? "− " : "+ ")
                + numbers.set(four.abs());
    return p.isZero() ? "±√(" + inside + ")/2" : "(" + numbers.set(p) + " ± √(" + inside + "))/2";
  }

  /** {@code (1 ± √5)/2}: both roots of a pair. */
  public String both(Surd root) {
    String one = surd(root.part().signum() > 0 ? root : root.conjugate());
    return one.contains(" + ") ? one.replace(" + ", " ± ") : "±" + one;
  }

  /** {@code x − λy}: a row of A − λI with the letters of an input. */
  public String row(Matrix a, int row) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < a.columns(); j++) {
      Scalar entry = a.at(row, j);
      if (j == row) {
        text.append(text.length() == 0 ? "" : entry.isZero() ? " − " : " + ");
        text.append(
            entry.isZero()
                ? (text.length() == 0 ? "−λ·" : "λ·")
                : "(" + numbers.set(entry) + " − λ)");
        text.append(LETTERS[j]);
      } else if (!entry.isZero()) {
        String sign = entry.signum() < 0 ? (text.length() == 0 ? "−" : " − ") : "";
        text.append(sign.isEmpty() && text.length() > 0 ? " + " : sign);
        text.append(factor(entry.abs(), LETTERS[j]));
      }
    }
    return text.toString();
  }

  /** {@code ((1 + √5)/2, 1)}. */
  public String point(List<Surd> direction) {
    return direction.stream().map(this::surd).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@code −x + 2y}; beyond three letters {@code x₁}, with counted ones. */
  public String combination(List<? extends Scalar> amounts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      names.add(amounts.size() <= LETTERS.length ? LETTERS[i] : "x" + (i + 1));
    }
    return sum(amounts, names);
  }

  private String sum(List<? extends Scalar> amounts, List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < amounts.size(); i++) {
      Scalar amount = amounts.get(i);
      if (amount.isZero()) {
        continue;
      }
      String sign = amount.signum() < 0 ? "−" : "+";
      if (text.length() > 0) {
        text.append(' ').append(sign).append(' ');
      } else if (amount.signum() < 0) {
        text.append(sign);
      }
      text.append(factor(amount.abs(), names.get(i)));
    }
    return text.length() == 0 ? "0" : text.toString();
  }

  private String factor(Scalar size, String name) {
    if (name.isEmpty()) {
      return numbers.set(size);
    }
    if (size.compareTo(Exact.ONE) == 0) {
      return name;
    }
    String digits = numbers.set(size);
    return digits.contains("/") ? "(" + digits + ")" + name : digits + name;
  }

  /** {@code (1 + √5)/2}, {@code 4√5}, {@code (−1 + i√3)/2}, {@code 3}. */
  public String surd(Surd number) {
    if (number.isRational()) {
      return numbers.set(number.whole());
    }
    BigInteger under =
        number
            .whole()
            .denominator()
            .multiply(number.part().denominator())
            .divide(number.whole().denominator().gcd(number.part().denominator()));
    BigInteger whole = number.whole().times(Exact.of(under)).numerator();
    BigInteger part = number.part().times(Exact.of(under)).numerator();
    String root = times(part.abs()) + root(number);
    String over =
        whole.signum() == 0
            ? (part.signum() < 0 ? "−" : "") + root
            : numbers.set(Exact.of(whole)) + (part.signum() < 0 ? " − " : " + ") + root;
    if (under.equals(BigInteger.ONE)) {
      return over;
    }
    return (whole.signum() == 0 ? over : "(" + over + ")") + "/" + under;
  }

  private static String times(BigInteger size) {
    return size.equals(BigInteger.ONE) ? "" : size.toString();
  }

  private static String root(Surd number) {
    BigInteger size = number.under().abs();
    String root = size.equals(BigInteger.ONE) ? "" : "√" + size;
    return number.isReal() ? root : "i" + root;
  }

  /** {@code λ = 3}, {@code λ = (1 + √5)/2}, {@code λ ≈ 1.7}. */
  public String eigenvalue(Eigenvalue value) {
    return value
        .exactly()
        .map(number -> "λ = " + surd(number))
        .orElseGet(() -> "λ ≈ " + numbers.complex(value.real(), value.imaginary()));
  }

  /** The number, marked where it is rounded; one with a root by its root and its digits. */
  public String marked(Eigenvalue value) {
    if (value.isReal() && value.exactly().isPresent()) {
      return surd(value.exactly().get())
          + (value.isRational() ? "" : " ≈ " + numbers.set(value.real()));
    }
    return value.exactly().map(this::surd).orElseGet(() -> rounded(value));
  }

  private String rounded(Eigenvalue value) {
    return "≈ " + numbers.complex(value.real(), value.imaginary());
  }

  private static String raised(int power) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(power).toCharArray()) {
      digits.append(RAISED[digit - '0']);
    }
    return digits.toString();
  }
}
