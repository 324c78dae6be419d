package dev.inkling.operation.elimination;

import dev.inkling.math.Determinant;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A determinant written out in the entries it comes from: along its first row, each entry times the
 * signed determinant of what is left without its row and column.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 5.2"
 */
final class Expansion {

  /** Beyond this many rows an expansion is no explanation any more. */
  static final int MOST = 8;

  private final Arguments given;
  private final Matrix a;

  Expansion(Arguments given) {
    this.given = given;
    this.a = given.matrix(0);
  }

  /** The parts that add up to the determinant; of two rows, what is taken from what. */
  List<Why.Term> terms() {
    List<Why.Term> terms = new ArrayList<>();
    if (a.isNumber()) {
      terms.add(new Why.Term(entry(0, 0), List.of(source(0, 0))));
      return terms;
    }
    if (a.rows() == 2) { // the first less the second
      terms.add(new Why.Term(product(0, 0, 1, 1), List.of(source(0, 0), source(1, 1))));
      terms.add(new Why.Term(product(0, 1, 1, 0), List.of(source(0, 1), source(1, 0))));
      return terms;
    }
    for (int column = 0; column < a.columns(); column++) {
      if (a.rows() > 3) {
        terms.add(new Minor(given, column).term(entry(0, column)));
        continue;
      }
      Part part = cofactor(0, column);
      List<Why.Source> sources = new ArrayList<>(List.of(source(0, column)));
      sources.addAll(part.sources());
      terms.add(
          new Why.Term(new Formula.Product(List.of(entry(0, column), part.formula())), sources));
    }
    return terms;
  }

  Formula formula() {
    if (a.rows() == 2) {
      return new Formula.Difference(product(0, 0, 1, 1), product(0, 1, 1, 0));
    }
    return Entries.sum(terms()).formula();
  }

  /** A formula and the entries in it. */
  record Part(Formula formula, List<Why.Source> sources) {}

  /** The signed determinant of what is left without a row and a column. */
  Part cofactor(int row, int column) {
    boolean plus = (row + column) % 2 == 0;
    return switch (a.rows()) {
      case 1 -> new Part(Formula.number(1), List.of());
      case 2 -> single(1 - row, 1 - column, plus);
      case 3 -> square(others(row), others(column), plus);
      default -> whole(row, column);
    };
  }

  private Part single(int row, int column, boolean plus) {
    Formula entry = entry(row, column);
    Formula signed =
        plus ? entry : new Formula.Product(List.of(Formula.number(Exact.of(-1), Role.TEXT), entry));
    return new Part(signed, List.of(source(row, column)));
  }

  /** Down one diagonal, less up the other; a minus sign in front turns the two about. */
  private Part square(int[] rows, int[] columns, boolean plus) {
    Formula down = product(rows[0], columns[0], rows[1], columns[1]);
    Formula up = product(rows[0], columns[1], rows[1], columns[0]);
    return new Part(
        plus ? new Formula.Difference(down, up) : new Formula.Difference(up, down),
        sources(rows, columns));
  }

  private Part whole(int row, int column) {
    Scalar value = Determinant.cofactor(a, row, column);
    return new Part(Formula.number(value, Role.TEXT), sources(others(row), others(column)));
  }

  private Formula product(int row, int column, int otherRow, int otherColumn) {
    return new Formula.Product(List.of(entry(row, column), entry(otherRow, otherColumn)));
  }

  private int[] others(int left) {
    return IntStream.range(0, a.rows()).filter(i -> i != left).toArray();
  }

  private static List<Why.Source> sources(int[] rows, int[] columns) {
    List<Why.Source> sources = new ArrayList<>();
    for (int row : rows) {
      for (int column : columns) {
        sources.add(source(row, column));
      }
    }
    return sources;
  }

  private Formula entry(int row, int column) {
    return Entries.entry(given, 0, row, column, Role.FIRST);
  }

  private static Why.Source source(int row, int column) {
    return new Why.Source(0, row, column);
  }
}
