package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * Says why arrows that everybody expects are not there: lengths are squared before they are drawn,
 * and the squares of very large numbers are beyond what a picture can be computed with.
 */
record Sight(Call call) {

  private static final double HUGE = 1e100;

  /** Nothing if the numbers are of another kind, or small enough. */
  Optional<Text> why() {
    List<Matrix> given =
        call.arguments().values().stream()
            .map(Argument::value)
            .map(Results::matrix)
            .flatMap(Optional::stream)
            .filter(matrix -> !matrix.isNumber())
            .toList();
    boolean flat = given.stream().allMatch(Sight::isFlat);
    boolean huge = given.stream().flatMap(one -> one.entries().stream()).anyMatch(Sight::isHuge);
    return flat && huge
        ? Optional.of(
            Text.dim("There are no arrows here: numbers from 1e100 on are too large to draw."))
        : Optional.empty();
  }

  private static boolean isFlat(Matrix matrix) {
    return matrix.isVector() ? matrix.size() == 2 : matrix.rows() == 2 && matrix.columns() == 2;
  }

  private static boolean isHuge(Scalar number) {
    return number.abs().toDouble() >= HUGE;
  }
}
