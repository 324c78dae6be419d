package dev.inkling.math.eigen;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Tells quickly, and never wrongly, that a polynomial has a factor of degree three or more that
 * comes apart no further, by looking at it modulo a few primes.
 *
 * <p>If all factors have degree one or two, then modulo p they still do, and each divides x^(p²) −
 * x; a power of that takes care of factors that occur several times.
 *
 * @see "J. von zur Gathen and J. Gerhard, Modern Computer Algebra, 14.2 (distinct degrees)"
 */
final class SplitTest {

  private static final int PRIMES = 24;
  private static final BigInteger START = BigInteger.valueOf((1L << 30) - 1);

  private final long[] modulus; // monic, without its leading 1, from the constant upwards
  private final long p;

  private SplitTest(long[] modulus, long p) {
    this.modulus = modulus;
    this.p = p;
  }

  /** False only where some factor of a monic polynomial surely is of degree three or more. */
  static boolean mayComeApart(Polynomial monic) {
    BigInteger prime = START;
    for (int i = 0; i < PRIMES && monic.degree() > 2; i++) {
      prime = prime.nextProbablePrime();
      if (Residues.isFit(monic, prime)) {
        long[] residues = Arrays.copyOf(Residues.of(monic, prime), monic.degree());
        if (!new SplitTest(residues, prime.longValue()).passes()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean passes() {
    long[] power = power(power(x(), p), p);
    power[1] = Math.floorMod(power[1] - 1, p);
    for (int size = 1; size < modulus.length; size *= 2) {
      power = times(power, power);
    }
    for (long coefficient : power) {
      if (coefficient != 0) {
        return false;
      }
    }
    return true;
  }

  private long[] x() {
    long[] x = new long[modulus.length];
    x[1] = 1;
    return x;
  }

  private long[] power(long[] base, long times) {
    long[] result = new long[modulus.length];
    result[0] = 1;
    long[] square = base;
    for (long rest = times; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = times(result, square);
      }
      square = times(square, square);
    }
    return result;
  }

  private long[] times(long[] one, long[] two) {
    int size = modulus.length;
    long[] product = new long[2 * size - 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        product[i + j] = (product[i + j] + one[i] * two[j]) % p;
      }
    }
    for (int i = product.length - 1; i >= size; i--) {
      for (int j = 0; j < size; j++) {
        int place = i - size + j;
        product[place] = Math.floorMod(product[place] - product[i] * modulus[j] % p, p);
      }
    }
    return Arrays.copyOf(product, size);
  }
}
