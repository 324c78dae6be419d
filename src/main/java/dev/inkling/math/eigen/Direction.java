package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A direction that a matrix keeps: one vector on its line.
 *
 * @param real a column
 * @param imaginary a column; zeros where the direction can be drawn
 * @param exactly the numbers as they are; empty where they were found in rounded numbers
 */
public record Direction(Matrix real, Matrix imaginary, List<Surd> exactly) {

  private static final double COINCIDES = 1 - 1e-10;

  public Direction {
    exactly = List.copyOf(exactly);
  }

  static Direction of(List<Surd> numbers) {
    List<Scalar> real = new ArrayList<>();
    List<Scalar> imaginary = new ArrayList<>();
    for (Surd number : numbers) {
      real.add(number.real());
      imaginary.add(number.imaginary());
    }
    int size = numbers.size();
    return new Direction(Matrix.of(size, 1, real), Matrix.of(size, 1, imaginary), numbers);
  }

  static Direction of(double[] real, double[] imaginary) {
    boolean drawable = true;
    for (double number : imaginary) {
      drawable &= number == 0;
    }
    Matrix zeros = Matrix.filled(real.length, 1, 0);
    return new Direction(
        Matrix.ofDoubles(real.length, 1, real),
        drawable ? zeros : Matrix.ofDoubles(real.length, 1, imaginary),
        List.of());
  }

  /** The rational numbers of a direction, where all are. */
  public boolean isRational() {
    return !exactly.isEmpty() && exactly.stream().allMatch(Surd::isRational);
  }

  public boolean isReal() {
    return imaginary.isZero();
  }

  /** Whether two of length 1 lie on one line to within rounding. */
  boolean coincides(Direction other) {
    double[] x = real.toDoubles();
    double[] y = imaginary.toDoubles();
    double[] u = other.real.toDoubles();
    double[] v = other.imaginary.toDoubles();
    double re = 0;
    double im = 0;
    for (int i = 0; i < x.length; i++) {
      re += x[i] * u[i] + y[i] * v[i];
      im += x[i] * v[i] - y[i] * u[i];
    }
    return StrictMath.hypot(re, im) > COINCIDES;
  }

  public int size() {
    return real.rows();
  }

  /** The entry as a surd; only of a direction that is known exactly. */
  public Surd at(int place) {
    return exactly.get(place);
  }

  /** The direction of the other one of a pair. */
  Direction conjugate() {
    return of(exactly.stream().map(Surd::conjugate).toList());
  }

  /** The smallest whole numbers on the line of a rational vector, the first not 0 positive. */
  static Direction whole(List<Exact> vector) {
    return of(WholeNumbers.smallest(vector).stream().map(Surd::of).toList());
  }
}
