package dev.inkling.operation.elimination;

import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** Whether b can be reached by adding up multiples of the columns of A. */
public final class Span implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("span", "Whether multiples of the columns of A can add up to b.")
          .taking("A", "a matrix, its columns side by side")
          .taking("b", "a column with a number for each row of A")
          .withExamples("span [1 2; 1 -1] [4; 1]", "span [1 2; 2 4] [1; 3]")
          .seeAlso("combine", "independent", "rank", "solve");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix b = Shaping.column(arguments, "span");
    LinearSystem system = Systems.of(arguments.matrix(0), b, work);
    return new Value.Truth(system.isSolvable(), !system.reduction().form().isExact());
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    boolean exact = Truths.exact(call);
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
    LinearSystem system = system(call);
    Optional<Matrix> way =
        system.isSolvable() ? Optional.of(system.particular()) : Optional.empty();
    return new ColumnPictures(call.numbers())
        .target(given.matrix(0), given.matrix(1), given.label(1), Role.SECOND, way);
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return new ColumnWording(call.numbers()).span(system(call), given.label(0), given.label(1));
  }

  @Override
  public List<Text> notes(Call call) {
    Arguments given = call.arguments();
    boolean exactInput = given.matrix(0).isExact() && given.matrix(1).isExact();
    return Effort.notes(exactInput, Truths.exact(call));
  }

  /** Never asked: a truth has no numbers to open. */
  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Told(List.of(), sentence(call));
  }

  private static LinearSystem system(Call call) {
    Arguments given = call.arguments();
    return Systems.again(given.matrix(0), given.matrix(1), Truths.exact(call));
  }
}
