package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Gauss and Jordan's order of moves: down the columns clearing below each pivot, then back up.
 * Whoever wants the working is told each move; the numbers are in the board.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 2.2 and 3.2"
 */
final class Eliminator {

  /** Is told what was done, after it was done. */
  interface Witness {
    void saw(Stage.Move move, int row, int column, List<Stage.Change> changes);
  }

  private final RowBoard board;
  private final int width;
  private final Work work;
  private final Witness witness;
  private final List<Integer> pivots = new ArrayList<>();
  private int swaps;

  /** Pivots are looked for in the first {@code width} columns only. */
  Eliminator(RowBoard board, int width, Work work, Witness witness) {
    this.board = board;
    this.width = width;
    this.work = work;
    this.witness = witness;
  }

  /** The columns of the pivots found; the k-th stands in row k. */
  List<Integer> pivots() {
    return List.copyOf(pivots);
  }

  int swaps() {
    return swaps;
  }

  /** To echelon form. */
  void forward() {
    for (int column = 0; column < width && pivots.size() < board.rows(); column++) {
      work.check();
      int row = pivots.size();
      int found = board.pivot(row, column);
      if (found < 0) {
        continue;
      }
      if (found != row) {
        board.swap(row, found);
        swaps++;
        witness.saw(
            Stage.Move.SWAP,
            row,
            column,
            List.of(
                new Stage.Change(row, Exact.ONE, found), new Stage.Change(found, Exact.ONE, row)));
      }
      pivots.add(column);
      clear(Stage.Move.CLEAR_BELOW, row, column, row + 1, board.rows());
    }
  }

  /** From echelon form to the reduced one. */
  void back() {
    List<Stage.Change> scaled = new ArrayList<>();
    for (int row = 0; row < pivots.size(); row++) {
      work.check();
      Scalar pivot = board.scale(row, pivots.get(row));
      if (pivot.compareTo(Exact.ONE) != 0) {
        scaled.add(new Stage.Change(row, pivot, row));
      }
    }
    if (!scaled.isEmpty()) {
      witness.saw(Stage.Move.SCALE, scaled.get(0).row(), pivots.get(0), scaled);
    }
    for (int row = pivots.size() - 1; row > 0; row--) {
      clear(Stage.Move.CLEAR_ABOVE, row, pivots.get(row), 0, row);
    }
  }

  private void clear(Stage.Move move, int by, int column, int from, int to) {
    List<Stage.Change> changes = new ArrayList<>();
    for (int row = from; row < to; row++) {
      if (!board.at(row, column).isZero()) {
        work.check();
        changes.add(new Stage.Change(row, board.clear(row, by, column), by));
      }
    }
    if (!changes.isEmpty()) {
      witness.saw(move, by, column, changes);
    }
  }
}
