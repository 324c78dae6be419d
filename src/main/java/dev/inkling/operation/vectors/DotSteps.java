package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The working of a dot product: the pairs, then the same number as a shadow, then the angle. */
public final class DotSteps {

  private DotSteps() {}

  static Steps of(Arguments given) {
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    List<Step> steps = new ArrayList<>();
    steps.add(pairs(given));
    if (a.size() > 1 && !a.isZero() && !b.isZero()) {
      steps.add(shadow(given));
      steps.add(angle(given));
    }
    return Steps.of(steps);
  }

  /** The lists lined up; one step inside for each pair, with the sum so far. */
  public static Step pairs(Arguments given) {
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    List<Formula> products = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      products.add(product(given, i));
    }
    Formula sum = new Formula.Sum(products);
    return Step.saying(Kind.LINE_UP_PAIRS, Text.dim("line the pairs up, multiply, add"))
        .writing(Equation.of(sum, Entries.answer(a.dot(b, Work.plain()))))
        .closer(Steps.opened(a.size(), () -> pairByPair(given)));
  }

  private static Formula product(Arguments given, int place) {
    return new Formula.Product(
        List.of(
            Entries.entry(given, 0, place, Role.FIRST),
            Entries.entry(given, 1, place, Role.SECOND)));
  }

  /** One step a pair; the sum so far is carried along, not added up anew for each. */
  private static Stream<Step> pairByPair(Arguments given) {
    Scalar[] soFar = {Exact.ZERO};
    return IntStream.range(0, given.matrix(0).size())
        .mapToObj(
            place -> {
              soFar[0] = soFar[0].plus(product(given, place).value().number());
              return pair(given, place, soFar[0]);
            });
  }

  private static Step pair(Arguments given, int place, Scalar soFar) {
    Formula.Leaf first = Entries.entry(given, 0, place, Role.FIRST);
    Formula.Leaf second = Entries.entry(given, 1, place, Role.SECOND);
    Formula product = product(given, place);
    return Step.saying(Kind.MULTIPLY_PAIR, Text.dim("pair " + (place + 1)))
        .writing(Equation.of(product, Formula.number(product.value().number(), Role.TEXT)))
        .because(Text.dim("so far ").plus(given.numbers().marked(soFar)))
        .lighting(
            new Highlight(first.about().orElseThrow(), Role.FIRST),
            new Highlight(second.about().orElseThrow(), Role.SECOND));
  }

  private static Step shadow(Arguments given) {
    Kind kind = given.matrix(1).size() == 2 ? Kind.EXPLAIN : Kind.LOOK_FURTHER;
    return Step.saying(kind, Text.dim("the same number, as a shadow"))
        .closer(Steps.generated(2, i -> i == 0 ? reach(given) : back(given)));
  }

  private static Step reach(Arguments given) {
    Matrix b = given.matrix(1);
    Scalar score = given.matrix(0).dot(b, Work.plain());
    Formula exact = Surds.quotient(score, b);
    String product = given.label(0) + "·" + given.label(1);
    String length = "|" + given.label(1) + "|";
    Formula named =
        new Formula.Quotient(
            new Formula.Named(product, Role.TEXT, Formula.number(score, Role.TEXT)),
            new Formula.Named(length, Role.TEXT, Surds.length(b)));
    return Step.saying(Kind.SHADOW, Text.of("shadow", Role.ANSWER))
        .writing(
            Surds.equation(
                given.numbers(), named, exact, Formula.number(exact.value().number(), Role.TEXT)));
  }

  private static Step back(Arguments given) {
    Matrix b = given.matrix(1);
    Scalar score = given.matrix(0).dot(b, Work.plain());
    Formula product = new Formula.Product(List.of(Surds.quotient(score, b), Surds.length(b)));
    return Step.saying(Kind.SHADOW, Text.dim("times |" + given.label(1) + "|"))
        .writing(Equation.of(product, Entries.answer(score)));
  }

  private static Step angle(Arguments given) {
    return Step.saying(Kind.LOOK_FURTHER, Text.dim("and as an angle"))
        .closer(Steps.opened(AngleSteps.COUNT, () -> AngleSteps.of(given).stream()));
  }
}
