package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * A x = b after elimination: whether some x does it, how many do, and which numbers of x may be
 * chosen freely. It answers in the same breath which combination of the columns of A gives b.
 *
 * @param unknowns how many numbers x has
 * @param reduction of A with b beside it, b's column being worked on like the others: a pivot there
 *     is a row that says 0 = 1
 */
public record LinearSystem(int unknowns, Reduction reduction) {

  public static LinearSystem of(Matrix a, Matrix b, Work work) {
    Matrix both = beside(a, b);
    return new LinearSystem(a.columns(), Reduction.of(both, both.columns(), work));
  }

  /** Two matrices with as many rows as each other, side by side. */
  public static Matrix beside(Matrix left, Matrix right) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < left.rows(); i++) {
      entries.addAll(left.rowAt(i).entries());
      entries.addAll(right.rowAt(i).entries());
    }
    return Matrix.of(left.rows(), left.columns() + right.columns(), entries);
  }

  /** Whether some x does it. */
  public boolean isSolvable() {
    return !reduction.pivots().contains(unknowns);
  }

  /** The row, from 0, that says 0 = 1 where no x does it. */
  public int contradiction() {
    return reduction.pivots().indexOf(unknowns);
  }

  /** The numbers of x that no row names, from 0. */
  public List<Integer> free() {
    return reduction.free(unknowns);
  }

  /** The x whose free numbers are 0, as a column. */
  public Matrix particular() {
    List<Scalar> entries = new ArrayList<>();
    for (int column = 0; column < unknowns; column++) {
      int row = reduction.pivots().indexOf(column);
      entries.add(row < 0 ? Exact.ZERO : reduction.form().at(row, unknowns));
    }
    return Matrix.of(unknowns, 1, entries);
  }

  /** How x moves, as a column, when x[free] grows by 1 and the other free numbers stay. */
  public Matrix direction(int free) {
    List<Scalar> entries = new ArrayList<>();
    for (int column = 0; column < unknowns; column++) {
      boolean bound = reduction.pivots().contains(column);
      Scalar own = column == free ? Exact.ONE : Exact.ZERO;
      entries.add(bound ? slope(column, free).negate() : own);
    }
    return Matrix.of(unknowns, 1, entries);
  }

  /** By how much x[bound] falls when x[free] grows by 1. */
  public Scalar slope(int bound, int free) {
    return reduction.form().at(reduction.pivots().indexOf(bound), free);
  }
}
