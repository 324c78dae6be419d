package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of a matrix for drawing; none if one is too large for any scale. */
public final class Drawable {

  private static final double HUGE = 1e300;

  private Drawable() {}

  /** All of them, row by row. */
  public static Optional<List<Double>> numbers(Matrix matrix) {
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      double number = matrix.at(i).toDouble();
      if (!(Math.abs(number) <= HUGE)) {
        return Optional.empty();
      }
      numbers.add(number);
    }
    return Optional.of(numbers);
  }
}
