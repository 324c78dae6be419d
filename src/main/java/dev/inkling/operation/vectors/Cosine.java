package dev.inkling.operation.vectors;

import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** The cosine of an angle: agreement with the lengths taken out, from −1 to 1. */
public final class Cosine implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("cosine", "The dot product with both lengths taken out: agreement from -1 to 1.")
          .taking("a", "a row or column of numbers, not all zeros")
          .taking("b", "as many numbers as a, not all zeros")
          .withExamples("cosine [3 4] [4 3]", "cosine [1 0] [1 1]")
          .seeAlso("angle", "dot", "normalize");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Pairs.requireDirections(arguments);
    return Value.of(Vectors.cosine(arguments.matrix(0), arguments.matrix(1)));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.of(AngleSteps.upToCosine(call.arguments()));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new PlanePictures(call.numbers()).pair(call.arguments());
  }

  @Override
  public Text sentence(Call call) {
    return Pairs.angle(call.arguments());
  }

  @Override
  public Why why(Call call, int row, int column) {
    return VectorReasons.cosine(call.arguments());
  }
}
