package dev.inkling.operation.orthogonal;

import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Vectors;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.Perpendicular;
import dev.inkling.operation.vectors.PerpendicularSteps;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.SpanWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a matrix made perpendicular one after the other, then one long: A = Q·R. All is
 * exact until the lengths are taken; what adds no direction is left out of Q.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 4.4"
 */
public final class Gramschmidt implements Operation {

  private static final Signature SIGNATURE =
      Signature.of(
              "gramschmidt",
              "Makes columns perpendicular: from each, its shadows on those before are taken.")
          .alsoTyped("gram-schmidt")
          .taking("A", "a matrix, its columns the directions to begin with")
          .withExamples("gramschmidt [1 2; 1 0]", "gramschmidt [1 1 0; 1 0 1; 0 1 1]")
          .seeAlso("project", "independent", "normalize");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix columns = arguments.matrix(0);
    if (columns.isZero()) {
      throw ArgumentProblem.at(
          0,
          Problem.work(arguments.label(0) + " is all zeros: no column points anywhere.")
              .expecting("At least one number that is not zero is needed."));
    }
    return new Orthogonalized(Perpendicular.of(columns, work)).bundle();
  }

  static GramSchmidt again(Call call) {
    boolean exact = Parts.matrix(call, Orthogonalized.ORTHOGONAL).isExact();
    return Perpendicular.again(call.arguments().matrix(0), exact);
  }

  @Override
  public Steps steps(Call call) {
    Matrix columns = call.arguments().matrix(0);
    if (!PerpendicularSteps.fit(columns)) {
      return Steps.none();
    }
    GramSchmidt made = again(call);
    PerpendicularSteps perpendicular = new PerpendicularSteps(made, "a", call.numbers());
    List<Step> steps = new ArrayList<>(perpendicular.blocks(columns.columns()));
    List<Step> lengths = new ArrayList<>();
    for (int k = 0; k < made.rank(); k++) {
      lengths.add(length(made.directions().get(k), perpendicular.name(k), call.numbers()));
    }
    steps.add(
        Step.saying(
                Kind.EXPLAIN,
                Text.of(
                    made.rank() == 1
                        ? "Divided by its length it is the column of Q:"
                        : "Divided by their lengths they are the columns of Q:"))
            .closer(Steps.of(lengths)));
    return Steps.of(steps);
  }

  private static Step length(Matrix direction, String name, Numbers numbers) {
    List<Formula> squares = new ArrayList<>();
    direction
        .entries()
        .forEach(entry -> squares.add(new Formula.Square(Formula.number(entry, Role.TEXT))));
    Formula sum = squares.size() == 1 ? squares.get(0) : new Formula.Sum(squares);
    return Step.saying(Kind.LENGTH, Text.of("|" + name + "|"))
        .writing(
            Surds.equation(
                numbers,
                new Formula.Root(sum),
                Surds.length(direction),
                Formula.number(Vectors.length(direction), Role.TEXT)));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new PerpendicularPictures(call.numbers()).of(again(call));
  }

  @Override
  public Text sentence(Call call) {
    return new SpanWording(call.numbers()).perpendicular(again(call), call.arguments().label(0));
  }

  @Override
  public List<Text> notes(Call call) {
    return Perpendicular.notes(
        call.arguments().matrix(0).isExact(),
        Parts.matrix(call, Orthogonalized.ORTHOGONAL).isExact(),
        call.numbers());
  }

  @Override
  public Why why(Call call, int row, int column) {
    return why(call, Orthogonalized.UNITS, row, column);
  }

  @Override
  public Why why(Call call, String part, int row, int column) {
    return new OrthogonalReasons(call, again(call)).why(part, row, column);
  }
}
