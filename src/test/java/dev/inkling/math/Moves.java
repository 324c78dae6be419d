package dev.inkling.math;

/** Row operations done the long way, to check the blackboard against. */
final class Moves {

  private Moves() {}

  /** {@code table} with one row changed as the move says, from what stood there {@code before}. */
  static Matrix apply(Stage.Move move, Stage.Change change, Matrix before, Matrix table) {
    Matrix row = before.rowAt(change.row());
    Matrix by = before.rowAt(change.by());
    Matrix next =
        switch (move) {
          case SWAP -> by;
          case SCALE -> row.scaledBy(Exact.ONE.dividedBy(change.factor()));
          case CLEAR_BELOW, CLEAR_ABOVE -> row.minus(by.scaledBy(change.factor()));
        };
    Matrix result = table;
    for (int column = 0; column < table.columns(); column++) {
      result = result.with(change.row(), column, next.at(column));
    }
    return result;
  }
}
