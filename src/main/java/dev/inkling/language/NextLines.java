package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines worth typing about a value that has a name; each of them works. */
final class NextLines {

  private static final int MOST = 4;

  private final Registry registry;

  NextLines(Registry registry) {
    this.registry = registry;
  }

  List<String> after(String name, Value value, Optional<Description.Figures> figures) {
    Optional<Matrix> matrix = Results.matrix(value);
    if (value instanceof Value.Bundle bundle) {
      return bundle.parts().stream()
          .limit(MOST)
          .map(part -> name + "." + part.name())
          .collect(Collectors.toList());
    }
    List<String> lines = new ArrayList<>();
    matrix.ifPresent(grid -> words(grid, figures).forEach(word -> add(lines, word, name)));
    return lines.subList(0, Math.min(MOST, lines.size()));
  }

  private static List<String> words(Matrix matrix, Optional<Description.Figures> figures) {
    if (matrix.isNumber()) {
      return List.of();
    }
    if (matrix.isVector()) {
      return matrix.isZero() ? List.of("norm") : List.of("norm", "normalize", "transpose");
    }
    if (!matrix.isSquare()) {
      return List.of("rank", "rref", "transpose", "svd");
    }
    boolean invertible =
        figures.flatMap(Description.Figures::determinant).filter(det -> !det.isZero()).isPresent();
    return invertible
        ? List.of("det", "inverse", "eigen", "transform")
        : List.of("det", "rref", "eigen", "transpose");
  }

  private void add(List<String> lines, String word, String name) {
    if (registry.find(word).isPresent()) {
      lines.add(word + " " + name);
    }
  }
}
