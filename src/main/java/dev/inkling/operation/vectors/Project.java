package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
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
import dev.inkling.trace.LazyList;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
import dev.inkling.work.Work;
import java.util.List;

/**
 * The shadow of one vector on the line through another, (a·b / b·b) b; or, with a matrix in its
 * place, on the span of its columns.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 4.2"
 */
public final class Project implements Operation {

  private static final Signature SIGNATURE =
      Signature.of(
              "project",
              "The shadow of a on the line through b, or on what the columns of b reach.")
          .taking("a", "a row or column of numbers")
          .taking("b", "as many numbers as a; or a matrix with a row for each of them")
          .withExamples("project [3 4] [4 1]", "project [1; 2; 3] [1 0; 1 1; 0 1]")
          .seeAlso("dot", "angle", "norm", "span");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    if (SpanProjection.isMeant(arguments)) {
      return Value.of(SpanProjection.nearest(arguments, work));
    }
    Pairs.requireSameLength(arguments);
    Pairs.requireDirection(arguments, 1);
    Matrix a = arguments.matrix(0);
    Matrix onto = arguments.matrix(1).scaledBy(share(arguments));
    return Value.of(Matrix.of(a.rows(), a.columns(), onto.entries()));
  }

  private static Scalar share(Arguments given) {
    Matrix b = given.matrix(1);
    return given.matrix(0).dot(b, Work.plain()).dividedBy(Vectors.squaredLength(b));
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    if (SpanProjection.isMeant(given)) {
      return SpanProjection.of(call).steps();
    }
    Matrix b = given.matrix(1);
    String nameA = given.label(0);
    String nameB = given.label(1);
    Formula score = Formula.number(given.matrix(0).dot(b, Work.plain()), Role.TEXT);
    Formula square = Formula.number(Vectors.squaredLength(b), Role.TEXT);
    Formula share = Formula.number(share(given), Role.TEXT);
    Step fraction =
        Step.saying(Kind.SHADOW, Text.dim("how many " + nameB))
            .writing(
                Surds.equation(
                    call.numbers(),
                    new Formula.Quotient(
                        new Formula.Named(nameA + "·" + nameB, Role.TEXT, score),
                        new Formula.Named(nameB + "·" + nameB, Role.TEXT, square)),
                    new Formula.Quotient(score, square),
                    share));
    Step shadow =
        Step.saying(Kind.SHADOW, Text.of("shadow", Role.ANSWER))
            .writing(
                Equation.of(
                    new Formula.Product(List.of(share, Formula.block(b, Role.SECOND))),
                    Formula.block(Results.of(call), Role.ANSWER)));
    return Steps.of(fraction, shadow);
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    if (SpanProjection.isMeant(given)) {
      return SpanProjection.of(call).pictures();
    }
    return new PlanePictures(call.numbers())
        .shadow(given.matrix(0), given.label(0), given.matrix(1), given.label(1))
        .map(plane -> List.<Picture>of(plane))
        .orElse(List.of());
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    if (SpanProjection.isMeant(given)) {
      return SpanProjection.of(call).sentence();
    }
    return new VectorWording(call.numbers())
        .projection(given.matrix(0), given.label(0), given.matrix(1), given.label(1));
  }

  @Override
  public List<Text> notes(Call call) {
    return SpanProjection.isMeant(call.arguments()) ? SpanProjection.of(call).notes() : List.of();
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    int place = Math.max(row, column);
    if (SpanProjection.isMeant(given)) {
      return SpanProjection.of(call).why(place);
    }
    Formula.Leaf entry = Entries.entry(given, 1, place, Role.SECOND);
    Why.Derived pairs = Entries.sumOfPairs(given, 0, 1);
    Formula squares = VectorReasons.sumOfSquares(given, 1, Role.SECOND);
    Formula product =
        new Formula.Product(List.of(entry, new Formula.Quotient(pairs.formula(), squares)));
    return new Why.Derived(
        product,
        List.of(
            new Why.Term(entry, List.of(Entries.source(given, 1, place))),
            new Why.Term(
                new Formula.Quotient(pairs.formula(), squares),
                LazyList.of(2 * given.matrix(0).size(), i -> Entries.source(given, i % 2, i / 2)))),
        Text.of("multiplied: an entry of " + given.label(1) + " times how many of it"));
  }
}
