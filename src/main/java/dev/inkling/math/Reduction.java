package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix brought to reduced row echelon form, and what elimination finds out on the way: the one
 * computation behind rank, inverse and every system of equations.
 *
 * @param form the reduced form
 * @param pivots the columns with a pivot, from 0; the k-th pivot stands in row k
 */
public record Reduction(Matrix form, List<Integer> pivots) {

  public Reduction {
    pivots = List.copyOf(pivots);
  }

  /** Pivots are looked for in the first {@code width} columns; further ones are carried along. */
  public static Reduction of(Matrix matrix, int width, Work work) {
    return matrix.isExact()
        ? new FractionFree(matrix, width, work).reduction()
        : rounded(matrix, width, work);
  }

  private static Reduction rounded(Matrix matrix, int width, Work work) {
    RoundedBoard board = new RoundedBoard(matrix);
    Eliminator eliminator = new Eliminator(board, width, work, (move, row, column, changes) -> {});
    eliminator.forward();
    eliminator.back();
    return new Reduction(board.snapshot(), eliminator.pivots());
  }

  public int rank() {
    return pivots.size();
  }

  /** The columns among the first {@code width} that have no pivot. */
  public List<Integer> free(int width) {
    List<Integer> free = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (!pivots.contains(column)) {
        free.add(column);
      }
    }
    return free;
  }

  /** The first row of zeros whose entry in {@code column} is none: it says 0 = 1; -1 if none is. */
  public int contradiction(int column) {
    for (int row = rank(); row < form.rows(); row++) {
      if (!form.at(row, column).isZero()) {
        return row;
      }
    }
    return -1;
  }
}
