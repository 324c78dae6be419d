package dev.inkling.operation.elementary;

import dev.inkling.math.Exact;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.List;

/** The sign in front: every entry turned over. */
public final class Negate implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("negate", "Turns every sign over.").taking("a", "");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(arguments.matrix(0).negate());
  }

  @Override
  public Why why(Call call, int row, int column) {
    Formula product =
        new Formula.Product(
            List.of(
                Formula.number(Exact.of(-1), Role.TEXT),
                Entries.entry(call.arguments(), 0, row, column, Role.FIRST)));
    return Entries.derived(product, new Why.Source(0, row, column));
  }
}
