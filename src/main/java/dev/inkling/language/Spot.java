package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import java.util.Optional;

/**
 * One number of one call: a knot in the graph of reasons, which is opened a level at a time and
 * never as a whole. Two spots are equal if they are the same number of the same call.
 */
public record Spot(Call call, String part, int row, int column) {

  Spot(Call call, int row, int column) {
    this(call, "", row, column);
  }

  /** The number itself; for what has none, such as a truth, all of it. */
  public Value value() {
    Value whole = part.isEmpty() ? call.value() : call.value().field(part).orElseThrow();
    return whole.accept(
        new Value.Visitor<>() {
          @Override
          public Value grid(Value.Grid grid) {
            return Value.of(grid.matrix().at(row, column));
          }

          @Override
          public Value complexes(Value.Complexes complexes) {
            return new Value.Complexes(
                Matrix.of(complexes.real().at(row, column)),
                Matrix.of(complexes.imaginary().at(row, column)));
          }

          @Override
          public Value bundle(Value.Bundle bundle) {
            return bundle;
          }

          @Override
          public Value truth(Value.Truth truth) {
            return truth;
          }

          @Override
          public Value words(Value.Words words) {
            return words;
          }
        });
  }

  /** What made it, one level deep. */
  public Why why() {
    return call.operation().why(call, part, row, column);
  }

  /** The number of an argument that a source names, if it is known what computed that. */
  public Optional<Spot> of(Argument argument, Why.Source source) {
    return argument
        .origin()
        .map(origin -> new Spot(origin, source.part(), source.row(), source.column()));
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // calls are compared as the events they are
  public boolean equals(Object other) {
    return other instanceof Spot that
        && call == that.call
        && part.equals(that.part)
        && row == that.row
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * System.identityHashCode(call) + part.hashCode()) + row) + column;
  }
}
