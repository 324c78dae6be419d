package dev.inkling.operation.elimination;

import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same arrow in other numbers: how much of each column of a basis makes it. With {@code --back}
 * from those numbers to the usual ones.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 8.2"
 */
public final class Basis implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("basis", "The coordinates of v when the columns of B are the axes.")
          .taking("B", "a square matrix whose columns are independent")
          .taking("v", "a vector with a number for each row of B; with --back, its coordinates")
          .withOption("back", "goes back, from coordinates to the usual numbers")
          .withExamples("basis [1 1; 1 -1] [4; 2]", "basis [1 1; 1 -1] [3; 1] --back")
          .seeAlso("combine", "independent", "solve", "inverse");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix basis = requireBasis(arguments, work);
    Matrix v =
        Shaping.sized(
            arguments,
            1,
            basis.rows(),
            "one for each column of " + arguments.label(0),
            fitting ->
                "basis "
                    + Shaping.typed(arguments, 0)
                    + " "
                    + fitting
                    + (goesBack(arguments) ? " --back" : ""));
    Matrix column =
        goesBack(arguments)
            ? basis.times(v.asColumn(), work)
            : Systems.of(basis, v.asColumn(), work).particular();
    return Value.of(v.rows() == 1 ? column.asRow() : column);
  }

  private static Matrix requireBasis(Arguments given, Work work) {
    Matrix basis = given.matrix(0);
    Reduction reduction = Reducing.of(basis, work);
    String name = given.label(0);
    if (basis.isSquare() && reduction.rank() == basis.rows()) {
      return basis;
    }
    String what =
        basis.isSquare()
            ? "The columns of "
                + name
                + " are no basis. "
                + new ColumnWording(given.numbers()).independence(basis, name, reduction).plain()
            : name + " is " + Shapes.of(basis) + ", and its columns are no basis.";
    Problem problem =
        Problem.work(what)
            .expecting("As many columns as rows are needed, each with a direction of its own.");
    throw ArgumentProblem.at(
        0,
        basis.size() <= 16 || given.isNamed(0)
            ? problem.tryThis(
                "independent " + Shaping.typed(given, 0), "says which columns add something")
            : problem);
  }

  private static boolean goesBack(Arguments given) {
    return given.option("back").isPresent();
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    boolean exact = Results.of(call).isExact();
    Matrix basis = Effort.like(exact, given.matrix(0));
    Matrix v = Effort.like(exact, given.matrix(1)).asColumn();
    if (goesBack(given)) {
      return Tables.fit(basis)
          ? Steps.of(SystemSteps.combination(basis, v, Results.of(call).asColumn()))
          : Steps.none();
    }
    return SystemSteps.of(call.numbers(), basis, given.label(0), v, given.label(1), "c");
  }

  @Override
  public List<Picture> pictures(Call call) {
    Matrix coordinates = coordinates(call);
    Matrix vector = goesBack(call.arguments()) ? Results.of(call) : call.arguments().matrix(1);
    Role role = goesBack(call.arguments()) ? Role.ANSWER : Role.SECOND;
    String name = goesBack(call.arguments()) ? "together" : call.arguments().label(1);
    return new ColumnPictures(call.numbers())
        .target(
            call.arguments().matrix(0), vector.asColumn(), name, role, Optional.of(coordinates));
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return goesBack(given)
        ? new ColumnWording(call.numbers())
            .back(coordinates(call), Results.of(call), given.label(0))
        : new ColumnWording(call.numbers())
            .coordinates(coordinates(call), given.label(1), given.label(0));
  }

  private static Matrix coordinates(Call call) {
    Matrix numbers = goesBack(call.arguments()) ? call.arguments().matrix(1) : Results.of(call);
    return numbers.asColumn();
  }

  @Override
  public List<Text> notes(Call call) {
    Arguments given = call.arguments();
    boolean exactInput = given.matrix(0).isExact() && given.matrix(1).isExact();
    List<Text> notes = new ArrayList<>();
    if (!goesBack(given)) {
      notes.addAll(Effort.notes(exactInput, Results.of(call).isExact()));
      notes.addAll(Effort.sensitivity(given.matrix(0), given.label(0)));
    }
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    return goesBack(given)
        ? Columns.why(given, 1, 0, Math.max(row, column))
        : Systems.why(given, 0, Results.of(call).asColumn(), 1, "c");
  }
}
