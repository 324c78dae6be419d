package dev.inkling.operation.matrices;

import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;

/** Turns rows into columns: entry (i, j) goes to (j, i). */
public final class Transpose implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("transpose", "Turns rows into columns and columns into rows; also written A'.")
          .taking("A", "a matrix or vector")
          .withExamples("transpose [1 2; 3 4]", "[1 2 3]'")
          .seeAlso("mul", "dot");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(arguments.matrix(0).transpose());
  }

  @Override
  public Text sentence(Call call) {
    return call.arguments().matrix(0).isNumber()
        ? Text.empty()
        : Text.of("Row 1 of " + call.arguments().label(0) + " is column 1 now.");
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Entries.derived(
        Entries.entry(call.arguments(), 0, column, row, Role.FIRST),
        new Why.Source(0, column, row));
  }
}
