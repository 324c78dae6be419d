package dev.inkling.operation.elimination;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/**
 * The reduced row echelon form: what is left when every row says one thing and no two the same.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 3.2"
 */
public final class Rref implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("rref", "Clears a matrix row by row until each row says one new thing.")
          .taking("A", "a matrix")
          .withExamples("rref [1 2; 3 4]", "rref [1 2 3; 2 4 7]")
          .seeAlso("rank", "solve", "inverse");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(Reducing.of(arguments.matrix(0), work).form());
  }

  @Override
  public Steps steps(Call call) {
    return Reducing.steps(call.numbers(), given(call), call.arguments().label(0), exact(call));
  }

  @Override
  public Text sentence(Call call) {
    return new EliminationWording(call.numbers())
        .pivots(given(call), Reducing.again(given(call), exact(call)));
  }

  @Override
  public List<Text> notes(Call call) {
    return Effort.notes(given(call).isExact(), exact(call));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Reducing.why(call.arguments(), exact(call), row, column);
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }

  private static boolean exact(Call call) {
    return Results.of(call).isExact();
  }
}
