package dev.inkling.math;

import java.util.ArrayList;
import java.util.List;

/** Fractions on a blackboard: the first number that is not 0 leads, as one would by hand. */
final class ExactBoard implements RowBoard {

  private final Exact[][] rows;
  private final int columns;

  ExactBoard(Matrix matrix) {
    this.columns = matrix.columns();
    this.rows = new Exact[matrix.rows()][columns];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        rows[i][j] = matrix.at(i, j).toExact();
      }
    }
  }

  @Override
  public int rows() {
    return rows.length;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public boolean isZero(int row, int column) {
    return rows[row][column].isZero();
  }

  @Override
  public int pivot(int from, int column) {
    for (int i = from; i < rows.length; i++) {
      if (!isZero(i, column)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void swap(int row, int other) {
    Exact[] kept = rows[row];
    rows[row] = rows[other];
    rows[other] = kept;
  }

  @Override
  public Scalar clear(int row, int by, int column) {
    Exact factor = rows[row][column].dividedBy(rows[by][column]);
    for (int j = 0; j < columns; j++) {
      rows[row][j] = rows[row][j].plus(rows[by][j].times(factor).negate());
    }
    return factor;
  }

  @Override
  public Scalar scale(int row, int column) {
    Exact pivot = rows[row][column];
    for (int j = 0; j < columns; j++) {
      rows[row][j] = rows[row][j].dividedBy(pivot);
    }
    return pivot;
  }

  @Override
  public Scalar at(int row, int column) {
    return rows[row][column];
  }

  @Override
  public Matrix snapshot() {
    List<Scalar> entries = new ArrayList<>();
    for (Exact[] row : rows) {
      entries.addAll(List.of(row));
    }
    return Matrix.of(rows.length, columns, entries);
  }
}
