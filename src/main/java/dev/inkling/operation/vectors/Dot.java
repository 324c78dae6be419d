package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** The dot product: how far two lists of numbers agree. Everything else begins with it. */
public final class Dot implements Operation {

  private static final String AREA = "area";

  private static final Signature SIGNATURE =
      Signature.of("dot", "Multiplies two lists pair by pair and adds up: how far they agree.")
          .taking("a", "a row or column of numbers")
          .taking("b", "as many numbers as a")
          .withOption(
              "as",
              "draws 4, 9, 16, … numbers as a small picture, or shadow times length as an area",
              "image",
              "area")
          .withExamples("dot [3 4] [4 1]", "dot [1 -1 2] [3 1 1]")
          .seeAlso("cosine", "angle", "project", "mul");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Pairs.requireSameLength(arguments);
    return Value.of(arguments.matrix(0).dot(arguments.matrix(1), work));
  }

  @Override
  public Steps steps(Call call) {
    return DotSteps.of(call.arguments());
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    if (Images.wanted(given) && Images.side(a).isPresent()) {
      return Images.match(a, given.label(0), b, given.label(1));
    }
    if (AREA.equals(given.option("as").orElse("")) && AreaPicture.isDrawable(a, b)) {
      return List.of(new AreaPicture(call.numbers()).of(a, given.label(0), b, given.label(1)));
    }
    if (a.size() < 2) {
      return List.of();
    }
    return new PlanePictures(call.numbers())
        .shadow(a, given.label(0), b, given.label(1))
        .map(plane -> List.<Picture>of(plane))
        .orElseGet(
            () -> List.of(ProductBars.of(call.numbers(), a, given.label(0), b, given.label(1))));
  }

  @Override
  public Optional<Motion> motion(Call call) {
    Arguments given = call.arguments();
    return PairsMotion.of(
        call.numbers(), given.matrix(0), given.label(0), given.matrix(1), given.label(1));
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return new VectorWording(call.numbers())
        .dot(given.matrix(0), given.label(0), given.matrix(1), given.label(1));
  }

  @Override
  public List<Text> notes(Call call) {
    return Images.notes(call.arguments(), call.arguments().matrix(0));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Entries.sumOfPairs(call.arguments(), 0, 1);
  }
}
