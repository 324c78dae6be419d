package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.work.Limits;
import java.util.Arrays;

/** A matrix that is filled in any order, and mirrors what a symmetric file leaves out. */
final class Cells {

  private final int rows;
  private final int columns;
  private final MarketBanner.Symmetry symmetry;
  private final Exact[] cells;

  Cells(int rows, int columns, MarketBanner.Symmetry symmetry) {
    this.rows = rows;
    this.columns = columns;
    this.symmetry = symmetry;
    this.cells = new Exact[rows * columns];
    Arrays.fill(cells, Exact.ZERO);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  MarketBanner.Symmetry symmetry() {
    return symmetry;
  }

  /** Adds to what stands there, and to its mirror place. */
  void add(int row, int column, Exact number) {
    put(row, column, number);
    if (symmetry != MarketBanner.Symmetry.GENERAL && row != column) {
      put(column, row, symmetry == MarketBanner.Symmetry.SKEW ? number.negate() : number);
    }
  }

  private void put(int row, int column, Exact number) {
    int place = row * columns + column;
    cells[place] = cells[place].isZero() ? number : cells[place].plus(number);
  }

  Matrix matrix(String name, Limits limits) {
    NumberStore numbers = new NumberStore();
    for (Exact cell : cells) {
      numbers.add(cell);
    }
    return numbers
        .matrix(rows, columns, limits.fileBytes())
        .orElseThrow(() -> NumberRows.littleInCommon(name).thrown());
  }
}
