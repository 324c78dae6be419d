package dev.inkling.operation.matrices;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Shapes;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;

/** What to say when two shapes do not meet, with a line that works. */
final class Misfits {

  private static final int SHORT = 12; // entries up to which a value is repeated in a line to try

  private Misfits() {}

  /** Left has another number of columns than right has rows. */
  static ArgumentProblem product(Arguments given) {
    Matrix left = given.matrix(0);
    Matrix right = given.matrix(1);
    String nameLeft = name(given, 0);
    String nameRight = name(given, 1);
    Problem problem =
        Problem.work(
                nameLeft
                    + " is "
                    + Shapes.of(left)
                    + ", "
                    + nameRight
                    + " is "
                    + Shapes.of(right)
                    + ".")
            .expecting(
                "Each row of "
                    + nameLeft
                    + " asks about "
                    + Shapes.count(left.columns(), "number")
                    + ", so "
                    + nameRight
                    + " needs "
                    + Shapes.count(left.columns(), "row")
                    + ".");
    return ArgumentProblem.at(1, withTries(problem, given));
  }

  private static Problem withTries(Problem problem, Arguments given) {
    Matrix left = given.matrix(0);
    Matrix right = given.matrix(1);
    if (left.size() > SHORT || right.size() > SHORT) {
      return problem;
    }
    if (left.isVector() && right.isVector() && left.size() == right.size()) {
      return problem.tryThis(
          "dot(" + typed(given, 0) + ", " + typed(given, 1) + ")", "pairs them off");
    }
    if (right.isVector() && right.size() == left.columns()) {
      return problem.tryThis(
          typed(given, 0) + " * " + Numbers.typed(right.asColumn()), "the input as a column");
    }
    if (right.columns() == 1) {
      return problem.tryThis(
          typed(given, 0) + " * " + Numbers.typed(resized(right, left.columns())),
          "an input of " + left.columns());
    }
    if (left.rows() == right.rows()) {
      return problem.tryThis(
          typed(given, 0) + "' * " + typed(given, 1),
          "its " + Shapes.count(left.columns(), "column") + " as rows");
    }
    return problem;
  }

  /** The column cut, or with zeros added, to {@code size} numbers. */
  private static Matrix resized(Matrix column, int size) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(i < column.size() ? column.at(i) : Exact.ZERO);
    }
    return Matrix.of(size, 1, entries);
  }

  /** Two shapes that must be the same for {@code +} or {@code -}. */
  static ArgumentProblem sum(Arguments given, String sign) {
    Matrix left = given.matrix(0);
    Matrix right = given.matrix(1);
    Problem problem =
        Problem.work(
                name(given, 0)
                    + " is "
                    + Shapes.describe(left)
                    + ", "
                    + name(given, 1)
                    + " is "
                    + Shapes.describe(right)
                    + ".")
            .expecting(sign + " goes entry by entry: both sides need the same shape.");
    if (left.size() > SHORT || right.size() > SHORT) {
      return ArgumentProblem.at(1, problem);
    }
    if (right.isNumber()) {
      return ArgumentProblem.at(
          1,
          problem.tryThis(
              typed(given, 0) + " " + sign + " " + times(right) + ones(left), "to every entry"));
    }
    if (left.isNumber()) {
      return ArgumentProblem.at(
          1,
          problem.tryThis(
              times(left) + ones(right) + " " + sign + " " + typed(given, 1), "to every entry"));
    }
    return ArgumentProblem.at(
        1,
        left.isVector() && right.isVector() && left.size() == right.size()
            ? problem.tryThis(
                typed(given, 0)
                    + " "
                    + sign
                    + " "
                    + Numbers.typed(Matrix.of(left.rows(), left.columns(), right.entries())),
                "both lying the same way")
            : problem);
  }

  private static String ones(Matrix shape) {
    return "ones(" + shape.rows() + ", " + shape.columns() + ")";
  }

  private static String times(Matrix number) {
    String typed = Numbers.typed(number);
    return typed.equals("1") ? "" : typed + "*";
  }

  /** The variable, or the value itself where it is short, or the letter. */
  private static String name(Arguments given, int index) {
    return given.isNamed(index) || given.matrix(index).size() > SHORT
        ? given.label(index)
        : given.numbers().set(given.matrix(index));
  }

  /** As a line to try would write it. */
  private static String typed(Arguments given, int index) {
    return given.isNamed(index) ? given.label(index) : Numbers.typed(given.matrix(index));
  }
}
