package dev.inkling.operation.layers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exponentials, logarithms and waves from their series, in fifty digits, far from any double. */
final class Series {

  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal NOTHING = new BigDecimal("1e-50");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FULL_TURN = pi().multiply(TWO);

  private Series() {}

  /** Halved until it is small, summed, squared as often. */
  static BigDecimal exp(BigDecimal x) {
    int halvings = 0;
    BigDecimal small = x;
    while (small.abs().compareTo(BigDecimal.ONE) > 0) {
      small = small.divide(TWO, DIGITS);
      halvings++;
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; term.abs().compareTo(NOTHING) > 0; k++) {
      term = term.multiply(small).divide(BigDecimal.valueOf(k), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** Halley on {@link #exp}: y + 2 (x − e^y) / (x + e^y), from a first guess. */
  static BigDecimal log(BigDecimal x) {
    BigDecimal y =
        BigDecimal.valueOf((x.precision() - x.scale()) * 2.302585); // from the decimal digits
    for (int i = 0; i < 6; i++) {
      BigDecimal power = exp(y);
      y = y.add(x.subtract(power).multiply(TWO).divide(x.add(power), DIGITS), DIGITS);
    }
    return y;
  }

  static BigDecimal sin(BigDecimal x) {
    BigDecimal turn = withinTurn(x);
    return wave(turn, turn, 1);
  }

  static BigDecimal cos(BigDecimal x) {
    return wave(BigDecimal.ONE, withinTurn(x), 0);
  }

  private static BigDecimal wave(BigDecimal first, BigDecimal x, int power) {
    BigDecimal sum = first;
    BigDecimal term = first;
    BigDecimal square = x.multiply(x, DIGITS);
    for (int k = power + 1; k < 60; k += 2) {
      term = term.multiply(square).divide(BigDecimal.valueOf((long) k * (k + 1)), DIGITS).negate();
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }

  private static BigDecimal withinTurn(BigDecimal x) {
    BigInteger turns = x.divide(FULL_TURN, 0, RoundingMode.DOWN).toBigInteger();
    return x.subtract(new BigDecimal(turns).multiply(FULL_TURN));
  }

  /** Machin, 1706: π/4 = 4 arctan 1/5 − arctan 1/239. */
  private static BigDecimal pi() {
    return arctanOfOneOver(5)
        .multiply(BigDecimal.valueOf(4))
        .subtract(arctanOfOneOver(239))
        .multiply(BigDecimal.valueOf(4));
  }

  private static BigDecimal arctanOfOneOver(int n) {
    MathContext more = new MathContext(80);
    BigDecimal square = BigDecimal.valueOf((long) n * n);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), more);
    BigDecimal sum = power;
    for (int k = 3; power.compareTo(new BigDecimal("1e-78")) > 0; k += 2) {
      power = power.divide(square, more);
      BigDecimal term = power.divide(BigDecimal.valueOf(k), more);
      sum = k % 4 == 3 ? sum.subtract(term) : sum.add(term);
    }
    return sum;
  }
}
