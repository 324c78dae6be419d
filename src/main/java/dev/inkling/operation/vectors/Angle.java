package dev.inkling.operation.vectors;

import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** The angle between two vectors, in degrees. */
public final class Angle implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("angle", "How far two arrows point apart, in degrees.")
          .taking("a", "a row or column of numbers, not all zeros")
          .taking("b", "as many numbers as a, not all zeros")
          .withExamples("angle [3 4] [4 1]", "angle [1 0] [0 2]")
          .seeAlso("cosine", "dot", "rotation");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Pairs.requireDirections(arguments);
    return Value.of(Vectors.degrees(arguments.matrix(0), arguments.matrix(1)));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.of(AngleSteps.of(call.arguments()));
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
    Why.Derived cosine = VectorReasons.cosine(call.arguments());
    Formula arccos = new Formula.Applied("arccos", cosine.formula(), Results.of(call));
    return new Why.Derived(
        arccos, cosine.terms(), Text.of("the arccos, in degrees, of the cosine"));
  }
}
