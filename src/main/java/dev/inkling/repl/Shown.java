package dev.inkling.repl;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import java.util.stream.Collectors;

/** What a variable holds, in as few words as fit beside its name. */
final class Shown implements Value.Visitor<String> {

  @Override
  public String grid(Value.Grid grid) {
    Matrix matrix = grid.matrix();
    return matrix.isNumber() ? "a number" : Shapes.of(matrix);
  }

  @Override
  public String complexes(Value.Complexes complexes) {
    return "complex, " + Shapes.of(complexes.real());
  }

  @Override
  public String bundle(Value.Bundle bundle) {
    return bundle.parts().stream().map(part -> "." + part.name()).collect(Collectors.joining(" "));
  }

  @Override
  public String truth(Value.Truth truth) {
    return "true or false";
  }

  @Override
  public String words(Value.Words words) {
    return "a text";
  }
}
