package dev.inkling.operation.elementary;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.work.Work;

/** One named part of a value that has several: {@code E.values}. */
public final class PartOf implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("part", "One named part of a value, unchanged.");

  private final String name;

  private PartOf(String name) {
    this.name = name;
  }

  public static PartOf named(String name) {
    return new PartOf(name);
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return arguments.get(0).value().field(name).orElseThrow();
  }

  @Override
  public Why why(Call call, int row, int column) {
    Matrix part = Results.of(call);
    Formula.Leaf entry =
        Formula.number(
            part.at(row, column),
            Role.FIRST,
            Entries.address(call.arguments().label(0), name, part, row, column));
    return Entries.derived(entry, new Why.Source(0, name, row, column));
  }
}
