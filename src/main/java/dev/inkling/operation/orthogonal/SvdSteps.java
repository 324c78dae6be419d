package dev.inkling.operation.orthogonal;

import dev.inkling.math.Exact;
import dev.inkling.math.ExactSingularValues;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Stretches;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.StretchWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the stretches are found: lengths come out of the products AᵀA, that matrix only stretches
 * some directions, and the roots of those stretches are the ones of A.
 */
final class SvdSteps {

  private static final int LARGEST = 6; // rows or columns on the board

  private final Call call;
  private final Arguments given;
  private final Matrix a;
  private final Stretches stretches;
  private final boolean wide;

  SvdSteps(Call call) {
    this.call = call;
    this.given = call.arguments();
    this.a = given.matrix(0);
    this.stretches = Stretched.again(call);
    this.wide = a.rows() < a.columns();
  }

  Steps steps() {
    List<Step> steps = new ArrayList<>();
    if (Math.max(a.rows(), a.columns()) <= LARGEST && a.size() > 1) {
      steps.add(products());
      if (stretches.found().count() > 1 && stretches.hasSquares()) {
        steps.add(kept());
      }
    }
    if (stretches.hasSquares()) {
      steps.add(roots());
    }
    if (a.rows() == 2 && a.columns() == 2) {
      steps.add(
          Step.saying(
              Kind.EXPLAIN, new StretchWording(call.numbers()).moves(given.label(0), stretches)));
    }
    if (stretches.rank() > 1 && stretches.hasSquares()) {
      steps.add(shares());
    }
    return Steps.of(steps);
  }

  private String product() {
    String name = given.label(0);
    return wide ? name + "·" + name + "ᵀ" : name + "ᵀ·" + name;
  }

  private Step products() {
    Matrix turned = a.transpose();
    Formula block = Formula.block(a, Role.FIRST);
    Formula other = Formula.block(turned, Role.FIRST);
    Step written =
        Step.saying(Kind.COMBINE_COLUMNS, Text.empty())
            .writing(
                Equation.of(
                    new Formula.Product(wide ? List.of(block, other) : List.of(other, block)),
                    Formula.block(TwoStretches.products(a), Role.TEXT)));
    return Step.saying(
            Kind.EXPLAIN,
            Text.of(
                product()
                    + " holds the dot products of its "
                    + (wide ? "rows" : "columns")
                    + ", and so all lengths:"))
        .closer(Steps.of(written));
  }

  private Step kept() {
    Matrix products = TwoStretches.products(a);
    List<Step> lines = new ArrayList<>();
    for (int i = 0; i < stretches.found().count(); i++) {
      Matrix axis = axis(i);
      lines.add(
          Step.saying(Kind.KEEP_DIRECTION, Text.dim((wide ? "u" : "v") + (i + 1)))
              .writing(
                  Equation.of(
                      new Formula.Product(
                          List.of(
                              Formula.block(products, Role.TEXT),
                              Formula.block(axis, Role.SECOND))),
                      new Formula.Product(
                          List.of(
                              Formula.number(stretches.square(i), Role.ANSWER),
                              Formula.block(axis, Role.SECOND))))));
    }
    return Step.saying(
            Kind.EXPLAIN,
            Text.of("It stretches these and does not turn them; they stand at right angles:"))
        .closer(Steps.of(lines));
  }

  /** In whole numbers where they are known, else 1 long. */
  private Matrix axis(int place) {
    if (stretches.exact().isPresent()) {
      ExactSingularValues exact = stretches.exact().get();
      return (wide ? exact.left() : exact.right()).get(place);
    }
    return (wide ? stretches.found().left() : stretches.found().right()).columnAt(place);
  }

  private Step roots() {
    Optional<TwoStretches> two =
        stretches.exact().isPresent() ? Optional.empty() : TwoStretches.of(a);
    return Step.saying(
            Kind.EXPLAIN,
            Text.of(
                stretches.found().count() == 1
                    ? "Its root is the one stretch of " + given.label(0) + ":"
                    : "The roots of those stretches are the stretches of " + given.label(0) + ":"))
        .closer(Steps.generated(stretches.found().count(), place -> root(place, two)));
  }

  private Step root(int place, Optional<TwoStretches> two) {
    Formula square = Formula.number(stretches.square(place), Role.TEXT);
    Formula value = Formula.number(stretches.value(place), Role.ANSWER);
    Step step = Step.saying(Kind.LENGTH, Text.of("σ" + (place + 1), Role.ANSWER));
    if (two.isEmpty()) {
      return step.writing(Surds.equation(call.numbers(), new Formula.Root(square), value));
    }
    Formula under = two.get().square(place == 0);
    return step.writing(
        Surds.equation(
            call.numbers(), new Formula.Root(under), two.get().formulas().get(place), value));
  }

  private Step shares() {
    Scalar whole = stretches.whole();
    return Step.saying(
            Kind.EXPLAIN,
            Text.of(
                "Of the whole, all squares added up, each direction carries its share, in percent:"))
        .closer(
            Steps.generated(
                stretches.rank(),
                place ->
                    Step.saying(Kind.LENGTH, Text.dim("direction " + (place + 1)))
                        .writing(
                            Surds.equation(
                                call.numbers(),
                                new Formula.Product(
                                    List.of(
                                        Formula.number(100),
                                        new Formula.Quotient(
                                            Formula.number(stretches.square(place), Role.TEXT),
                                            Formula.number(whole, Role.TEXT)))),
                                Formula.number(
                                    stretches.share(place).times(Exact.of(100)), Role.TEXT)))));
  }
}
