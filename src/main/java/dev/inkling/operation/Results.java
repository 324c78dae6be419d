package dev.inkling.operation;

import dev.inkling.math.Matrix;
import java.util.Optional;

/** Looks at the value of a call as numbers. */
public final class Results {

  private Results() {}

  /** The numbers; empty for a truth or a text. */
  public static Optional<Matrix> matrix(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public Optional<Matrix> grid(Value.Grid grid) {
            return Optional.of(grid.matrix());
          }

          @Override
          public Optional<Matrix> truth(Value.Truth truth) {
            return Optional.empty();
          }

          @Override
          public Optional<Matrix> words(Value.Words words) {
            return Optional.empty();
          }
        });
  }

  /** The numbers of a call that is known to give numbers. */
  public static Matrix of(Call call) {
    return matrix(call.value()).orElseThrow();
  }
}
