package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import java.util.ArrayList;
import java.util.List;

/**
 * A polynomial with exact coefficients, so that a characteristic polynomial can be taken apart
 * without a rounding deciding what is equal.
 *
 * @param coefficients from the constant upwards; the last is not 0, and 0 itself has none
 */
public record Polynomial(List<Exact> coefficients) {

  public Polynomial {
    int length = coefficients.size();
    while (length > 0 && coefficients.get(length - 1).isZero()) {
      length--;
    }
    coefficients = List.copyOf(coefficients.subList(0, length));
  }

  /** From the constant upwards. */
  public static Polynomial of(Exact... coefficients) {
    return new Polynomial(List.of(coefficients));
  }

  /** From the constant upwards. */
  public static Polynomial of(long... coefficients) {
    List<Exact> exact = new ArrayList<>();
    for (long coefficient : coefficients) {
      exact.add(Exact.of(coefficient));
    }
    return new Polynomial(exact);
  }

  /** The highest power; -1 for the polynomial that is 0. */
  public int degree() {
    return coefficients.size() - 1;
  }

  public boolean isZero() {
    return coefficients.isEmpty();
  }

  /** The coefficient of a power; 0 beyond the degree. */
  public Exact at(int power) {
    return power < coefficients.size() ? coefficients.get(power) : Exact.ZERO;
  }

  private Exact leading() {
    return coefficients.get(degree());
  }

  public Polynomial times(Polynomial other) {
    if (isZero() || other.isZero()) {
      return new Polynomial(List.of());
    }
    List<Exact> product = zeros(degree() + other.degree() + 1);
    for (int i = 0; i <= degree(); i++) {
      for (int j = 0; j <= other.degree(); j++) {
        product.set(i + j, product.get(i + j).plus(at(i).times(other.at(j))));
      }
    }
    return new Polynomial(product);
  }

  public Polynomial minus(Polynomial other) {
    List<Exact> difference = new ArrayList<>();
    for (int i = 0; i <= Math.max(degree(), other.degree()); i++) {
      difference.add(at(i).plus(other.at(i).negate()));
    }
    return new Polynomial(difference);
  }

  /** A quotient and what is left. */
  public record Division(Polynomial quotient, Polynomial rest) {}

  /**
   * Long division.
   *
   * @throws ArithmeticException if {@code divisor} is 0
   */
  public Division dividedBy(Polynomial divisor) {
    if (divisor.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    List<Exact> rest = new ArrayList<>(coefficients);
    List<Exact> quotient = zeros(Math.max(0, degree() - divisor.degree() + 1));
    for (int shift = degree() - divisor.degree(); shift >= 0; shift--) {
      Exact factor = rest.get(shift + divisor.degree()).dividedBy(divisor.leading());
      quotient.set(shift, factor);
      for (int i = 0; i <= divisor.degree(); i++) {
        Exact less = factor.times(divisor.at(i));
        rest.set(shift + i, rest.get(shift + i).plus(less.negate()));
      }
    }
    return new Division(new Polynomial(quotient), new Polynomial(rest));
  }

  /** The same with 1 in front of the highest power; 0 stays 0. */
  public Polynomial monic() {
    return isZero()
        ? this
        : new Polynomial(coefficients.stream().map(c -> c.dividedBy(leading())).toList());
  }

  /** The greatest common divisor, monic, by Euclid's algorithm. */
  public Polynomial gcd(Polynomial other) {
    Polynomial one = monic();
    Polynomial two = other.monic();
    while (!two.isZero()) {
      Polynomial rest = one.dividedBy(two).rest().monic();
      one = two;
      two = rest;
    }
    return one;
  }

  public Polynomial derivative() {
    List<Exact> slopes = new ArrayList<>();
    for (int i = 1; i <= degree(); i++) {
      slopes.add(at(i).times(Exact.of(i)));
    }
    return new Polynomial(slopes);
  }

  /** The value at a number. */
  public Exact at(Exact x) {
    Exact value = Exact.ZERO;
    for (int i = degree(); i >= 0; i--) {
      value = value.times(x).plus(at(i));
    }
    return value;
  }

  private static List<Exact> zeros(int count) {
    List<Exact> zeros = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      zeros.add(Exact.ZERO);
    }
    return zeros;
  }
}
