package dev.inkling.operation.elimination;

import dev.inkling.operation.Call;
import dev.inkling.operation.Value;

/** Whether an answer, of whatever kind, was found without rounding. */
final class Truths implements Value.NumbersOnly<Boolean> {

  private static final Truths VISITOR = new Truths();

  private Truths() {}

  static boolean exact(Call call) {
    return call.value().accept(VISITOR);
  }

  @Override
  public Boolean grid(Value.Grid grid) {
    return grid.matrix().isExact();
  }

  @Override
  public Boolean truth(Value.Truth truth) {
    return !truth.rounded();
  }

  @Override
  public Boolean otherwise(String given) {
    return true;
  }
}
