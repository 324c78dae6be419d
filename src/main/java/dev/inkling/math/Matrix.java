package dev.inkling.math;

import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A block of numbers with rows and columns: the one value the whole tool turns about.
 *
 * <p>There is no third thing called vector: a vector is a matrix with one row or one column, and a
 * 1x1 matrix is a number. Immutable; never empty; places count from 0 here (from 1 in the
 * language). Exact numbers share one denominator; arithmetic moves up from {@code long} to {@code
 * BigInteger} where it must, and becomes approximate as soon as one operand is.
 */
public final class Matrix {

  private static final int CHECK_EVERY = 4096; // entries between two looks whether to go on
  private static final double BITS_PER_DIGIT = 3.3219280948873623;

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
    return new Matrix(rows, columns, new LongBlock(entries.clone(), 1));
  }

  /**
   * Exact fractions, row by row: numerators over one denominator.
   *
   * @param denominator at least 1
   */
  public static Matrix ofFractions(int rows, int columns, long[] numerators, long denominator) {
    if (denominator < 1) {
      throw new IllegalArgumentException("a denominator is at least 1");
    }
    return new Matrix(rows, columns, LongBlock.reduced(numerators.clone(), denominator));
  }

  /** Exact fractions of any size, row by row: numerators over one positive denominator. */
  public static Matrix ofFractions(
      int rows, int columns, BigInteger[] numerators, BigInteger denominator) {
    if (denominator.signum() < 1) {
      throw new IllegalArgumentException("a denominator is at least 1");
    }
    return new Matrix(rows, columns, BigBlock.reduced(numerators.clone(), denominator));
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
    Arrays.fill(entries, value);
    return new Matrix(rows, columns, new LongBlock(entries, 1));
  }

  public static Matrix identity(int size) {
    long[] entries = new long[Math.multiplyExact(size, size)];
    for (int i = 0; i < size; i++) {
      entries[i * size + i] = 1;
    }
    return new Matrix(size, size, new LongBlock(entries, 1));
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

  /** About how many decimal digits the longest number takes, over the denominator they share. */
  public int digits() {
    return (int) (block.bits() / BITS_PER_DIGIT);
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
    return block.at(place(row, column));
  }

  /** Checked, since a column too far would be an entry of the next row. */
  private int place(int row, int column) {
    return Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns);
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

  /**
   * All entries as doubles, row by row; a fresh array.
   *
   * @throws ArithmeticException if one is beyond a double's range
   */
  public double[] toDoubles() {
    return block.toDoubles().values().clone(); // the block's own array never leaves this room
  }

  /**
   * Every number rounded to the nearest double.
   *
   * @throws ArithmeticException if one is beyond a double's range
   */
  public Matrix toApproximate() {
    return isExact() ? new Matrix(rows, columns, block.toDoubles()) : this;
  }

  public boolean isZero() {
    for (int i = 0; i < size(); i++) {
      if (block.signum(i) != 0) {
        return false;
      }
    }
    return true;
  }

  public Matrix plus(Matrix other) {
    requireSameShape(other);
    return new Matrix(rows, columns, block.meet(other.block, Sum.SUM));
  }

  public Matrix minus(Matrix other) {
    return plus(other.negate());
  }

  public Matrix negate() {
    return scaledBy(Exact.of(-1));
  }

  public Matrix scaledBy(Scalar factor) {
    return new Matrix(rows, columns, block.meet(Block.of(List.of(factor)), Scaling.SCALING));
  }

  /** The numbers of both, for questions about a product that has not been made. */
  <R> R meet(Matrix right, Block.Pairing<R> pairing) {
    return block.meet(right.block, pairing);
  }

  /** The matrix product: entry (i, j) is row i of this against column j of {@code right}. */
  public Matrix times(Matrix right, Work work) {
    if (columns != right.rows) {
      throw new IllegalArgumentException("inner sizes differ");
    }
    Product product = new Product(rows, columns, right.columns, work);
    return new Matrix(rows, right.columns, block.meet(right.block, product));
  }

  /**
   * The sum of the products of the pairs of two vectors of the same length, however they lie.
   *
   * @see <a href="https://en.wikipedia.org/wiki/Dot_product">Dot product</a>
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
        places[next++] = place(row, column);
      }
    }
    return new Matrix(rowPlaces.length, columnPlaces.length, block.gather(places));
  }

  /** Numbers of this matrix, counted row by row, set out in another shape. */
  Matrix gathered(int newRows, int newColumns, int[] places) {
    return new Matrix(newRows, newColumns, block.gather(places));
  }

  /** The same matrix with another number in one place. */
  public Matrix with(int row, int column, Scalar number) {
    List<Scalar> entries = entries();
    entries.set(place(row, column), number);
    return of(rows, columns, entries);
  }

  /** Each entry put through {@code change}. */
  public Matrix map(UnaryOperator<Scalar> change, Work work) {
    return made(place -> change.apply(block.at(place)), work);
  }

  /** Entry by entry with a matrix of the same shape. */
  public Matrix combine(Matrix other, BinaryOperator<Scalar> change, Work work) {
    requireSameShape(other);
    return made(place -> change.apply(block.at(place), other.block.at(place)), work);
  }

  private Matrix made(IntFunction<Scalar> entry, Work work) {
    List<Scalar> entries = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      if (i % CHECK_EVERY == 0) {
        work.check();
      }
      entries.add(entry.apply(i));
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
    return IntStream.range(0, size).toArray();
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
