package dev.inkling.math.eigen;

import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * All complex roots of a whole-number polynomial at once, to enough digits to see which of them are
 * whole numbers or make a whole-number square polynomial in pairs. Whoever asks then checks those
 * exactly.
 *
 * @see "O. Aberth, Iteration methods for finding all zeros of a polynomial simultaneously, 1973"
 */
final class AllRoots {

  private static final int ROUNDS = 150;
  private static final int GUARD = 30;
  private static final BigDecimal NEAR = new BigDecimal("1e-12");
  private static final double TWO_IN_TENS = 0.30103;
  private static final double START = 0.4; // an angle no symmetry shares

  private final List<Precise> coefficients = new ArrayList<>();
  private final int radiusBits;
  private final MathContext digits;
  private final Work work;

  private AllRoots(Polynomial monic, Work work) {
    int degree = monic.degree();
    int bits = 1;
    for (int i = 0; i <= degree; i++) {
      BigInteger whole = monic.at(i).numerator();
      coefficients.add(new Precise(new BigDecimal(whole), BigDecimal.ZERO));
      if (i < degree) {
        bits = Math.max(bits, whole.bitLength() / (degree - i) + 2);
      }
    }
    this.radiusBits = bits;
    this.digits = new MathContext(GUARD + degree + (int) (degree * (bits + 1) * TWO_IN_TENS));
    this.work = work;
  }

  /** The roots of a monic polynomial with whole coefficients and no root twice. */
  static List<Precise> of(Polynomial monic, Work work) {
    return new AllRoots(monic, work).roots();
  }

  private List<Precise> roots() {
    List<Precise> roots = circle();
    for (int round = 0; round < ROUNDS; round++) {
      boolean settled = true;
      for (int k = 0; k < roots.size(); k++) {
        work.check();
        Precise step = step(roots, k);
        roots.set(k, roots.get(k).minus(step, digits));
        settled &= step.isWithin(NEAR);
      }
      if (settled) {
        break;
      }
    }
    return roots;
  }

  private List<Precise> circle() {
    int degree = coefficients.size() - 1;
    BigDecimal radius = new BigDecimal(BigInteger.ONE.shiftLeft(radiusBits));
    List<Precise> starts = new ArrayList<>();
    for (int k = 0; k < degree; k++) {
      double angle = 2 * Math.PI * k / degree + START;
      starts.add(
          new Precise(
              radius.multiply(BigDecimal.valueOf(StrictMath.cos(angle))),
              radius.multiply(BigDecimal.valueOf(StrictMath.sin(angle)))));
    }
    return starts;
  }

  /** Newton's step, corrected for the pull of the other roots. */
  private Precise step(List<Precise> roots, int k) {
    Precise z = roots.get(k);
    Precise value = Precise.ZERO;
    Precise slope = Precise.ZERO;
    for (int i = coefficients.size() - 1; i >= 0; i--) {
      slope = slope.times(z, digits).plus(value, digits);
      value = value.times(z, digits).plus(coefficients.get(i), digits);
    }
    if (value.isZero() || slope.isZero()) {
      return Precise.ZERO;
    }
    Precise newton = value.over(slope, digits);
    Precise pull = Precise.ZERO;
    for (int j = 0; j < roots.size(); j++) {
      Precise apart = z.minus(roots.get(j), digits);
      if (j != k && !apart.isZero()) {
        pull = pull.plus(Precise.ONE.over(apart, digits), digits);
      }
    }
    Precise under = Precise.ONE.minus(newton.times(pull, digits), digits);
    return under.isZero() ? newton : newton.over(under, digits);
  }
}
