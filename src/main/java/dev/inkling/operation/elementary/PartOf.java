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
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.Optional;

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
    Optional<Matrix> part = Results.matrix(call.value());
    if (part.isEmpty()) {
      return complex(call, row, column);
    }
    return Entries.derived(
        Entries.entry(call.arguments(), new Why.Source(0, name, row, column), Role.FIRST),
        new Why.Source(0, name, row, column));
  }

  /** No formula holds a complex number: what is said of the whole is said of its part. */
  private Why complex(Call call, int row, int column) {
    Optional<Call> whole = call.arguments().get(0).origin();
    return whole
        .map(origin -> origin.operation().why(origin, name, row, column).in(origin.arguments()))
        .orElseGet(() -> new Why.Given(Text.of("a part of " + call.arguments().source(0))));
  }
}
