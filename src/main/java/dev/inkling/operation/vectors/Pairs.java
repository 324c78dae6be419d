package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Shapes;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;

/** What all operations on two vectors share: they must line up, and may not be all zeros. */
final class Pairs {

  private Pairs() {}

  /** A problem unless both arguments are vectors with as many numbers as each other. */
  static void requireSameLength(Arguments arguments) {
    for (int i = 0; i < 2; i++) {
      requireVector(arguments, i);
    }
    Matrix a = arguments.matrix(0);
    Matrix b = arguments.matrix(1);
    if (a.size() != b.size()) {
      throw ArgumentProblem.at(
          1,
          Problem.work(
                  arguments.label(0)
                      + " has "
                      + Shapes.count(a.size(), "number")
                      + ", "
                      + arguments.label(1)
                      + " has "
                      + b.size()
                      + ".")
              .expecting("Each number needs a partner: as many in one as in the other."));
    }
  }

  /** A problem unless both arguments line up and both point somewhere. */
  static void requireDirections(Arguments arguments) {
    requireSameLength(arguments);
    requireDirection(arguments, 0);
    requireDirection(arguments, 1);
  }

  /** The sentence about the angle between the two vectors of a call. */
  static Text angle(Arguments given) {
    return new VectorWording(given.numbers())
        .angle(given.matrix(0), given.label(0), given.matrix(1), given.label(1));
  }

  private static void requireVector(Arguments arguments, int index) {
    Matrix matrix = arguments.matrix(index);
    if (!matrix.isVector()) {
      Matrix other = arguments.matrix(1 - index);
      Problem problem =
          Problem.work(arguments.label(index) + " is " + Shapes.describe(matrix) + ".")
              .expecting("One row or one column of numbers is needed here.");
      boolean small = matrix.size() <= 16 && other.size() <= 16;
      throw ArgumentProblem.at(
          index,
          index == 0 && small && other.isVector() && matrix.columns() == other.size()
              ? problem.tryThis(
                  Numbers.typed(matrix) + " * " + Numbers.typed(other.asColumn()),
                  "every row meets it in turn")
              : problem);
    }
  }

  /** A problem if the vector at {@code index} is all zeros and so points nowhere. */
  static void requireDirection(Arguments arguments, int index) {
    if (arguments.vector(index).isZero()) {
      throw ArgumentProblem.at(
          index,
          Problem.work(arguments.label(index) + " is all zeros: it points nowhere.")
              .expecting("At least one number that is not zero is needed."));
    }
  }
}
