package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Shares;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.ShareWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores turned into shares that add to 1, the last layer of a network that has to choose.
 *
 * @see "J. Bridle, Probabilistic interpretation of feedforward classification network outputs,
 *     1990"
 */
public final class Softmax implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("softmax", "Turns scores into shares that add to 1; higher scores get more.")
          .taking("a", "a row or column of scores")
          .withExamples("softmax [2 1 0]", "softmax [5; 5]")
          .seeAlso("argmax", "sigmoid", "exp");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(Shares.of(arguments.vector(0), work).shares());
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    Matrix scores = given.matrix(0);
    if (scores.isNumber()) {
      return Steps.none();
    }
    Shares made = Shares.of(scores, Work.plain());
    Text title =
        Text.of("exp of each less the largest, ")
            .plus(call.numbers().marked(made.largest()))
            .plus(", to stay small:");
    Step powers =
        Step.saying(Kind.EXPLAIN, title)
            .closer(
                Steps.generated(
                    scores.size(),
                    i ->
                        entry(given, i)
                            .writing(
                                Equation.of(
                                    power(given, i, made),
                                    Formula.number(made.powers().at(i), Role.TEXT)))));
    Step shares =
        Step.saying(
                Kind.EXPLAIN,
                Text.of("each over all of them together, ")
                    .plus(call.numbers().marked(made.sum()))
                    .plus(":"))
            .closer(
                Steps.generated(
                    scores.size(),
                    i ->
                        entry(given, i)
                            .writing(
                                Equation.of(
                                    new Formula.Quotient(
                                        Formula.number(made.powers().at(i), Role.TEXT),
                                        Formula.number(made.sum(), Role.TEXT)),
                                    Entries.answer(made.shares().at(i))))));
    return Steps.of(powers, shares);
  }

  private static Step entry(Arguments given, int place) {
    return Step.saying(Kind.EACH_ENTRY, Text.dim(Places.name(given, place)));
  }

  private static Formula power(Arguments given, int place, Shares made) {
    Formula less =
        new Formula.Difference(
            Entries.entry(given, 0, place, Role.FIRST), Formula.number(made.largest(), Role.TEXT));
    return new Formula.Applied("exp", less, Matrix.of(made.powers().at(place)));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return EntryBars.of(call, Shares.largest(call.arguments().matrix(0)));
  }

  @Override
  public Text sentence(Call call) {
    return new ShareWording(call.numbers()).shares(call.arguments().matrix(0), Results.of(call));
  }

  /** One power over the sum of all; each power comes from its own score and the largest. */
  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    Shares made = Shares.of(given.matrix(0), Work.plain());
    int largest = Shares.largest(given.matrix(0)).get(0);
    List<Why.Term> terms = new ArrayList<>();
    for (int i = 0; i < given.matrix(0).size(); i++) {
      Why.Source own = Entries.source(given, 0, i);
      terms.add(
          new Why.Term(
              power(given, i, made),
              i == largest ? List.of(own) : List.of(own, Entries.source(given, 0, largest))));
    }
    int place = Math.max(row, column);
    Scalar power = made.powers().at(place);
    Formula all = Entries.sum(terms).formula();
    String rule =
        call.numbers().marked(power)
            + " of all these together, "
            + call.numbers().marked(made.sum());
    return new Why.Derived(
        new Formula.Quotient(power(given, place, made), all), terms, Text.of(rule));
  }
}
