package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns made perpendicular one after the other: from each, its shadows on those before it are
 * taken away. What is left is exact where the columns are; roots come in only with the lengths.
 *
 * @param given the columns it began with, m x n
 * @param kept the columns, from 0, of which something was left
 * @param directions what was left of each of them, m x 1, in the same order
 * @see "G. Strang, Introduction to Linear Algebra, 4.4"
 */
public record GramSchmidt(Matrix given, List<Integer> kept, List<Matrix> directions) {

  public GramSchmidt {
    kept = List.copyOf(kept);
    directions = List.copyOf(directions);
  }

  /** Exact for exact columns; else with whatever is 10^12 times shorter than its column as none. */
  public static GramSchmidt of(Matrix columns, Work work) {
    return columns.isExact()
        ? new WholePerpendiculars(columns, work).directions()
        : new RoundedPerpendiculars(columns, work).directions();
  }

  /** Seconds that exact columns would take, told from their shape and the length of the numbers. */
  public static double estimatedSeconds(Matrix columns) {
    return WholePerpendiculars.estimatedSeconds(columns);
  }

  /** How many directions the columns have between them. */
  public int rank() {
    return kept.size();
  }

  /** What was left of a column: all zeros where it added no direction. */
  public Matrix left(int column) {
    int place = kept.indexOf(column);
    return place < 0 ? zeros() : directions.get(place);
  }

  private Matrix zeros() {
    Matrix zeros = Matrix.filled(given.rows(), 1, 0);
    return given.isExact() ? zeros : zeros.toApproximate();
  }

  /** The directions side by side, m x rank; there must be one. */
  public Matrix orthogonal() {
    return beside(directions);
  }

  /** The directions made one long, side by side: m x rank. */
  public Matrix units() {
    return units(directions);
  }

  /** Columns, none all zeros, made one long and set side by side. */
  static Matrix units(List<Matrix> directions) {
    return beside(directions.stream().map(GramSchmidt::unit).toList());
  }

  private static Matrix unit(Matrix direction) {
    Scalar length = Vectors.length(direction);
    return length.isExact()
        ? direction.map(entry -> entry.dividedBy(length), Work.plain())
        : Matrix.ofDoubles(direction.rows(), 1, Vectors.direction(direction));
  }

  /** How far each column reaches along each direction: rank x n, zeros below the diagonal. */
  public Matrix reaches() {
    List<Scalar> entries = new ArrayList<>();
    for (int row = 0; row < rank(); row++) {
      for (int column = 0; column < given.columns(); column++) {
        entries.add(reach(row, column));
      }
    }
    return Matrix.of(rank(), given.columns(), entries);
  }

  private Scalar reach(int direction, int column) {
    if (column < kept.get(direction)) {
      return Exact.ZERO;
    }
    Matrix along = directions.get(direction);
    if (column == kept.get(direction)) {
      return Vectors.length(along);
    }
    return Vectors.reach(given.columnAt(column), along);
  }

  /** The dot product of a direction and a column. */
  public Scalar overlap(int direction, int column) {
    return directions.get(direction).dot(given.columnAt(column), Work.plain());
  }

  /** How many times a direction the shadow of a column on it is. */
  public Scalar share(int direction, int column) {
    return overlap(direction, column).dividedBy(Vectors.squaredLength(directions.get(direction)));
  }

  private static Matrix beside(List<Matrix> columns) {
    List<Scalar> entries = new ArrayList<>();
    for (int row = 0; row < columns.get(0).rows(); row++) {
      for (Matrix column : columns) {
        entries.add(column.at(row));
      }
    }
    return Matrix.of(columns.get(0).rows(), columns.size(), entries);
  }
}
