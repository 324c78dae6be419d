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
import dev.inkling.picture.Plane;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
import dev.inkling.work.Work;
import java.util.List;

/** The length of a vector, by Pythagoras. */
public final class Norm implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("norm", "The length of an arrow: the root of the sum of the squares.")
          .taking("a", "a row or column of numbers")
          .withExamples("norm [3 4]", "norm [1 1]")
          .seeAlso("normalize", "dot", "angle");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(Vectors.length(arguments.vector(0)));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.of(AngleSteps.length(call.arguments(), 0, Role.FIRST));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Matrix vector = call.arguments().matrix(0);
    String name = call.arguments().label(0);
    return PlanePictures.point(vector).isEmpty()
        ? List.of()
        : List.of(
            new Plane(
                List.of(new PlanePictures(call.numbers()).arrow(name, vector, Role.FIRST)),
                true,
                Text.of(
                        "An arrow from the origin. "
                            + new PlanePictures(call.numbers()).reach(name, vector)
                            + ". ")
                    .plus(sentence(call))));
  }

  @Override
  public Text sentence(Call call) {
    return new VectorWording(call.numbers())
        .length(call.arguments().matrix(0), call.arguments().label(0));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return VectorReasons.length(call.arguments());
  }
}
