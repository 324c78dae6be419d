package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import java.util.List;

/** The parts of a value that has several, made and looked at. */
final class Parts {

  private Parts() {}

  /** A part; its formulas are dropped where numbers say it all, or they would show rounded ones. */
  static Value.Part of(String name, Matrix value, String meaning, List<Formula> exactly) {
    boolean shown = exactly.stream().noneMatch(new FormulaText(Numbers.usual())::isRounded);
    return new Value.Part(
        name, Value.of(value), meaning, value.isExact() || !shown ? List.of() : exactly);
  }

  /** The numbers of a part of a call's value. */
  static Matrix matrix(Call call, String part) {
    return Results.matrix(call.value().field(part).orElseThrow()).orElseThrow();
  }
}
