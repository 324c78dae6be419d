package dev.inkling.operation.elimination;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** A x = b, asked in several words: which x, which combination, which coordinates. */
final class Systems {

  private Systems() {}

  static LinearSystem of(Matrix a, Matrix b, Work work) {
    Matrix both = Effort.affordable(LinearSystem.beside(a, b), work);
    return again(a, b, both.isExact(), work);
  }

  /** The same again, exact or rounded as the answer turned out. */
  static LinearSystem again(Matrix a, Matrix b, boolean exact) {
    return again(a, b, exact, Work.plain());
  }

  private static LinearSystem again(Matrix a, Matrix b, boolean exact, Work work) {
    return LinearSystem.of(Effort.like(exact, a), Effort.like(exact, b), work);
  }

  /** Whether an answer was found without rounding; {@code b} may lie or stand. */
  static boolean isExact(Call call, Matrix a, Matrix b) {
    boolean words = Results.matrix(call.value()).isEmpty();
    boolean truth = call.value() instanceof Value.Truth;
    if (words && !truth) { // a text does not say
      return Effort.affordable(LinearSystem.beside(a, b.asColumn()), Work.plain()).isExact();
    }
    return Truths.exact(call) && a.isExact() && b.isExact();
  }

  /** What the unknown is called: x, unless that name is taken. */
  static String unknown(Arguments given) {
    boolean taken = given.values().stream().anyMatch(argument -> argument.label().equals("x"));
    return taken ? "y" : "x";
  }

  /** Found, then checked: row by row A x gives b. */
  static Why why(Arguments given, int matrix, Matrix x, int target, String unknown) {
    Matrix a = given.matrix(matrix);
    Matrix b = given.matrix(target).asColumn();
    List<Why.Term> terms = new ArrayList<>();
    Scalar residual = x.isExact() && a.isExact() && b.isExact() ? Exact.ZERO : zero();
    for (int row = 0; row < a.rows(); row++) {
      List<Formula> products = new ArrayList<>();
      List<Why.Source> sources = new ArrayList<>();
      for (int k = 0; k < a.columns(); k++) {
        products.add(
            new Formula.Product(
                List.of(
                    Entries.entry(given, matrix, row, k, Role.FIRST),
                    Formula.number(x.at(k), Role.ANSWER))));
        sources.add(new Why.Source(matrix, row, k));
      }
      sources.add(Entries.source(given, target, row));
      Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
      terms.add(new Why.Term(sum, sources));
      Scalar off = sum.value().number().minus(b.at(row)).abs();
      residual = off.compareTo(residual) > 0 ? off : residual;
    }
    String equation = given.source(matrix) + "·" + unknown + " = " + given.source(target);
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(
                    new Formula.Named(
                        given.source(matrix), Role.FIRST, Formula.block(a, Role.FIRST)),
                    new Formula.Named(unknown, Role.ANSWER, Formula.block(x, Role.ANSWER)))),
            new Formula.Named(given.source(target), Role.SECOND, Formula.block(b, Role.SECOND))),
        residual,
        terms,
        Text.of("found, not derived: with all its numbers, " + equation));
  }

  private static Scalar zero() {
    return new Approximate(0);
  }
}
