package dev.inkling.operation.elimination;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Shapes;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What to say when a matrix has the wrong shape, or takes back nothing, with a line that works. */
public final class Shaping {

  private static final int SHORT = 16; // entries up to which a value is repeated in a line to try

  private Shaping() {}

  /** A problem unless the argument is square; {@code what} is what only square ones have. */
  static Matrix square(Arguments given, int index, String what) {
    Matrix matrix = given.matrix(index);
    if (!matrix.isSquare()) {
      Problem problem =
          Problem.work(given.label(index) + " is " + Shapes.describe(matrix) + ".")
              .expecting("Only a matrix with as many rows as columns has " + what + ".");
      throw ArgumentProblem.at(
          index,
          tried(problem, given, index, "rref " + typed(given, index), "works for every shape"));
    }
    return matrix;
  }

  /** A problem unless b is one column with as many numbers as A has rows. */
  static Matrix column(Arguments given, String word) {
    int matrix = 0;
    int column = 1;
    Matrix a = given.matrix(matrix);
    Matrix b = given.matrix(column);
    if (b.columns() == 1 && b.rows() == a.rows()) {
      return b;
    }
    Problem problem =
        Problem.work(
                given.label(matrix)
                    + " is "
                    + Shapes.of(a)
                    + ", "
                    + given.label(column)
                    + " is "
                    + Shapes.of(b)
                    + ".")
            .expecting(
                given.label(column)
                    + " needs one column of "
                    + Shapes.count(a.rows(), "number")
                    + ", one for each row of "
                    + given.label(matrix)
                    + ".");
    boolean lies = b.isVector() && b.size() == a.rows();
    String reason =
        lies ? "the same numbers as a column" : "a column of " + Shapes.count(a.rows(), "number");
    Matrix fitting = resized(b.isVector() ? b : b.columnAt(0), a.rows());
    throw ArgumentProblem.at(
        column,
        small(given)
            ? problem.tryThis(
                word + " " + typed(given, matrix) + " " + Numbers.typed(fitting), reason)
            : problem);
  }

  /**
   * A problem unless the vector, lying or standing, has {@code size} numbers.
   *
   * @param line what to try, made from a vector that fits
   */
  static Matrix sized(
      Arguments given, int index, int size, String why, UnaryOperator<String> line) {
    Matrix vector = given.vector(index);
    if (vector.size() != size) {
      Problem problem =
          Problem.work(given.label(index) + " has " + Shapes.count(vector.size(), "number") + ".")
              .expecting(
                  Shapes.count(size, "number")
                      + (size == 1 ? " fits" : " fit")
                      + " here: "
                      + why
                      + ".");
      String fitting = Numbers.typed(resized(vector, size));
      throw ArgumentProblem.at(
          index, small(given) ? problem.tryThis(line.apply(fitting), "one that fits") : problem);
    }
    return vector;
  }

  /** A column of the numbers of a vector, cut or with zeros added. */
  private static Matrix resized(Matrix vector, int size) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(i < vector.size() ? vector.at(i) : Exact.ZERO);
    }
    return Matrix.of(size, 1, entries);
  }

  /** The matrix in a place has no inverse: which of its rows says nothing new. */
  public static ArgumentProblem singular(Arguments given, int index, Work work) {
    Problem problem =
        Problem.work(given.label(index) + " is singular: " + vanishing(given, index, work))
            .expecting("What it does to an input cannot be taken back.");
    return ArgumentProblem.at(
        index,
        tried(problem, given, index, "rref " + typed(given, index), "shows the row of zeros"));
  }

  /** {@code row 2 vanishes, it is 2·row 1.} */
  private static String vanishing(Arguments given, int index, Work work) {
    Matrix matrix = given.matrix(index);
    Matrix rows = Effort.affordable(matrix, work).transpose();
    Reduction reduction = Reduction.of(rows, rows.columns(), work);
    List<Integer> free = reduction.free(rows.columns());
    if (free.isEmpty()) {
      return "with rounded numbers a row vanishes.";
    }
    int row = free.get(0);
    if (matrix.rowAt(row).isZero()) {
      return "row " + (row + 1) + " is all zeros.";
    }
    List<Scalar> amounts = new ArrayList<>();
    for (int i = 0; i < reduction.rank(); i++) {
      amounts.add(reduction.form().at(i, row));
    }
    String same =
        new ColumnWording(given.numbers())
            .combination(reduction.pivots(), amounts)
            .replace("column", "row");
    return "row " + (row + 1) + " vanishes, it is " + same + ".";
  }

  private static Problem tried(
      Problem problem, Arguments given, int index, String line, String reason) {
    boolean shown = given.isNamed(index) || given.matrix(index).size() <= SHORT;
    return shown ? problem.tryThis(line, reason) : problem;
  }

  private static boolean small(Arguments given) {
    return IntStream.range(0, given.count())
        .allMatch(i -> given.isNamed(i) || given.matrix(i).size() <= SHORT);
  }

  /** As a line to try would write it. */
  static String typed(Arguments given, int index) {
    return given.isNamed(index) ? given.label(index) : Numbers.typed(given.matrix(index));
  }
}
