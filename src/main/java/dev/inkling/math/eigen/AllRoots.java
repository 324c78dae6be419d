package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * All complex roots of a polynomial at once, each to as many of its own digits as are asked for,
 * however different their sizes are. It knows what rounding can have done, and works with more
 * digits until discs of that size about the roots are small and stand apart: then each holds one.
 *
 * @see "O. Aberth, Iteration methods for finding all zeros of a polynomial simultaneously, 1973"
 * @see "P. Henrici, Applied and Computational Complex Analysis, vol. 1, 6.4 (n·|p/p'|)"
 */
final class AllRoots {

  private static final int ROUNDS = 300;
  private static final int GUARD = 14;
  private static final int MOST_DIGITS = 6_000;
  private static final int UNIT = 16; // roundings in a step of Horner's rule, at most
  private static final MathContext ROUGH = new MathContext(9);
  private static final MathContext PULL = new MathContext(20); // a correction needs no more
  private static final BigDecimal APART = new BigDecimal(4);
  private static final Precise ASIDE = new Precise(BigDecimal.ONE, new BigDecimal("0.01"));

  private final List<BigDecimal> whole = new ArrayList<>(); // from the constant upwards
  private final List<Precise> roots;
  private final boolean hasZero;
  private final Work work;
  private MathContext digits = ROUGH;
  private List<Precise> coefficients = List.of();

  /** Of a polynomial that is not 0 and has no root twice. */
  AllRoots(Polynomial polynomial, Work work) {
    this.work = work;
    this.hasZero = polynomial.at(0).isZero();
    BigInteger under = BigInteger.ONE;
    for (Exact coefficient : polynomial.coefficients()) {
      BigInteger next = coefficient.denominator();
      under = under.multiply(next.divide(under.gcd(next)));
    }
    List<BigInteger> numbers = new ArrayList<>();
    for (int i = hasZero ? 1 : 0; i <= polynomial.degree(); i++) {
      BigInteger number = polynomial.at(i).times(Exact.of(under)).numerator();
      numbers.add(number);
      whole.add(new BigDecimal(number));
    }
    this.roots = StartingPoints.of(numbers);
  }

  /**
   * The roots, each to so many digits; the real ones have 0 for an imaginary part.
   *
   * @throws OutOfReach if they are so close together that this takes too many digits
   */
  List<Precise> to(int wanted) {
    BigDecimal bound = BigDecimal.ONE.movePointLeft(wanted);
    int many = Math.max(digits.getPrecision(), wanted + GUARD);
    List<BigDecimal> radii = List.of();
    while (radii.size() < roots.size()) {
      if (many > MOST_DIGITS) {
        throw new OutOfReach(many);
      }
      use(many);
      settle();
      radii = radii(bound);
      many *= 2;
    }
    List<Precise> answer = new ArrayList<>();
    for (int k = 0; k < radii.size(); k++) {
      Precise root = roots.get(k);
      boolean real = root.imaginary().abs().compareTo(radii.get(k)) <= 0;
      answer.add(real ? new Precise(root.real(), BigDecimal.ZERO) : root);
    }
    if (hasZero) {
      answer.add(Precise.ZERO);
    }
    return answer;
  }

  private void use(int many) {
    digits = new MathContext(many);
    coefficients = new ArrayList<>();
    for (BigDecimal number : whole) {
      coefficients.add(new Precise(number.round(digits), BigDecimal.ZERO));
    }
  }

  private void settle() {
    BigDecimal bound = BigDecimal.ONE.movePointLeft(digits.getPrecision() - GUARD / 2);
    boolean[] done = new boolean[roots.size()];
    boolean all = false;
    for (int round = 0; !all && round < ROUNDS; round++) {
      all = true;
      for (int k = 0; k < done.length; k++) {
        work.check();
        done[k] = done[k] || improve(k, bound);
        all &= done[k];
      }
    }
  }

  /** A polynomial at one point: value and slope, and what rounding can have done to the value. */
  private record Look(Precise value, Precise slope, BigDecimal noise) {}

  private Look look(Precise z) {
    Precise value = Precise.ZERO;
    Precise slope = Precise.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal size = z.size(ROUGH);
    for (int i = coefficients.size() - 1; i >= 0; i--) {
      slope = slope.times(z, digits).plus(value, digits);
      value = value.times(z, digits).plus(coefficients.get(i), digits);
      sum = sum.multiply(size, ROUGH).add(coefficients.get(i).real().abs(), ROUGH);
    }
    BigDecimal unit = BigDecimal.valueOf((long) UNIT * coefficients.size());
    return new Look(value, slope, sum.multiply(unit, ROUGH).movePointLeft(digits.getPrecision()));
  }

  /** Newton's step, corrected for the pull of the other roots; whether no more is to be gained. */
  private boolean improve(int k, BigDecimal bound) {
    Precise z = parted(k);
    Look look = look(z);
    if (look.value.isWithin(look.noise)) {
      return true;
    }
    if (look.slope.isZero()) {
      roots.set(k, z.times(ASIDE, digits));
      return false;
    }
    Precise newton = look.value.over(look.slope, digits);
    Precise pull = Precise.ZERO;
    for (int j = 0; j < roots.size(); j++) {
      Precise apart = z.minus(roots.get(j), digits).rounded(PULL);
      if (j != k && !apart.isZero()) {
        pull = pull.plus(Precise.ONE.over(apart, PULL), PULL);
      }
    }
    Precise under = Precise.ONE.minus(newton.rounded(PULL).times(pull, PULL), PULL);
    Precise step = under.isZero() ? newton : newton.over(under, digits);
    roots.set(k, z.minus(step, digits));
    return step.isWithin(z.size(ROUGH).multiply(bound, ROUGH));
  }

  /** Two that met where digits were too few would go on together for ever. */
  private Precise parted(int k) {
    Precise z = roots.get(k);
    for (int j = 0; j < k; j++) {
      if (z.minus(roots.get(j), digits).isZero()) {
        BigDecimal little = BigDecimal.ONE.movePointLeft(digits.getPrecision() / 2);
        z = z.times(new Precise(BigDecimal.ONE, little), digits);
        roots.set(k, z);
      }
    }
    return z;
  }

  /** How far each is from a root at most; none if that is too far, or discs nearly touch. */
  private List<BigDecimal> radii(BigDecimal bound) {
    BigDecimal count = BigDecimal.valueOf(roots.size());
    List<BigDecimal> radii = new ArrayList<>();
    for (Precise z : roots) {
      Look look = look(z);
      BigDecimal size = z.size(ROUGH);
      BigDecimal slope = look.slope.part();
      slope = slope.subtract(look.noise.multiply(count).divide(size, ROUGH), ROUGH);
      if (slope.signum() <= 0) {
        return List.of();
      }
      BigDecimal over = look.value.size(ROUGH).add(look.noise).multiply(count, ROUGH);
      BigDecimal radius = over.divide(slope, ROUGH);
      if (radius.compareTo(size.multiply(bound, ROUGH).multiply(count)) > 0) {
        return List.of();
      }
      radii.add(radius);
    }
    for (int k = 0; k < roots.size(); k++) {
      for (int j = 0; j < k; j++) {
        BigDecimal both = radii.get(k).add(radii.get(j)).multiply(APART, ROUGH);
        if (roots.get(k).minus(roots.get(j), digits).isWithin(both)) {
          return List.of();
        }
      }
    }
    return radii;
  }
}
