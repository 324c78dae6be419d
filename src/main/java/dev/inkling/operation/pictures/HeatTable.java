package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Picture;
import dev.inkling.words.Text;
import java.util.Optional;

/** A matrix with its large numbers on strong ink and its small ones on weak ink. */
final class HeatTable implements Shown.Way {

  static Operation operation() {
    Signature signature =
        Signature.of("heatmap", "Draws a matrix as numbers on ink: minus blue, plus orange.")
            .taking("A", "a matrix")
            .withExamples("heatmap [1 -2 0; 3 0.5 -1]", "heatmap [0 1; 2 3]")
            .seeAlso("histogram", "strip");
    return new Shown(signature, new HeatTable());
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    return Drawable.numbers(a).map(numbers -> HeatMap.of(a, call.numbers(), Text.empty()));
  }
}
