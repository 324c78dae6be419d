package dev.inkling.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What layers and learners do to single numbers: exact wherever the answer is a fraction, else a
 * double, the same on every machine.
 *
 * @see "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, 3.10 and 6.3"
 */
public final class Functions {

  /** The largest angle, in radians, that is still reduced to one turn without loss. */
  public static final Exact LARGEST_ANGLE = Exact.of(BigInteger.TEN.pow(30));

  private static final BigDecimal FULL_TURN = // 2π in 70 digits
      new BigDecimal("6.283185307179586476925286766559005768394338798750211641949889184615633");
  private static final double SMALL_ANGLE = 1000; // below, a double keeps thirteen decimals
  private static final MathContext ANGLE_DIGITS = new MathContext(70);
  private static final Exact HALF = Exact.of(1, 2);

  private Functions() {}

  /** The number itself, or 0 where it is negative. */
  public static Scalar relu(Scalar x) {
    return x.signum() < 0 ? whole(x, 0) : x;
  }

  /** 1 above 0, else 0. */
  public static Scalar step(Scalar x) {
    return whole(x, x.signum() > 0 ? 1 : 0);
  }

  /** −1, 0 or 1. */
  public static Scalar sign(Scalar x) {
    return whole(x, x.signum());
  }

  /** The whole number at or below. */
  public static Scalar floor(Scalar x) {
    return x.accept(
        new Scalar.Visitor<>() {
          @Override
          public Scalar exact(Exact number) {
            return floor(number);
          }

          @Override
          public Scalar approximate(Approximate number) {
            return new Approximate(StrictMath.floor(number.value()));
          }
        });
  }

  private static Exact floor(Exact x) {
    BigInteger[] parts = x.numerator().divideAndRemainder(x.denominator());
    return Exact.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  /** The nearest whole number; halves go away from 0, as at school. */
  public static Scalar round(Scalar x) {
    Exact size = x.abs().toExact();
    Exact nearest = size.isInteger() ? size : nearest(size);
    Exact signed = x.signum() < 0 ? nearest.negate() : nearest;
    return x.isExact() ? signed : new Approximate(signed.toDouble());
  }

  /** Half a denominator more, and down from there. */
  private static Exact nearest(Exact size) {
    BigInteger twice = size.denominator().shiftLeft(1);
    return Exact.of(size.numerator().shiftLeft(1).add(size.denominator()).divide(twice));
  }

  /**
   * e to the power x; 1 for 0.
   *
   * @throws ArithmeticException if it is beyond the range of a double
   */
  public static Scalar exp(Scalar x) {
    return isExactly(x, Exact.ZERO) ? Exact.ONE : new Approximate(StrictMath.exp(x.toDouble()));
  }

  /**
   * The natural logarithm of a number above 0; 0 for 1.
   *
   * @throws ArithmeticException if the number is not above 0
   */
  public static Scalar log(Scalar x) {
    if (x.signum() <= 0) {
      throw new ArithmeticException("only numbers above 0 have a logarithm");
    }
    if (isExactly(x, Exact.ONE)) {
      return Exact.ZERO;
    }
    Exact away = x.toExact().plus(Exact.of(-1));
    if (away.abs().compareTo(HALF) < 0) {
      return new Approximate(StrictMath.log1p(away.toDouble()));
    }
    return new Approximate(x.isExact() ? log(x.toExact()) : StrictMath.log(x.toDouble()));
  }

  /** A power of two is taken out, so that the fraction may be far beyond a double. */
  private static double log(Exact x) {
    int twos = x.numerator().bitLength() - x.denominator().bitLength();
    BigInteger over = x.numerator().shiftLeft(Math.max(0, -twos));
    BigInteger under = x.denominator().shiftLeft(Math.max(0, twos));
    return StrictMath.log(Rounding.quotient(over, under)) + twos * StrictMath.log(2);
  }

  /** 1/(1 + exp(−x)), between 0 and 1; 1/2 for 0. Never by way of a number that overflows. */
  public static Scalar sigmoid(Scalar x) {
    if (isExactly(x, Exact.ZERO)) {
      return HALF;
    }
    double small = StrictMath.exp(-StrictMath.abs(x.toDouble()));
    return new Approximate((x.signum() < 0 ? small : 1) / (1 + small));
  }

  /** The hyperbolic tangent, between −1 and 1; 0 for 0. */
  public static Scalar tanh(Scalar x) {
    return isExactly(x, Exact.ZERO) ? Exact.ZERO : new Approximate(StrictMath.tanh(x.toDouble()));
  }

  /** The sine of an angle in radians, at most {@link #LARGEST_ANGLE}. */
  public static Scalar sin(Scalar x) {
    return isExactly(x, Exact.ZERO) ? Exact.ZERO : new Approximate(StrictMath.sin(angle(x)));
  }

  /** The cosine of an angle in radians, at most {@link #LARGEST_ANGLE}. */
  public static Scalar cos(Scalar x) {
    return isExactly(x, Exact.ZERO) ? Exact.ONE : new Approximate(StrictMath.cos(angle(x)));
  }

  /**
   * The angle as a double; large exact ones within one turn, so that nothing is lost to rounding.
   */
  private static double angle(Scalar x) {
    double rounded = x.toDouble();
    if (!x.isExact() || StrictMath.abs(rounded) <= SMALL_ANGLE) {
      return rounded;
    }
    Exact exact = x.toExact();
    if (exact.isInteger() && exact.numerator().bitLength() <= 53) {
      return rounded; // nothing was rounded off
    }
    if (exact.abs().compareTo(LARGEST_ANGLE) > 0) {
      throw new ArithmeticException("so many turns say nothing any more");
    }
    BigDecimal digits =
        new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), ANGLE_DIGITS);
    BigDecimal turns = digits.divide(FULL_TURN, 0, RoundingMode.HALF_EVEN);
    return digits.subtract(turns.multiply(FULL_TURN)).doubleValue();
  }

  private static boolean isExactly(Scalar x, Exact number) {
    return x.isExact() && x.compareTo(number) == 0;
  }

  private static Scalar whole(Scalar like, long value) {
    return like.isExact() ? Exact.of(value) : new Approximate(value);
  }
}
