package dev.inkling.operation;

import dev.inkling.math.Matrix;
import java.util.Optional;

/**
 * A value on its way into an operation, with the name it goes by and the call it came from, so that
 * every number can be asked why.
 *
 * @param label the variable's name, or the parameter's letter where it has none
 * @param named whether the label is a variable's name
 * @param origin what computed it; empty only in tests of single operations
 * @param source how a reason calls it, so that the name can be typed: the variable, or a short
 *     computation as it stands in the line; the label where it is neither
 */
public record Argument(
    Value value, String label, boolean named, Optional<Call> origin, String source) {

  public Argument(Value value, String label, boolean named, Optional<Call> origin) {
    this(value, label, named, origin, label);
  }

  public static Argument of(String label, Matrix matrix) {
    return new Argument(Value.of(matrix), label, false, Optional.empty());
  }
}
