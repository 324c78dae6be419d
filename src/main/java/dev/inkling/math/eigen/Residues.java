package dev.inkling.math.eigen;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A polynomial modulo a prime, which shows quickly that no root of it occurs twice: if it shares
 * nothing with its slope there, it shares nothing with it at all.
 *
 * @see "J. von zur Gathen and J. Gerhard, Modern Computer Algebra, 14.6 and 6.5"
 */
final class Residues {

  private static final int PRIMES = 3;
  private static final BigInteger START = BigInteger.valueOf((1L << 30) + 1);

  private Residues() {}

  /** True only where surely all roots of a monic polynomial differ. */
  static boolean showNoRepeats(Polynomial monic) {
    BigInteger prime = START;
    for (int i = 0; i < PRIMES && monic.degree() > 1; i++) {
      prime = prime.nextProbablePrime();
      if (isFit(monic, prime) && isCoprimeToSlope(of(monic, prime), prime.longValue())) {
        return true;
      }
    }
    return monic.degree() < 2;
  }

  /** Whether no denominator is a multiple of the prime. */
  static boolean isFit(Polynomial polynomial, BigInteger prime) {
    return polynomial.coefficients().stream()
        .noneMatch(number -> number.denominator().mod(prime).signum() == 0);
  }

  /** The coefficients from the constant upwards, the leading one with them. */
  static long[] of(Polynomial polynomial, BigInteger prime) {
    long[] residues = new long[polynomial.degree() + 1];
    for (int i = 0; i < residues.length; i++) {
      BigInteger under = polynomial.at(i).denominator().modInverse(prime);
      residues[i] = polynomial.at(i).numerator().multiply(under).mod(prime).longValue();
    }
    return residues;
  }

  /** Euclid's algorithm; the leading coefficient 1 and the degree below the prime. */
  private static boolean isCoprimeToSlope(long[] monic, long p) {
    long[] slope = new long[monic.length - 1];
    for (int i = 1; i < monic.length; i++) {
      slope[i - 1] = i * monic[i] % p;
    }
    long[] one = monic;
    long[] two = slope;
    while (two.length > 0) {
      long[] rest = rest(one, two, p);
      one = two;
      two = rest;
    }
    return one.length == 1;
  }

  /** What division leaves, without leading zeros. */
  private static long[] rest(long[] over, long[] under, long p) {
    long[] rest = over.clone();
    int degree = under.length - 1;
    long unit = BigInteger.valueOf(under[degree]).modInverse(BigInteger.valueOf(p)).longValue();
    for (int top = rest.length - 1; top >= degree; top--) {
      long factor = rest[top] * unit % p;
      for (int i = 0; i <= degree; i++) {
        int place = top - degree + i;
        rest[place] = Math.floorMod(rest[place] - factor * under[i] % p, p);
      }
    }
    int length = Math.min(degree, rest.length);
    while (length > 0 && rest[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(rest, length);
  }
}
