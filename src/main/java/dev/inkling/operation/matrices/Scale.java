package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.SumWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** A number times a matrix: every entry grows alike; an arrow keeps its line. */
public final class Scale implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("scale", "Multiplies every entry by one number; an arrow keeps its line.")
          .taking("k", "a number")
          .taking("a", "a matrix or vector")
          .withExamples("scale 2 [3 1]", "scale -1 [1 2; 3 4]")
          .seeAlso("mul", "add", "normalize");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(arguments.matrix(1).scaledBy(arguments.number(0)));
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    return Written.down(
        call,
        new Formula.Product(
            List.of(
                Formula.number(given.number(0), Role.FIRST), Written.of(given, 1, Role.SECOND))));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Matrix vector = call.arguments().matrix(1);
    Matrix result = Results.of(call);
    String name = call.arguments().label(1);
    if (PlanePictures.point(vector).isEmpty() || PlanePictures.point(result).isEmpty()) {
      return List.of();
    }
    String scaled = call.numbers().set(call.arguments().number(0)) + "·" + name;
    return List.of(
        new Plane(
            List.of(
                new PlanePictures(call.numbers()).arrow(scaled, result, Role.ANSWER),
                new PlanePictures(call.numbers()).arrow(name, vector, Role.SECOND)),
            true,
            Text.of(
                "Two arrows on one line. "
                    + new PlanePictures(call.numbers()).reach(name, vector)
                    + "; "
                    + new PlanePictures(call.numbers()).reach(scaled, result)
                    + ".")));
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return given.matrix(1).isNumber()
        ? Text.empty()
        : new SumWording(call.numbers()).multiple(given.number(0), given.matrix(1), given.label(1));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Formula product =
        new Formula.Product(
            List.of(
                Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST),
                Entries.entry(call.arguments(), 1, row, column, Role.SECOND)));
    return Entries.derived(product, new Why.Source(0, 0, 0), new Why.Source(1, row, column));
  }
}
