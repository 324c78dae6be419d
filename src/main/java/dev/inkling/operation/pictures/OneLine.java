package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers where they lie on one line. */
final class OneLine implements Shown.Way {

  private static final int MOST = 24;

  static Operation operation() {
    Signature signature =
        Signature.of("numberline", "Draws numbers where they lie on one line.")
            .taking("a", "numbers, of which the first 24 are drawn")
            .withExamples("numberline [3 3.88 -1.5]", "numberline [1/2 1/3 1/4]")
            .seeAlso("histogram", "sparkline");
    return new Shown(signature, new OneLine());
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    return Drawable.numbers(a).map(numbers -> drawn(call, a, numbers));
  }

  private static Picture drawn(Call call, Matrix a, List<Double> numbers) {
    List<NumberLine.Place> places = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, a.size()); i++) {
      Text label = Text.of(call.numbers().marked(a.at(i)), Role.SECOND);
      places.add(new NumberLine.Place(numbers.get(i), Form.FULL, Role.SECOND, label));
    }
    return NumberLine.of(places);
  }
}
