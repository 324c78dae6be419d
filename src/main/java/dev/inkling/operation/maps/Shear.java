package dev.inkling.operation.maps;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.words.MapWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** The plane slid along one axis, farther the farther from it; the axis stays. */
public final class Shear implements Operation {

  private static final List<String> WAYS = List.of("horizontal", "vertical");

  private static final Signature SIGNATURE =
      Signature.of("shear", "Slides the plane along an axis, by k for each step away from it.")
          .taking("k", "how far; negative the other way")
          .maybeTaking("way", "\"horizontal\", which it is where left out, or \"vertical\"")
          .withExamples("shear(1) * [2; 3]", "shear(1/2, \"vertical\")")
          .seeAlso("rotation", "transform", "diag");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Scalar amount = arguments.number(0);
    Scalar zero = Exact.ZERO;
    Scalar one = Exact.ONE;
    return Value.of(
        Matrix.of(
            2,
            2,
            isVertical(arguments)
                ? List.of(one, zero, amount, one)
                : List.of(one, amount, zero, one)));
  }

  private static boolean isVertical(Arguments arguments) {
    if (arguments.count() < 2) {
      return false;
    }
    String way = arguments.get(1).value() instanceof Value.Words words ? words.text() : "";
    if (!WAYS.contains(way)) {
      throw ArgumentProblem.at(
          1,
          Problem.work("A shear goes along one of the two axes.")
              .expecting("The word \"horizontal\" or \"vertical\" is needed here.")
              .tryThis("shear(1, \"vertical\")", "along the vertical axis"));
    }
    return way.equals("vertical");
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return MapMotion.of(call.numbers(), Results.of(call), SIGNATURE.name());
  }

  @Override
  public Text sentence(Call call) {
    return new MapWording(call.numbers()).built(Results.of(call));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new MapPictures(call.numbers()).result(call);
  }

  @Override
  public Why why(Call call, int row, int column) {
    boolean slides = isVertical(call.arguments()) ? row > column : row < column;
    return slides
        ? Entries.derived(
            Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST), new Why.Source(0, 0, 0))
        : new Why.Given(Text.of(row == column ? "1 on the diagonal" : "0: the axis stays"));
  }
}
