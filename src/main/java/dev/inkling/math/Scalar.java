package dev.inkling.math;

/**
 * One number as it is looked at: exact, or rounded and said to be so.
 *
 * <p>Matrices keep blocks of primitive numbers; a scalar is made when an entry is looked at.
 */
public sealed interface Scalar permits Exact, Approximate {

  /** The nearest double; infinite where the number is beyond a double's range. */
  double toDouble();

  /** As a fraction; of a rounded number, the fraction its double stands for. */
  Exact toExact();

  /** -1, 0 or 1. */
  int signum();

  boolean isExact();

  default boolean isZero() {
    return signum() == 0;
  }

  Scalar negate();

  Scalar abs();

  /** The sum; exact if both are. */
  Scalar plus(Scalar other);

  Scalar minus(Scalar other);

  Scalar times(Scalar other);

  /**
   * The quotient; exact if both are.
   *
   * @throws ArithmeticException if {@code divisor} is zero, or a rounded quotient is too large
   */
  Scalar dividedBy(Scalar divisor);

  /** Compares by value, a rounded number as the fraction its double stands for. */
  int compareTo(Scalar other);

  <R> R accept(Visitor<R> visitor);

  /** One case for each kind of number. */
  interface Visitor<R> {
    R exact(Exact number);

    R approximate(Approximate number);
  }
}
