package dev.inkling.operation.elimination;

import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** Whether no column of a matrix can be made from the others. */
public final class Independent implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("independent", "Whether each column of a matrix adds a direction of its own.")
          .taking("A", "a matrix, its columns side by side")
          .withExamples("independent [1 2; 1 -1]", "independent [1 2 3; 0 1 1]")
          .seeAlso("rank", "span", "basis");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    Reduction reduction = Reducing.of(a, work);
    return new Value.Truth(reduction.rank() == a.columns(), !reduction.form().isExact());
  }

  @Override
  public Steps steps(Call call) {
    return Reducing.steps(
        call.numbers(), given(call), call.arguments().label(0), Truths.exact(call));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new ColumnPictures(call.numbers()).columns(given(call));
  }

  @Override
  public Text sentence(Call call) {
    Reduction reduction = Reducing.again(given(call), Truths.exact(call));
    return new ColumnWording(call.numbers())
        .independence(given(call), call.arguments().label(0), reduction);
  }

  @Override
  public List<Text> notes(Call call) {
    return Effort.notes(given(call).isExact(), Truths.exact(call));
  }

  /** Never asked: a truth has no numbers to open. */
  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Told(List.of(), sentence(call));
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }
}
