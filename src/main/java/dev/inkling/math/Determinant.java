package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.List;
import java.util.stream.IntStream;

/** How much larger areas and volumes become, signed: the product of the pivots. */
public final class Determinant {

  private Determinant() {}

  /** The determinant of a square matrix. */
  public static Scalar of(Matrix matrix, Work work) {
    if (!matrix.isSquare()) {
      throw new IllegalArgumentException("only square matrices have a determinant");
    }
    return matrix.isExact()
        ? new FractionFree(matrix, matrix.columns(), work).determinant()
        : rounded(matrix, work);
  }

  private static Scalar rounded(Matrix matrix, Work work) {
    RoundedBoard board = new RoundedBoard(matrix);
    Eliminator eliminator =
        new Eliminator(board, matrix.columns(), work, (move, row, column, changes) -> {});
    eliminator.forward();
    List<Integer> pivots = eliminator.pivots();
    if (pivots.size() < matrix.rows()) {
      return new Approximate(0);
    }
    double product = eliminator.swaps() % 2 == 0 ? 1 : -1;
    for (int row = 0; row < pivots.size(); row++) {
      product *= board.at(row, row).toDouble();
    }
    return new Approximate(product);
  }

  /** The determinant of what is left without a row and a column, signed: +, − in turn. */
  public static Scalar cofactor(Matrix matrix, int row, int column) {
    if (matrix.isNumber()) {
      return Exact.ONE;
    }
    Scalar minor = of(matrix.part(others(matrix, row), others(matrix, column)), Work.plain());
    return (row + column) % 2 == 0 ? minor : minor.negate();
  }

  private static int[] others(Matrix matrix, int left) {
    return IntStream.range(0, matrix.rows()).filter(i -> i != left).toArray();
  }
}
