package dev.inkling.operation.patterns;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.DotSteps;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Kind;
import dev.inkling.trace.LazyList;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/** The working: a dot product at every place the pattern is laid on. */
final class DetectSteps {

  private DetectSteps() {}

  static Steps of(Overlay laid) {
    if (laid.isOne()) {
      return Steps.of(DotSteps.pairs(laid.given()));
    }
    Arguments given = laid.given();
    Text title =
        Text.of("At every place the numbers of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" meet those of ")
            .plus(given.label(1), Role.SECOND)
            .plus(" under them:");
    return Steps.of(
        Step.saying(Kind.EXPLAIN, title)
            .closer(Steps.generated(laid.scores().size(), place -> step(laid, place))));
  }

  private static Step step(Overlay laid, int place) {
    int row = laid.row(place);
    int column = laid.column(place);
    List<Why.Term> terms = terms(laid, row, column);
    Formula sum = Entries.sum(terms).formula();
    return Step.saying(Kind.LAY_OVER, Text.dim("place " + laid.typed(place)))
        .writing(Equation.of(sum, Entries.answer(laid.scores().at(place))))
        .lighting(new Highlight(Entries.address("", laid.scores(), row, column), Role.ANSWER))
        .closer(Steps.generated(terms.size(), k -> pair(terms.get(k).part(), k)));
  }

  private static Step pair(Formula product, int place) {
    return Step.saying(Kind.MULTIPLY_PAIR, Text.dim("pair " + (place + 1)))
        .writing(Equation.of(product, Formula.number(product.value().number(), Role.TEXT)));
  }

  /** The products that make the score at a place of the image, from 0. */
  static List<Why.Term> terms(Overlay laid, int row, int column) {
    Matrix pattern = laid.pattern();
    return LazyList.of(
        pattern.size(),
        k -> {
          int down = k / pattern.columns();
          int across = k % pattern.columns();
          Why.Source weight = new Why.Source(0, down, across);
          Why.Source ink = new Why.Source(1, row + down, column + across);
          return new Why.Term(
              new Formula.Product(
                  List.of(
                      Entries.entry(laid.given(), weight, Role.FIRST),
                      Entries.entry(laid.given(), ink, Role.SECOND))),
              List.of(weight, ink));
        });
  }
}
