package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A monic polynomial as a product of {@code x − r}, of {@code x² + px + q} that come apart no
 * further, and of whatever is left.
 *
 * @see "D. Yun, On Square-Free Decomposition Algorithms, 1976"
 */
public record Factors(List<Factor> list) {

  private static final BigDecimal NEAR = new BigDecimal("1e-6");
  private static final int CLEAR = 10; // digits after the point that show a whole number

  public Factors {
    list = List.copyOf(list);
  }

  /** A monic factor and how often it occurs. */
  public record Factor(Polynomial polynomial, int times) {}

  /** Whether every root is a fraction or comes from a quadratic. */
  public boolean splits() {
    return list.stream().allMatch(factor -> factor.polynomial().degree() <= 2);
  }

  /** The factors of a monic polynomial with exact coefficients. */
  public static Factors of(Polynomial monic, Work work) {
    List<Factor> factors = new ArrayList<>();
    for (Factor part : withoutRepeats(monic, work)) {
      for (Polynomial piece : pieces(part.polynomial(), work)) {
        factors.add(new Factor(piece, part.times()));
      }
    }
    return new Factors(factors);
  }

  /** Polynomials whose roots are all different, and how often each of them is a root. */
  static List<Factor> withoutRepeats(Polynomial monic, Work work) {
    if (Residues.showNoRepeats(monic)) {
      return List.of(new Factor(monic, 1));
    }
    List<Factor> factors = new ArrayList<>();
    Polynomial slope = monic.derivative();
    Polynomial shared = monic.gcd(slope);
    Polynomial rest = monic.dividedBy(shared).quotient();
    Polynomial other = slope.dividedBy(shared).quotient().minus(rest.derivative());
    for (int times = 1; rest.degree() > 0; times++) {
      work.check();
      Polynomial part = rest.gcd(other);
      if (part.degree() > 0) {
        factors.add(new Factor(part, times));
      }
      rest = rest.dividedBy(part).quotient();
      other = other.dividedBy(part).quotient().minus(rest.derivative());
    }
    return factors;
  }

  /** Of the characteristic polynomial of a triangular matrix: it stands on the diagonal. */
  static Factors onDiagonal(Matrix triangular) {
    List<Exact> different = new ArrayList<>();
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < triangular.rows(); i++) {
      Exact entry = triangular.at(i, i).toExact();
      int known = different.indexOf(entry);
      if (known < 0) {
        different.add(entry);
        times.add(1);
      } else {
        times.set(known, times.get(known) + 1);
      }
    }
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < different.size(); i++) {
      factors.add(new Factor(linear(different.get(i)), times.get(i)));
    }
    return new Factors(factors);
  }

  private static Polynomial linear(Exact root) {
    return Polynomial.of(root.negate(), Exact.ONE);
  }

  /** A polynomial without a root twice, taken apart. */
  private static List<Polynomial> pieces(Polynomial part, Work work) {
    return switch (part.degree()) {
      case 0 -> List.of();
      case 1 -> List.of(part);
      case 2 -> quadratic(part);
      default -> larger(part, work);
    };
  }

  private static List<Polynomial> quadratic(Polynomial part) {
    Surd root = root(part);
    return root.isRational()
        ? List.of(linear(root.whole()), linear(part.at(1).negate().plus(root.whole().negate())))
        : List.of(part);
  }

  /** The root of {@code x² + px + q} with the plus sign before the square root. */
  static Surd root(Polynomial quadratic) {
    Exact half = quadratic.at(1).dividedBy(Exact.of(-2));
    return Surd.of(half, half.times(half).plus(quadratic.at(0).negate()));
  }

  /** Roots that look whole, or in pairs look like those of a whole polynomial, are then tried. */
  private static List<Polynomial> larger(Polynomial part, Work work) {
    BigInteger scale = BigInteger.ONE;
    for (Exact coefficient : part.coefficients()) {
      BigInteger under = coefficient.denominator();
      scale = scale.divide(scale.gcd(under)).multiply(under);
    }
    Exact unit = Exact.of(scale);
    Polynomial rest = stretched(part, unit);
    List<Precise> roots = new AllRoots(rest, work).to(CLEAR + 2 * length(rest));
    List<Polynomial> pieces = new ArrayList<>();
    for (int i = 0; i < roots.size() && rest.degree() > 0; i++) {
      for (int j = i; j < roots.size(); j++) {
        Polynomial guess = guess(roots.get(i), roots.get(j), i == j);
        Polynomial.Division division = rest.dividedBy(guess);
        if (guess.degree() > 0 && guess.degree() <= rest.degree() && division.rest().isZero()) {
          rest = division.quotient();
          pieces.add(stretched(guess, Exact.ONE.dividedBy(unit)));
          break;
        }
      }
    }
    if (rest.degree() > 0) {
      pieces.add(stretched(rest, Exact.ONE.dividedBy(unit)));
    }
    return pieces.stream()
        .flatMap(piece -> (piece.degree() == 2 ? quadratic(piece) : List.of(piece)).stream())
        .toList();
  }

  /** How many digits the roots of a monic polynomial have before the point, at most. */
  private static int length(Polynomial whole) {
    int bits = 1;
    for (int i = 0; i < whole.degree(); i++) {
      bits = Math.max(bits, whole.at(i).numerator().bitLength() / (whole.degree() - i) + 2);
    }
    return 1 + bits / 3;
  }

  /** The monic polynomial whose roots are {@code unit} times as large. */
  private static Polynomial stretched(Polynomial part, Exact unit) {
    List<Exact> coefficients = new ArrayList<>();
    Exact power = Exact.ONE;
    for (int i = part.degree(); i >= 0; i--) {
      coefficients.add(0, part.at(i).times(power));
      power = power.times(unit);
    }
    return new Polynomial(coefficients);
  }

  /** The whole polynomial with one root or two; 1 where none is near. */
  private static Polynomial guess(Precise one, Precise two, boolean single) {
    Polynomial none = Polynomial.of(1);
    if (single) {
      BigInteger root = whole(one.real());
      return isNear(one.real(), root) && one.imaginary().abs().compareTo(NEAR) < 0
          ? Polynomial.of(Exact.of(root.negate()), Exact.ONE)
          : none;
    }
    BigDecimal turn = one.imaginary().add(two.imaginary());
    BigDecimal sum = one.real().add(two.real());
    BigDecimal product =
        one.real().multiply(two.real()).subtract(one.imaginary().multiply(two.imaginary()));
    BigInteger linear = whole(sum);
    BigInteger constant = whole(product);
    boolean near =
        turn.abs().compareTo(NEAR) < 0 && isNear(sum, linear) && isNear(product, constant);
    return near ? Polynomial.of(Exact.of(constant), Exact.of(linear.negate()), Exact.ONE) : none;
  }

  private static BigInteger whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
  }

  private static boolean isNear(BigDecimal number, BigInteger whole) {
    return number.subtract(new BigDecimal(whole)).abs().compareTo(NEAR) < 0;
  }
}
