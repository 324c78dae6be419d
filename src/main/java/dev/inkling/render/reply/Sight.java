package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.words.Text;
import java.util.Optional;

/**
 * Says why arrows that everybody expects are not there: lengths are squared before they are drawn,
 * and the squares of very large numbers are beyond what a picture can be computed with.
 */
record Sight(Call call) {

  private static final double HUGE = 1e100;

  /** Nothing if the numbers are of another kind, or small enough. */
  Optional<Text> why() {
    boolean huge = false;
    for (Argument argument : call.arguments().values()) {
      Optional<Matrix> given = Results.matrix(argument.value());
      if (given.isEmpty() || given.get().isNumber()) {
        continue;
      }
      if (!isFlat(given.get())) {
        return Optional.empty();
      }
      huge |= isHuge(given.get());
    }
    return huge
        ? Optional.of(
            Text.dim("There are no arrows here: numbers from 1e100 on are too large to draw."))
        : Optional.empty();
  }

  private static boolean isFlat(Matrix matrix) {
    return matrix.isVector() ? matrix.size() == 2 : matrix.rows() == 2 && matrix.columns() == 2;
  }

  private static boolean isHuge(Matrix matrix) {
    for (int i = 0; i < matrix.size(); i++) {
      if (matrix.at(i).abs().toDouble() >= HUGE) {
        return true;
      }
    }
    return false;
  }
}
