package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
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
    Pairs.requireSameLength(arguments);
    Pairs.requireDirection(arguments, 0);
    Pairs.requireDirection(arguments, 1);
    return Value.of(Vectors.degrees(arguments.matrix(0), arguments.matrix(1)));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.of(AngleSteps.of(call.arguments()));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    return PlanePictures.pair(given.matrix(0), given.label(0), given.matrix(1), given.label(1))
        .map(plane -> List.<Picture>of(plane))
        .orElse(List.of());
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return VectorWording.angle(given.matrix(0), given.label(0), given.matrix(1), given.label(1));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Why.Derived cosine = VectorReasons.cosine(call.arguments());
    Matrix degrees = call.arguments().matrix(0);
    Formula arccos =
        new Formula.Applied(
            "arccos",
            cosine.formula(),
            Matrix.of(Vectors.degrees(degrees, call.arguments().matrix(1))));
    return new Why.Derived(
        arccos, cosine.terms(), Text.of("the arccos, in degrees, of the cosine"));
  }
}
