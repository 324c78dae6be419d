package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Given;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** {@code [1:5]} and {@code [0:1/2:2]}: a row of evenly spaced numbers, both ends included. */
final class Ranges {

  private Ranges() {}

  static Call of(Evaluator evaluator, Expr.Spaced spaced) {
    Scalar from = number(evaluator, spaced.from());
    Scalar to = number(evaluator, spaced.to());
    Scalar step = spaced.step().map(expr -> number(evaluator, expr)).orElse(Exact.ONE);
    if (step.isZero() || to.minus(from).signum() * step.signum() < 0) {
      throw Problem.work("This range has no numbers in it.")
          .expecting("Its steps lead from the first number towards the last.")
          .tryThis("[1:5]")
          .at(spaced.place())
          .thrown();
    }
    double count = Math.floor(to.minus(from).dividedBy(step).toDouble()) + 1;
    if (count > evaluator.work().limits().entries()) {
      throw Problem.work("That is more numbers than Inkling holds at once.")
          .at(spaced.place())
          .thrown();
    }
    List<Scalar> entries = new ArrayList<>();
    Scalar next = from;
    for (int i = 0; i < (int) count; i++) {
      if (i % 4096 == 0) {
        evaluator.work().check();
      }
      entries.add(next);
      next = next.plus(step);
    }
    return Given.of(Value.of(Matrix.of(1, entries.size(), entries)), Text.of("evenly spaced"));
  }

  private static Scalar number(Evaluator evaluator, Expr expression) {
    Matrix value = evaluator.choosing().numbers(expression);
    if (!value.isNumber()) {
      throw Problem.work("A single number is needed here.").at(expression.place()).thrown();
    }
    return value.number();
  }
}
