package dev.inkling.math;

import java.math.BigDecimal;

/**
 * A number that was rounded somewhere on its way, kept as a double and always shown with ≈.
 *
 * @param value finite
 */
public record Approximate(double value) implements Scalar {

  public Approximate {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException(DoubleBlock.OUT_OF_RANGE);
    }
    value = value == 0 ? 0.0 : value; // no negative zero is ever shown
  }

  @Override
  public double toDouble() {
    return value;
  }

  @Override
  public Exact toExact() {
    return Exact.of(new BigDecimal(value));
  }

  @Override
  public int signum() {
    return (int) Math.signum(value);
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public Scalar negate() {
    return new Approximate(-value);
  }

  @Override
  public Scalar abs() {
    return new Approximate(Math.abs(value));
  }

  @Override
  public Scalar plus(Scalar other) {
    return new Approximate(value + other.toDouble());
  }

  @Override
  public Scalar minus(Scalar other) {
    return new Approximate(value - other.toDouble());
  }

  @Override
  public Scalar times(Scalar other) {
    return new Approximate(value * other.toDouble());
  }

  @Override
  public Scalar dividedBy(Scalar divisor) {
    if (divisor.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return new Approximate(value / divisor.toDouble());
  }

  @Override
  public int compareTo(Scalar other) {
    return toExact().compareTo(other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.approximate(this);
  }

  @Override
  public String toString() {
    return "≈ " + value;
  }
}
