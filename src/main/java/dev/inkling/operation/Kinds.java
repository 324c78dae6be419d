package dev.inkling.operation;

import dev.inkling.math.Matrix;
import java.util.stream.Collectors;

/** What kind of value it is, in as few words as fit beside a name. */
public final class Kinds implements Value.Visitor<String> {

  @Override
  public String grid(Value.Grid grid) {
    Matrix matrix = grid.matrix();
    return Shapes.describe(matrix);
  }

  @Override
  public String complexes(Value.Complexes complexes) {
    return "complex, " + Shapes.describe(complexes.real());
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
