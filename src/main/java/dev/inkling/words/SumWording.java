package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** The sentences about sums, differences and multiples: true for these very numbers. */
public final class SumWording {

  private final Numbers numbers;

  public SumWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What two matrices, neither a single number, come to together. */
  public Text sum(Matrix a, String nameA, Matrix b, String nameB, Matrix result) {
    if (a.isZero() || b.isZero()) {
      return unchanged(b.isZero() ? nameA : nameB);
    }
    if (result.isZero()) {
      return Text.of(nameA + " and " + nameB + " take each other back: nothing is left.");
    }
    return isArrow(a)
        ? Text.of("Along " + nameA + ", then along " + nameB + ": you end at ")
            .plus(Text.strong(numbers.point(result), Role.ANSWER))
            .plus(".")
        : Text.of("Each number meets the one in the same place.");
  }

  /** What is left of one matrix without another. */
  public Text difference(Matrix a, String nameA, Matrix b, String nameB, Matrix result) {
    if (b.isZero()) {
      return unchanged(nameA);
    }
    if (result.isZero()) {
      return Text.of(nameA + " and " + nameB + " are the same: nothing is left.");
    }
    return isArrow(a)
        ? Text.of("From the tip of " + nameB + " to the tip of " + nameA + " it is ")
            .plus(Text.strong(numbers.point(result), Role.ANSWER))
            .plus(".")
        : Text.of("From each number the one in the same place is taken.");
  }

  private static Text unchanged(String name) {
    return Text.of("The other is all zeros, so " + name + " stays as it is.");
  }

  private static boolean isArrow(Matrix a) {
    return a.isVector() && a.size() == 2;
  }

  /** What a number does to every entry of a matrix that is no single number. */
  public Text multiple(Scalar factor, Matrix a, String name) {
    if (a.isZero()) {
      return Text.of("Zeros stay zeros, whatever they are multiplied by.");
    }
    if (factor.isZero()) {
      return Text.of("Nothing is left of " + name + ": 0 times anything is 0.");
    }
    if (factor.compareTo(Exact.ONE) == 0) {
      return Text.of("1 times anything is itself: " + name + " stays as it is.");
    }
    if (a.isVector()) {
      String way = factor.signum() > 0 ? "The same way as " : "The opposite way to ";
      return Text.of(way)
          .plus(Text.strong(name))
          .plus(", " + numbers.marked(factor.abs()) + " times as long.");
    }
    return factor.compareTo(Exact.of(-1)) == 0
        ? Text.of("Every sign is turned over.")
        : Text.of("Every entry is ")
            .plus(Text.strong(numbers.marked(factor)))
            .plus(" times what it was.");
  }

  /** A matrix filled with one number. */
  public Text filled(Matrix matrix) {
    return Text.of(
        (matrix.isNumber() ? "The number is " : "Every number is ")
            + numbers.set(matrix.at(0))
            + ".");
  }
}
