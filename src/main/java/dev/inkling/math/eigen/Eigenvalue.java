package dev.inkling.math.eigen;

import dev.inkling.math.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * By how much a matrix stretches the directions it keeps.
 *
 * @param imaginary 0 for a real one; otherwise the matrix turns, and no line is kept
 * @param exactly the number itself where it is known exactly
 * @param times how often it is a root of the characteristic polynomial; 1 where numbers are rounded
 * @param directions independent ones that belong to it, as many as were found
 */
public record Eigenvalue(
    Scalar real, Scalar imaginary, Optional<Surd> exactly, int times, List<Direction> directions) {

  public Eigenvalue {
    directions = List.copyOf(directions);
  }

  static Eigenvalue of(Surd number, int times, List<Direction> directions) {
    return new Eigenvalue(
        number.real(), number.imaginary(), Optional.of(number), times, directions);
  }

  public boolean isReal() {
    return imaginary.isZero();
  }

  public boolean isZero() {
    return real.isZero() && imaginary.isZero();
  }

  public boolean isRational() {
    return exactly.filter(Surd::isRational).isPresent();
  }

  /** Whether it has fewer directions than it counts as a root. */
  public boolean isDefective() {
    return directions.size() < times;
  }

  /** The distance from 0. */
  public double size() {
    return StrictMath.hypot(real.toDouble(), imaginary.toDouble());
  }
}
