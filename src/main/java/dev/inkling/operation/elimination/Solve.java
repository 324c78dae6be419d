package dev.inkling.operation.elimination;

import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which input gives this output: A x = b, by elimination. One x, none, or infinitely many.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 2.2 and 3.3"
 */
public final class Solve implements Operation {

  /** What a system without a solution gives. */
  static final Value NONE = new Value.Words("no solution");

  private static final Signature SIGNATURE =
      Signature.of("solve", "Finds the input x that A turns into b, if there is one.")
          .taking("A", "a matrix")
          .taking("b", "a column with a number for each row of A")
          .withExamples("solve [2 1; 1 3] [5; 10]", "solve [1 2 1; 2 4 3] [4; 9]")
          .seeAlso("span", "inverse", "rref", "basis");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix b = Shaping.column(arguments, "solve");
    LinearSystem system = Systems.of(arguments.matrix(0), b, work);
    return system.isSolvable() ? Value.of(system.particular()) : NONE;
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    boolean exact = exact(call);
    return SystemSteps.of(
        call.numbers(),
        Effort.like(exact, given.matrix(0)),
        given.label(0),
        Effort.like(exact, given.matrix(1)),
        given.label(1),
        Systems.unknown(given));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    Optional<Matrix> way = Results.matrix(call.value());
    return new ColumnPictures(call.numbers())
        .target(given.matrix(0), given.matrix(1), given.label(1), Role.SECOND, way);
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return new EliminationWording(call.numbers())
        .solution(system(call), given.label(0), given.label(1), Systems.unknown(given));
  }

  @Override
  public List<Text> notes(Call call) {
    Arguments given = call.arguments();
    boolean exactInput = given.matrix(0).isExact() && given.matrix(1).isExact();
    List<Text> notes = new ArrayList<>(Effort.notes(exactInput, exact(call)));
    notes.addAll(Effort.sensitivity(given.matrix(0), given.label(0)));
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Systems.why(call.arguments(), 0, Results.of(call), 1, Systems.unknown(call.arguments()));
  }

  private static LinearSystem system(Call call) {
    Arguments given = call.arguments();
    return Systems.again(given.matrix(0), given.matrix(1), exact(call));
  }

  private static boolean exact(Call call) {
    return Systems.isExact(call, call.arguments().matrix(0), call.arguments().matrix(1));
  }
}
