package dev.inkling.math;

import java.util.Arrays;
import java.util.List;

/** Fractions in rows and columns, to check matrices against. */
record Grid(int rows, int columns, List<Fraction> entries) {

  Fraction at(int row, int column) {
    return entries.get(row * columns + column);
  }

  Matrix matrix() {
    return Matrix.of(rows, columns, entries.stream().map(Fraction::exact).toList());
  }

  /** What each entry of an answer should be, from its row and column. */
  interface Rule {
    Fraction at(int row, int column);
  }

  static boolean agree(Matrix answer, int rows, int columns, Rule rule) {
    if (answer.rows() != rows || answer.columns() != columns || !answer.isExact()) {
      return false;
    }
    Fraction[] expected = new Fraction[rows * columns];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = rule.at(i / columns, i % columns);
      if (!expected[i].is(answer.at(i / columns, i % columns))) {
        return false;
      }
    }
    // Made another way, the same numbers are the same value: there is one form for each.
    Matrix rebuilt =
        Matrix.of(rows, columns, Arrays.stream(expected).map(Fraction::exact).toList());
    return rebuilt.equals(answer) && rebuilt.hashCode() == answer.hashCode();
  }
}
