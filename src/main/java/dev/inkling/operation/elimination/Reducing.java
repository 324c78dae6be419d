package dev.inkling.operation.elimination;

import dev.inkling.math.Blackboard;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** What the words on the columns of one matrix share: its reduced form, and how it came about. */
final class Reducing {

  private Reducing() {}

  static Reduction of(Matrix matrix, Work work) {
    return Reduction.of(Effort.affordable(matrix, work), matrix.columns(), work);
  }

  /** The same again, exact or rounded as the answer turned out. */
  static Reduction again(Matrix matrix, boolean exact) {
    return Reduction.of(Effort.like(exact, matrix), matrix.columns(), Work.plain());
  }

  static Steps steps(Numbers numbers, Matrix matrix, String name, boolean exact) {
    Matrix start = Effort.like(exact, matrix);
    return Tables.fit(matrix)
        ? Steps.of(
            Tables.of(
                numbers,
                name,
                start,
                matrix.columns(),
                Blackboard.reduced(start, matrix.columns())))
        : Steps.none();
  }

  /**
   * Why a number of the reduced form is what it is: its row is so many times each row of A, and the
   * identity carried along through the elimination says how many.
   */
  static Why why(Arguments given, boolean exact, int row, int column) {
    Matrix a = Effort.like(exact, given.matrix(0));
    Matrix beside = LinearSystem.beside(a, Matrix.identity(a.rows()));
    Matrix form = Reduction.of(beside, a.columns(), Work.plain()).form();
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < a.rows(); k++) {
      Scalar times = form.at(row, a.columns() + k);
      if (!times.isZero()) {
        Formula product =
            new Formula.Product(
                List.of(
                    Formula.number(times, Role.TEXT),
                    Entries.entry(given, 0, k, column, Role.FIRST)));
        terms.add(new Why.Term(product, List.of(new Why.Source(0, k, column))));
      }
    }
    Formula sum = terms.isEmpty() ? Formula.number(0) : Entries.sum(terms).formula();
    Scalar value = form.at(row, column);
    return new Why.Found(
        Equation.of(sum, Entries.answer(value)),
        sum.value().number().minus(value).abs(),
        terms,
        Text.of("so many times each row of " + given.source(0) + ", added up"));
  }
}
