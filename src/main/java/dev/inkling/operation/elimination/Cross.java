package dev.inkling.operation.elimination;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The vector at a right angle to two others in space, as long as their parallelogram is large. */
public final class Cross implements Operation {

  private static final int SPACE = 3;

  private static final Signature SIGNATURE =
      Signature.of("cross", "The vector at a right angle to two others in space.")
          .taking("a", "a row or column of 3 numbers")
          .taking("b", "a row or column of 3 numbers")
          .withExamples("cross [1 0 0] [0 1 0]", "cross [1 2 3] [4 5 6]")
          .seeAlso("dot", "det", "angle");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = inSpace(arguments, 0);
    inSpace(arguments, 1);
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < SPACE; i++) {
      entries.add(formula(arguments, i).value().number());
    }
    return Value.of(Matrix.of(a.rows(), a.columns(), entries));
  }

  /** As a row, which is how two of them stand in one matrix. */
  private static String flat(Arguments given, int index) {
    String typed = Shaping.typed(given, index);
    return given.matrix(index).columns() == 1 ? typed + "'" : typed;
  }

  private static Matrix inSpace(Arguments given, int index) {
    Matrix vector = given.vector(index);
    if (vector.size() != SPACE) {
      Problem problem =
          Problem.work(given.label(index) + " has " + Shapes.count(vector.size(), "number") + ".")
              .expecting("A cross product needs 3 numbers on each side: it lives in space.");
      boolean flat = given.matrix(0).size() == 2 && given.matrix(1).size() == 2;
      throw ArgumentProblem.at(
          index,
          flat
              ? problem.tryThis(
                  "det [" + flat(given, 0) + "; " + flat(given, 1) + "]",
                  "the area that two arrows in the plane span")
              : problem);
    }
    return vector;
  }

  /** Entry i: the other two of a against the other two of b, across. */
  private static Formula formula(Arguments given, int i) {
    int next = (i + 1) % SPACE;
    int last = (i + 2) % SPACE;
    return new Formula.Difference(product(given, next, last), product(given, last, next));
  }

  private static Formula product(Arguments given, int first, int second) {
    return new Formula.Product(
        List.of(
            Entries.entry(given, 0, first, Role.FIRST),
            Entries.entry(given, 1, second, Role.SECOND)));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.generated(SPACE, i -> step(call, i));
  }

  private static Step step(Call call, int i) {
    return Step.saying(Kind.CROSS_DIAGONALS, Text.dim("number " + (i + 1)))
        .writing(Equation.of(formula(call.arguments(), i), Entries.answer(Results.of(call).at(i))))
        .because(i == 0 ? Text.dim("leave number 1 out, multiply across") : Text.empty());
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    Scalar area = Vectors.length(Results.of(call));
    return new EliminationWording(call.numbers())
        .cross(given.matrix(0), given.label(0), given.matrix(1), given.label(1), area);
  }

  @Override
  public Why why(Call call, int row, int column) {
    int i = Math.max(row, column);
    int next = (i + 1) % SPACE;
    int last = (i + 2) % SPACE;
    Arguments given = call.arguments();
    return new Why.Derived(
        formula(given, i),
        List.of(term(given, next, last), term(given, last, next)),
        Text.of("the first less the second"));
  }

  private static Why.Term term(Arguments given, int first, int second) {
    return new Why.Term(
        product(given, first, second),
        List.of(Entries.source(given, 0, first), Entries.source(given, 1, second)));
  }
}
