package dev.inkling.operation;

import dev.inkling.math.Matrix;
import java.util.Optional;

/** Looks at the value of a call as numbers. */
public final class Results {

  private Results() {}

  /** The numbers; empty for anything else. */
  public static Optional<Matrix> matrix(Value value) {
    return value.accept(
        new Value.NumbersOnly<>() {
          @Override
          public Optional<Matrix> grid(Value.Grid grid) {
            return Optional.of(grid.matrix());
          }

          @Override
          public Optional<Matrix> otherwise(String given) {
            return Optional.empty();
          }
        });
  }

  /** The numbers of a call that is known to give numbers. */
  public static Matrix of(Call call) {
    return matrix(call.value()).orElseThrow();
  }
}
