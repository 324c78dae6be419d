package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number {@code a + b√d} kept exactly: what the quadratic formula gives. Sums, products and
 * quotients of numbers with one root stay of this kind.
 *
 * @param whole a
 * @param part b; 0 for a fraction
 * @param under d, a whole number without square factors and not 0; 1 only where b is 0, and below 0
 *     for a complex number
 */
public record Surd(Exact whole, Exact part, BigInteger under) {

  private static final int GUARD = 40; // digits beyond those that cancel
  private static final int TRIED = 10_000; // square factors are looked for up to here

  public Surd {
    if (part.isZero() || under.equals(BigInteger.ONE)) {
      whole = whole.plus(part);
      part = Exact.ZERO;
      under = BigInteger.ONE;
    }
  }

  public static Surd of(Exact number) {
    return new Surd(number, Exact.ZERO, BigInteger.ONE);
  }

  /** {@code a + √square}, the root taken out as far as it comes out. */
  public static Surd of(Exact a, Exact square) {
    BigInteger whole = square.numerator().multiply(square.denominator()); // √(p/q) = √(pq) / q
    if (whole.signum() == 0) {
      return of(a);
    }
    BigInteger inside = whole.abs();
    BigInteger root = inside.sqrt();
    BigInteger outside = BigInteger.ONE;
    if (root.multiply(root).equals(inside)) {
      outside = root;
      inside = BigInteger.ONE;
    } else {
      for (int factor = 2; factor <= TRIED; factor++) {
        BigInteger twice = BigInteger.valueOf((long) factor * factor);
        if (twice.compareTo(inside) > 0) {
          break;
        }
        BigInteger[] rest = inside.divideAndRemainder(twice);
        while (rest[1].signum() == 0) {
          inside = rest[0];
          outside = outside.multiply(BigInteger.valueOf(factor));
          rest = inside.divideAndRemainder(twice);
        }
      }
    }
    BigInteger under = whole.signum() < 0 ? inside.negate() : inside;
    return new Surd(a, new Exact(outside, square.denominator()), under);
  }

  public boolean isRational() {
    return part.isZero();
  }

  public boolean isReal() {
    return under.signum() > 0;
  }

  public boolean isZero() {
    return whole.isZero() && part.isZero();
  }

  /** {@code a − b√d}. */
  public Surd conjugate() {
    return new Surd(whole, part.negate(), under);
  }

  public Surd negate() {
    return new Surd(whole.negate(), part.negate(), under);
  }

  public Surd plus(Surd other) {
    return new Surd(whole.plus(other.whole), part.plus(other.part), common(other));
  }

  public Surd minus(Surd other) {
    return plus(other.negate());
  }

  public Surd times(Surd other) {
    BigInteger d = common(other);
    return new Surd(
        whole.times(other.whole).plus(part.times(other.part).times(Exact.of(d))),
        whole.times(other.part).plus(part.times(other.whole)),
        d);
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if {@code divisor} is 0
   */
  public Surd dividedBy(Surd divisor) {
    Exact norm = divisor.norm();
    Surd over = times(divisor.conjugate());
    return new Surd(over.whole.dividedBy(norm), over.part.dividedBy(norm), over.under);
  }

  /** {@code (a + b√d)(a − b√d) = a² − b²d}. */
  public Exact norm() {
    return whole.times(whole).plus(part.times(part).times(Exact.of(under)).negate());
  }

  /** The root both share; a fraction fits any. */
  private BigInteger common(Surd other) {
    if (!isRational() && !other.isRational() && !under.equals(other.under)) {
      throw new IllegalArgumentException("two different roots");
    }
    return isRational() ? other.under : under;
  }

  /** −1, 0 or 1 of a real one. */
  public int signum() {
    if (whole.signum() * part.signum() >= 0) {
      return whole.signum() != 0 ? whole.signum() : part.signum();
    }
    return norm().signum() * whole.signum(); // the larger of the two decides
  }

  /** The real part: the number itself where it is real. */
  public Scalar real() {
    if (isRational() || !isReal()) {
      return whole;
    }
    return new Approximate(rounded().doubleValue());
  }

  /** What stands before i; 0 where the number is real. */
  public Scalar imaginary() {
    if (isReal()) {
      return Exact.ZERO;
    }
    Scalar size = Roots.square(part.times(part).times(Exact.of(under.negate())));
    return part.signum() < 0 ? size.negate() : size;
  }

  /** A real one to many digits, whatever cancels. */
  private BigDecimal rounded() {
    MathContext digits = new MathContext(GUARD);
    BigDecimal root = decimal(part, digits).multiply(new BigDecimal(under).sqrt(digits), digits);
    BigDecimal one = decimal(whole, digits);
    if (whole.signum() * part.signum() >= 0) {
      return one.add(root, digits);
    }
    return decimal(norm(), digits).divide(one.subtract(root, digits), digits); // nothing cancels
  }

  private static BigDecimal decimal(Exact number, MathContext digits) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), digits);
  }

  /** The square of the distance from 0: exact, and real. */
  public Surd squaredSize() {
    return isReal() ? times(this) : of(norm());
  }

  /** Compares two real ones, which may be of different roots. */
  public int compareTo(Surd other) {
    if (equals(other)) {
      return 0;
    }
    if (isRational() || other.isRational() || under.equals(other.under)) {
      return minus(other).signum();
    }
    return rounded().compareTo(other.rounded());
  }
}
