package dev.inkling.operation.matrices;

import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;

/** How many rows and columns a matrix is to be built with, refused before memory is taken. */
final class Sizes {

  private Sizes() {}

  /** The whole number, 1 or more, at a place. */
  static int at(Arguments arguments, int index, Limits limits) {
    Scalar number = arguments.number(index);
    boolean whole = number instanceof Exact exact && exact.isInteger() && exact.signum() > 0;
    if (!whole) {
      throw ArgumentProblem.at(
          index,
          Problem.work("A size of " + arguments.numbers().marked(number) + " cannot be built.")
              .expecting("A whole number, 1 or more, is needed here."));
    }
    if (number.compareTo(Exact.of(limits.entries())) > 0) {
      throw tooLarge(index, limits);
    }
    return (int) number.toDouble();
  }

  /** A problem if so many entries are more than one matrix holds. */
  static void requireRoom(Arguments arguments, long entries, Limits limits) {
    if (entries > limits.entries()) {
      throw tooLarge(Math.min(arguments.count(), 2) - 1, limits);
    }
  }

  private static ArgumentProblem tooLarge(int index, Limits limits) {
    return ArgumentProblem.at(
        index,
        Problem.work("That many numbers are more than Inkling holds at once.")
            .expecting("At most " + limits.entries() + " numbers fit in one matrix."));
  }
}
