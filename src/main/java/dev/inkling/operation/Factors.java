package dev.inkling.operation;

import dev.inkling.math.Matrix;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One side of a sum of products: a row, a column or all numbers of a matrix, in order. Says where
 * each stands without making any, and whether a number is among them without looking at each.
 *
 * @param argument whose numbers they are
 * @param inner the same for a value made on the way
 * @param row the row from 0; empty for all of them
 * @param column the column from 0; empty for all of them
 */
public record Factors(
    int argument,
    Optional<Argument> inner,
    Matrix matrix,
    Optional<Integer> row,
    Optional<Integer> column) {

  /** A row of an argument. */
  public static Factors row(Arguments arguments, int argument, int row) {
    return new Factors(
        argument, Optional.empty(), arguments.matrix(argument), Optional.of(row), Optional.empty());
  }

  /** A row of a value made on the way. */
  public static Factors row(Argument inner, int row) {
    Matrix matrix = Results.matrix(inner.value()).orElseThrow();
    return new Factors(0, Optional.of(inner), matrix, Optional.of(row), Optional.empty());
  }

  /** A column of an argument. */
  public static Factors column(Arguments arguments, int argument, int column) {
    return new Factors(
        argument,
        Optional.empty(),
        arguments.matrix(argument),
        Optional.empty(),
        Optional.of(column));
  }

  /** All numbers of an argument, row by row. */
  public static Factors all(Arguments arguments, int argument) {
    return new Factors(
        argument, Optional.empty(), arguments.matrix(argument), Optional.empty(), Optional.empty());
  }

  int size() {
    return row.isPresent() ? matrix.columns() : column.isPresent() ? matrix.rows() : matrix.size();
  }

  /** The numbers themselves. */
  public Matrix numbers() {
    return row.map(matrix::rowAt).or(() -> column.map(matrix::columnAt)).orElse(matrix);
  }

  /** Where the one at a place stands. */
  public Why.Source source(int place) {
    int at = row.orElseGet(() -> column.isPresent() ? place : place / matrix.columns());
    int across = column.orElseGet(() -> row.isPresent() ? place : place % matrix.columns());
    return new Why.Source(argument, "", at, across, inner);
  }

  /** Whether one of them stands in one of these places of the matrix, counted row by row. */
  public boolean anyIn(BitSet places) {
    int columns = matrix.columns();
    if (row.isPresent()) {
      int next = places.nextSetBit(row.get() * columns);
      return next >= 0 && next < (row.get() + 1) * columns;
    }
    return column
        .map(
            own -> IntStream.range(0, matrix.rows()).anyMatch(at -> places.get(at * columns + own)))
        .orElse(!places.isEmpty());
  }
}
