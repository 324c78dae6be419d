package dev.inkling.lesson.fuzz;

import dev.inkling.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Numbers in rows and columns for the second reckoning, by the definitions of a first course. */
record Grid(int rows, int columns, List<Num> entries) {

  private static final int MOST = 10_000;

  Grid {
    entries = List.copyOf(entries);
  }

  static Grid of(Num number) {
    return new Grid(1, 1, List.of(number));
  }

  static Grid of(Matrix matrix) {
    if (matrix.size() > MOST) {
      throw new Unknown("a matrix so large");
    }
    return new Grid(
        matrix.rows(), matrix.columns(), matrix.entries().stream().map(Num::of).toList());
  }

  static Grid filled(int rows, int columns, Num number) {
    if (rows < 0 || columns < 0 || (long) rows * columns > MOST) {
      throw new Unknown("a matrix so large");
    }
    return new Grid(rows, columns, java.util.Collections.nCopies(rows * columns, number));
  }

  static Grid identity(int size) {
    List<Num> entries = new ArrayList<>(filled(size, size, Num.ZERO).entries());
    for (int i = 0; i < size; i++) {
      entries.set(i * size + i, Num.ONE);
    }
    return new Grid(size, size, entries);
  }

  /** Grids in rows, edge to edge. */
  static Grid joined(List<List<Grid>> blocks) {
    List<Num> entries = new ArrayList<>();
    int rows = 0;
    int columns = -1;
    for (List<Grid> row : blocks) {
      int height = row.get(0).rows;
      int width = row.stream().mapToInt(Grid::columns).sum();
      if (columns >= 0 && width != columns || row.stream().anyMatch(b -> b.rows != height)) {
        throw new Unknown("blocks that do not fit");
      }
      columns = width;
      rows += height;
      for (int i = 0; i < height; i++) {
        for (Grid block : row) {
          entries.addAll(block.entries.subList(i * block.columns, (i + 1) * block.columns));
        }
      }
    }
    return new Grid(rows, Math.max(0, columns), entries);
  }

  boolean isNumber() {
    return entries.size() == 1;
  }

  boolean isVector() {
    return rows == 1 || columns == 1;
  }

  Num number() {
    if (!isNumber()) {
      throw new Unknown("a matrix where a number belongs");
    }
    return entries.get(0);
  }

  int whole() {
    Num number = number();
    boolean small =
        number.under().equals(java.math.BigInteger.ONE) && number.over().bitLength() < 20;
    if (!small || number.rounded()) {
      throw new Unknown("no whole number");
    }
    return number.over().intValueExact();
  }

  Num at(int row, int column) {
    return entries.get(row * columns + column);
  }

  Grid map(UnaryOperator<Num> change) {
    return new Grid(rows, columns, entries.stream().map(change).toList());
  }

  Grid with(Grid other, BinaryOperator<Num> change) {
    if (rows != other.rows || columns != other.columns) {
      throw new Unknown("shapes that differ");
    }
    List<Num> made = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      made.add(change.apply(entries.get(i), other.entries.get(i)));
    }
    return new Grid(rows, columns, made);
  }

  Grid transposed() {
    List<Num> made = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        made.add(at(row, column));
      }
    }
    return new Grid(columns, rows, made);
  }

  Grid times(Grid right) {
    if (isNumber() || right.isNumber()) {
      Num factor = isNumber() ? number() : right.number();
      return (isNumber() ? right : this).map(factor::times);
    }
    if (columns != right.rows) {
      throw new Unknown("shapes that do not meet");
    }
    List<Num> made = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < right.columns; column++) {
        Num sum = Num.ZERO;
        for (int k = 0; k < columns; k++) {
          sum = sum.plus(at(row, k).times(right.at(k, column)));
        }
        made.add(sum);
      }
    }
    return new Grid(rows, right.columns, made);
  }

  /** Pair off, multiply, add up; how the two lists lie makes no difference. */
  Num dot(Grid other) {
    if (!isVector() || !other.isVector() || entries.size() != other.entries.size()) {
      throw new Unknown("lists that do not meet");
    }
    Num sum = Num.ZERO;
    for (int i = 0; i < entries.size(); i++) {
      sum = sum.plus(entries.get(i).times(other.entries.get(i)));
    }
    return sum;
  }

  /** By the first row: slow, and hard to get wrong. */
  Num determinant() {
    if (rows != columns || rows > 7) {
      throw new Unknown("a determinant so large");
    }
    if (rows == 0) {
      return Num.ONE;
    }
    Num sum = Num.ZERO;
    for (int column = 0; column < columns; column++) {
      Num share = at(0, column).times(without(column).determinant());
      sum = column % 2 == 0 ? sum.plus(share) : sum.minus(share);
    }
    return sum;
  }

  private Grid without(int column) {
    List<Num> rest = new ArrayList<>();
    for (int row = 1; row < rows; row++) {
      for (int other = 0; other < columns; other++) {
        if (other != column) {
          rest.add(at(row, other));
        }
      }
    }
    return new Grid(rows - 1, columns - 1, rest);
  }

  /** As it would be typed. */
  @Override
  public String toString() {
    if (isNumber()) {
      return number().toString();
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < entries.size(); i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ").append(entries.get(i));
    }
    return text.append(']').toString();
  }
}
