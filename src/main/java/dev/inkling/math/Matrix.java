package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A block of numbers with rows and columns: the one value the whole tool turns about.
 *
 * <p>There is no third thing called vector: a vector is a matrix with one row or one column, and a
 * 1x1 matrix is a number. Immutable; never empty; places count from 0 here (from 1 in the
 * language). Exact numbers share one denominator; arithmetic moves up from {@code long} to {@code
 * BigInteger} where it must, and becomes approximate as soon as one operand is.
 */
public final class Matrix {

  private final int rows;
  private final int columns;
  private final Block block;

  Matrix(int rows, int columns, Block block) {
    if (rows < 1 || columns < 1 || block.size() != Math.multiplyExact(rows, columns)) {
      throw new IllegalArgumentException("a matrix has at least one row and one column");
    }
    this.rows = rows;
    this.columns = columns;
    this.block = block;
  }

  /** A 1x1 matrix. */
  public static Matrix of(Scalar number) {
    return of(1, 1, List.of(number));
  }

  /** Entries row by row; approximate as a whole if one of them is. */
  public static Matrix of(int rows, int columns, List<? extends Scalar> entries) {
    return new Matrix(rows, columns, Block.of(entries));
  }

  /** Exact whole numbers, row by row. */
  public static Matrix ofLongs(int rows, int columns, long... entries) {
    return new Matrix(rows, columns, LongBlock.reduced(entries.clone(), 1));
  }

  /**
   * Rounded numbers, row by row.
   *
   * @throws ArithmeticException if one is not finite
   */
  public static Matrix ofDoubles(int rows, int columns, double... entries) {
    return new Matrix(rows, columns, new DoubleBlock(entries.clone()));
  }

  public static Matrix filled(int rows, int columns, long value) {
    long[] entries = new long[Math.multiplyExact(rows, columns)];
    java.util.Arrays.fill(entries, value);
    return ofLongs(rows, columns, entries);
  }

  public static Matrix identity(int size) {
    long[] entries = new long[Math.multiplyExact(size, size)];
    for (int i = 0; i < size; i++) {
      entries[i * size + i] = 1;
    }
    return ofLongs(size, size, entries);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** How many entries there are. */
  public int size() {
    return rows * columns;
  }

  public boolean isExact() {
    return block.isExact();
  }

  /** Whether this is 1x1. */
  public boolean isNumber() {
    return size() == 1;
  }

  /** Whether this has one row or one column. */
  public boolean isVector() {
    return rows == 1 || columns == 1;
  }

  public boolean isSquare() {
    return rows == columns;
  }

  public Scalar at(int row, int column) {
    if (row < 0 || row >= rows || column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException("no entry at " + row + ", " + column);
    }
    return block.at(row * columns + column);
  }

  /** The entry at a place counted row by row; for a vector, its {@code place}-th number. */
  public Scalar at(int place) {
    return block.at(place);
  }

  /** The single number of a 1x1 matrix. */
  public Scalar number() {
    if (!isNumber()) {
      throw new IllegalStateException("not a single number");
    }
    return block.at(0);
  }

  /** All entries, row by row. */
  public List<Scalar> entries() {
    List<Scalar> entries = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      entries.add(block.at(i));
    }
    return entries;
  }

  /** All entries as doubles, row by row; a fresh array. */
  public double[] toDoubles() {
    return block.toDoubles().values().clone();
  }

  public Matrix toApproximate() {
    return isExact() ? new Matrix(rows, columns, block.toDoubles()) : this;
  }

  public boolean isZero() {
    for (int i = 0; i < size(); i++) {
      if (!block.at(i).isZero()) {
        return false;
      }
    }
    return true;
  }

  public Matrix plus(Matrix other) {
    requireSameShape(other);
    return new Matrix(rows, columns, Arithmetic.sum(block, other.block));
  }

  public Matrix minus(Matrix other) {
    return plus(other.negate());
  }

  public Matrix negate() {
    return scaledBy(Exact.of(-1));
  }

  public Matrix scaledBy(Scalar factor) {
    return new Matrix(rows, columns, Arithmetic.scaled(block, factor));
  }

  /** The matrix product: entry (i, j) is row i of this against column j of {@code right}. */
  public Matrix times(Matrix right, Work work) {
    if (columns != right.rows) {
      throw new IllegalArgumentException("inner sizes differ");
    }
    return new Matrix(
        rows,
        right.columns,
        Arithmetic.product(block, right.block, rows, columns, right.columns, work));
  }

  /**
   * The sum of the products of the pairs of two vectors of the same length, however they lie.
   *
   * @see <a href="https://en.wikipedia.org/wiki/Dot_product">Strang, Introduction to Linear
   *     Algebra, 1.2</a>
   */
  public Scalar dot(Matrix other, Work work) {
    return asRow().times(other.asColumn(), work).number();
  }

  public Matrix transpose() {
    int[] places = new int[size()];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        places[j * rows + i] = i * columns + j;
      }
    }
    return new Matrix(columns, rows, block.gather(places));
  }

  /** The same numbers, row by row, as one row. */
  public Matrix asRow() {
    return new Matrix(1, size(), block);
  }

  /** The same numbers, row by row, as one column. */
  public Matrix asColumn() {
    return new Matrix(size(), 1, block);
  }

  /** Row {@code row} as a 1 x columns matrix. */
  public Matrix rowAt(int row) {
    return part(new int[] {row}, range(columns));
  }

  /** Column {@code column} as a rows x 1 matrix. */
  public Matrix columnAt(int column) {
    return part(range(rows), new int[] {column});
  }

  /** The entries where the given rows meet the given columns. */
  public Matrix part(int[] rowPlaces, int[] columnPlaces) {
    int[] places = new int[Math.multiplyExact(rowPlaces.length, columnPlaces.length)];
    int next = 0;
    for (int row : rowPlaces) {
      for (int column : columnPlaces) {
        places[next++] = row * columns + column;
      }
    }
    return new Matrix(rowPlaces.length, columnPlaces.length, block.gather(places));
  }

  /** The same matrix with another number in one place. */
  public Matrix with(int row, int column, Scalar number) {
    List<Scalar> entries = entries();
    entries.set(row * columns + column, number);
    return of(rows, columns, entries);
  }

  /** Each entry put through {@code change}. */
  public Matrix map(UnaryOperator<Scalar> change) {
    return of(rows, columns, entries().stream().map(change).toList());
  }

  /** Entry by entry with a matrix of the same shape. */
  public Matrix combine(Matrix other, BinaryOperator<Scalar> change) {
    requireSameShape(other);
    List<Scalar> entries = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      entries.add(change.apply(block.at(i), other.block.at(i)));
    }
    return of(rows, columns, entries);
  }

  public boolean sameShape(Matrix other) {
    return rows == other.rows && columns == other.columns;
  }

  private void requireSameShape(Matrix other) {
    if (!sameShape(other)) {
      throw new IllegalArgumentException("shapes differ");
    }
  }

  /** 0, 1, …, {@code size - 1}. */
  public static int[] range(int size) {
    return java.util.stream.IntStream.range(0, size).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix that
        && rows == that.rows
        && columns == that.columns
        && block.equals(that.block);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + columns) + block.hashCode();
  }

  /** As the language writes it, rounded numbers as doubles; for messages of tests. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ").append(block.at(i));
    }
    return text.append(']').toString();
  }
}
