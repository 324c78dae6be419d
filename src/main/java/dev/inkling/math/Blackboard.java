package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The moves of an elimination one after the other, with the table after each. */
public final class Blackboard {

  private Blackboard() {}

  /** Down to echelon form: zeros below every pivot in the first {@code width} columns. */
  public static List<Stage> echelon(Matrix matrix, int width) {
    return stages(matrix, width, false);
  }

  /** Further to the reduced form: every pivot 1, zeros above it too. */
  public static List<Stage> reduced(Matrix matrix, int width) {
    return stages(matrix, width, true);
  }

  private static List<Stage> stages(Matrix matrix, int width, boolean back) {
    RowBoard board = matrix.isExact() ? new ExactBoard(matrix) : new RoundedBoard(matrix);
    List<Stage> stages = new ArrayList<>();
    Eliminator eliminator =
        new Eliminator(
            board,
            width,
            Work.plain(),
            (move, row, column, changes) ->
                stages.add(new Stage(move, row, column, changes, board.snapshot())));
    eliminator.forward();
    if (back) {
      eliminator.back();
    }
    return stages;
  }
}
