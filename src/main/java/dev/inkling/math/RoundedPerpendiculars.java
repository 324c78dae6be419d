package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Perpendicular columns in doubles. Each column is freed of the earlier directions twice, since
 * once leaves as much of them behind as rounding put there.
 *
 * @see "L. Giraud, J. Langou, M. Rozložník, The loss of orthogonality in the Gram-Schmidt
 *     orthogonalization process, 2005"
 */
final class RoundedPerpendiculars {

  private static final int PASSES = 2;

  private final Matrix columns;
  private final Work work;
  private final List<double[]> units = new ArrayList<>();

  RoundedPerpendiculars(Matrix columns, Work work) {
    this.columns = columns;
    this.work = work;
  }

  GramSchmidt directions() {
    List<Integer> kept = new ArrayList<>();
    List<Matrix> directions = new ArrayList<>();
    for (int column = 0; column < columns.columns(); column++) {
      work.check();
      double[] numbers = columns.columnAt(column).toDoubles();
      int size = exponent(numbers);
      scale(numbers, -size); // so that squares neither overflow nor vanish
      double whole = length(numbers);
      for (int pass = 0; pass < PASSES; pass++) {
        units.forEach(unit -> free(numbers, unit));
      }
      double left = length(numbers);
      if (left > RoundedBoard.TOLERANCE * whole) {
        double[] unit = numbers.clone();
        for (int i = 0; i < unit.length; i++) {
          unit[i] /= left;
        }
        units.add(unit);
        scale(numbers, size);
        kept.add(column);
        directions.add(Matrix.ofDoubles(numbers.length, 1, numbers));
      }
    }
    return new GramSchmidt(columns, kept, directions);
  }

  private static void free(double[] numbers, double[] unit) {
    double along = 0;
    for (int i = 0; i < numbers.length; i++) {
      along += unit[i] * numbers[i];
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] -= along * unit[i];
    }
  }

  private static int exponent(double[] numbers) {
    double largest = 0;
    for (double number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest == 0 ? 0 : Math.getExponent(largest);
  }

  private static void scale(double[] numbers, int power) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.scalb(numbers[i], power);
    }
  }

  private static double length(double[] numbers) {
    double squares = 0;
    for (double number : numbers) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
