package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Histogram;
import dev.inkling.picture.Picture;
import dev.inkling.words.Role;
import java.util.Optional;

/** How often numbers of each size occur: the first look at the weights of a network. */
final class Distribution implements Shown.Way {

  private static final int MOST_STRETCHES = 16;

  static Operation operation() {
    Signature signature =
        Signature.of("histogram", "Draws how many numbers lie in each stretch of equal width.")
            .taking("A", "numbers, in rows and columns as you like")
            .withExamples("histogram [1 2 2 3 3 3 4 4 7]", "histogram [1 -1; 0 2]")
            .seeAlso("numberline", "scatter");
    return new Shown(signature, new Distribution());
  }

  @Override
  public boolean speaks() {
    return true;
  }

  /** As many stretches as the root of the count, a common choice that suits few and many. */
  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    int stretches = Math.min(MOST_STRETCHES, (int) Math.ceil(Math.sqrt(a.size())));
    String name = call.arguments().label(0);
    return Drawable.numbers(a).map(numbers -> Histogram.of(name, numbers, stretches, Role.SECOND));
  }
}
