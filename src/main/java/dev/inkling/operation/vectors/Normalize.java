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
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.LazyList;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** Keeps a vector's direction and makes it one long, so that only directions are compared. */
public final class Normalize implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("normalize", "The arrow of length 1 that points the same way.")
          .taking("a", "a row or column of numbers, not all zeros")
          .withExamples("normalize [3 4]", "normalize [1; 1]")
          .seeAlso("norm", "cosine");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Pairs.requireDirection(arguments, 0);
    Matrix vector = arguments.vector(0);
    Scalar length = Vectors.length(vector);
    return Value.of(vector.map(entry -> entry.dividedBy(length), work));
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    Matrix vector = given.matrix(0);
    Matrix result = Results.of(call);
    String length = "|" + given.label(0) + "|";
    Steps entries =
        Steps.generated(
            vector.size(),
            i ->
                Step.saying(Kind.EACH_ENTRY, Text.dim(given.label(0) + "[" + (i + 1) + "]"))
                    .writing(
                        Surds.equation(
                            given.numbers(),
                            new Formula.Quotient(
                                Entries.entry(given, 0, i, Role.FIRST), Surds.length(vector)),
                            Surds.quotient(vector.at(i), vector),
                            Entries.answer(result.at(i)))));
    return Steps.of(
        AngleSteps.length(given, 0, Role.FIRST),
        Step.saying(Kind.EXPLAIN, Text.dim("each number divided by " + length)).closer(entries));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Matrix vector = call.arguments().matrix(0);
    String name = call.arguments().label(0);
    if (PlanePictures.point(vector).isEmpty()) {
      return List.of();
    }
    Matrix result = Results.of(call);
    Mark unit = new PlanePictures(call.numbers()).arrow("one long", result, Role.ANSWER);
    return List.of(
        new Plane(
            List.of(new PlanePictures(call.numbers()).arrow(name, vector, Role.FIRST), unit),
            true,
            Text.of(
                "Two arrows from the origin, the same way. "
                    + new PlanePictures(call.numbers()).reach(name, vector)
                    + "; the arrow of length 1 ends at "
                    + call.numbers().point(result)
                    + ".")));
  }

  @Override
  public Text sentence(Call call) {
    return Text.of("The same way as ")
        .plus(Text.strong(call.arguments().label(0)))
        .plus(", and ")
        .plus(Text.strong("1 long"))
        .plus(".");
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    Formula.Leaf entry = Entries.entry(given, 0, row, column, Role.FIRST);
    Formula length = new Formula.Root(VectorReasons.sumOfSquares(given, 0, Role.FIRST));
    return new Why.Derived(
        new Formula.Quotient(entry, length),
        List.of(
            new Why.Term(entry, List.of(new Why.Source(0, row, column))),
            new Why.Term(
                new Formula.Named("length of " + given.label(0), Role.TEXT, length),
                LazyList.of(given.matrix(0).size(), i -> Entries.source(given, 0, i)))),
        Text.of("divided by the length " + call.numbers().marked(Vectors.length(given.matrix(0)))));
  }
}
