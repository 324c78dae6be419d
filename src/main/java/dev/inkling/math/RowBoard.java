package dev.inkling.math;

/**
 * What elimination needs of a table of numbers, exact or rounded: look for a pivot, swap, scale,
 * and take a multiple of one row from another. Rows and columns count from 0.
 */
interface RowBoard {

  int rows();

  int columns();

  /** Whether an entry is 0, or cannot be told from 0. */
  boolean isZero(int row, int column);

  /** The row at or below {@code from} whose entry in {@code column} leads; -1 if all are 0. */
  int pivot(int from, int column);

  void swap(int row, int other);

  /** Takes so much of row {@code by} from {@code row} that {@code column} becomes 0; how much. */
  Scalar clear(int row, int by, int column);

  /** Divides a row by its entry in {@code column}, which becomes 1; that entry. */
  Scalar scale(int row, int column);

  Scalar at(int row, int column);

  Matrix snapshot();
}
