package dev.inkling.math;

import java.util.List;

/**
 * One move of an elimination, as it would be seen on a blackboard.
 *
 * @param row the row of the pivot, from 0; {@code column} its column
 * @param changes what happened to which row
 * @param after the whole table after it
 */
public record Stage(Move move, int row, int column, List<Change> changes, Matrix after) {

  public Stage {
    changes = List.copyOf(changes);
  }

  /** What a move is for. */
  public enum Move {
    /** A row with a pivot comes up. */
    SWAP,
    /** Zeros below a pivot. */
    CLEAR_BELOW,
    /** Every pivot becomes 1. */
    SCALE,
    /** Zeros above a pivot. */
    CLEAR_ABOVE
  }

  /**
   * What happened to one row: {@code row - factor * by} where rows are cleared, {@code row /
   * factor} where they are scaled, {@code row} takes the place of {@code by} where they are
   * swapped.
   */
  public record Change(int row, Scalar factor, int by) {}
}
