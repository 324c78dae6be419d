package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
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
  public Steps steps(Call call) {
    Matrix a = call.arguments().matrix(0);
    Text title =
        Text.of("Each row of ")
            .plus(Text.strong(call.arguments().label(0)))
            .plus(" stands up and is a column:");
    return a.isNumber()
        ? Steps.none()
        : Steps.of(
            Step.saying(Kind.EXPLAIN, title)
                .closer(Steps.generated(a.rows(), row -> standing(call, row))));
  }

  private static Step standing(Call call, int row) {
    String entries = call.numbers().point(call.arguments().matrix(0).rowAt(row));
    return Step.saying(
            Kind.EACH_ENTRY, Text.dim("row " + (row + 1)).plus("   ").plus(entries, Role.FIRST))
        .because(Text.dim("column " + (row + 1)));
  }

  @Override
  public Text sentence(Call call) {
    Matrix a = call.arguments().matrix(0);
    String name = call.arguments().label(0);
    if (a.isNumber()) {
      return Text.empty();
    }
    return Text.of(
        a.isSquare() && a.equals(a.transpose())
            ? "Rows and columns of " + name + " are the same, so nothing changes."
            : "Row 1 of " + name + " is column 1 now.");
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Entries.derived(
        Entries.entry(call.arguments(), 0, column, row, Role.FIRST),
        new Why.Source(0, column, row));
  }
}
