package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the numbers of a table while it is read: whole numbers and counts of decimals, because an
 * object per number made a million of them many times slower.
 */
final class NumberStore {

  private static final byte ELSEWHERE = -1; // in place of decimals: units is a place in others

  private final PlainNumber plain = new PlainNumber();
  private final List<Exact> others = new ArrayList<>(); // fractions, long or tiny numbers
  private long[] units = new long[64];
  private byte[] decimals = new byte[64];
  private int size;

  int size() {
    return size;
  }

  /** Adds the number between two places of a text, or says that it takes a closer look. */
  boolean addPlain(String text, int from, int to) {
    boolean read = plain.read(text, from, to);
    if (read) {
      put(plain.units(), (byte) plain.decimals());
    }
    return read;
  }

  void add(Exact number) {
    if (number.isInteger() && number.numerator().bitLength() < Long.SIZE) {
      put(number.numerator().longValue(), (byte) 0);
      return;
    }
    put(others.size(), ELSEWHERE);
    others.add(number);
  }

  private void put(long unit, byte decimal) {
    if (size == units.length) {
      units = Arrays.copyOf(units, 2 * size);
      decimals = Arrays.copyOf(decimals, 2 * size);
    }
    units[size] = unit;
    decimals[size] = decimal;
    size++;
  }

  /**
   * The numbers as a matrix.
   *
   * @param mostBytes memory that numbers over one denominator may take; a file of fractions that
   *     have little in common would take any amount
   */
  Optional<Matrix> matrix(int rows, int columns, long mostBytes) {
    int most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, decimals[i]);
    }
    if (others.isEmpty() && most <= PlainNumber.DIGITS) {
      try {
        return Optional.of(inLongs(rows, columns, most));
      } catch (ArithmeticException overflow) {
        return inBigs(rows, columns, most, mostBytes);
      }
    }
    return inBigs(rows, columns, most, mostBytes);
  }

  private Matrix inLongs(int rows, int columns, int most) {
    long[] powers = new long[most + 1]; // 10^18 is the largest: a long holds it
    for (int i = 0; i <= most; i++) {
      powers[i] = i == 0 ? 1 : powers[i - 1] * 10;
    }
    long[] numerators = new long[size];
    for (int i = 0; i < size; i++) {
      numerators[i] = Math.multiplyExact(units[i], powers[most - decimals[i]]);
    }
    return Matrix.ofFractions(rows, columns, numerators, powers[most]);
  }

  private Optional<Matrix> inBigs(int rows, int columns, int most, long mostBytes) {
    BigInteger common = BigInteger.TEN.pow(most);
    for (Exact other : others) {
      BigInteger next = other.denominator();
      if (common.mod(next).signum() != 0) {
        common = common.multiply(next.divide(common.gcd(next)));
      }
      if ((long) size * common.bitLength() / Byte.SIZE > mostBytes) {
        return Optional.empty();
      }
    }
    BigInteger[] factors = new BigInteger[most + 1]; // for each count of decimals
    for (int i = 0; i <= most; i++) {
      factors[i] = common.divide(BigInteger.TEN.pow(i));
    }
    BigInteger[] numerators = new BigInteger[size];
    for (int i = 0; i < size; i++) {
      numerators[i] =
          decimals[i] == ELSEWHERE
              ? over(common, others.get((int) units[i]))
              : BigInteger.valueOf(units[i]).multiply(factors[decimals[i]]);
    }
    return Optional.of(Matrix.ofFractions(rows, columns, numerators, common));
  }

  private static BigInteger over(BigInteger denominator, Exact number) {
    return number.numerator().multiply(denominator.divide(number.denominator()));
  }
}
