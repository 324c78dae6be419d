package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Sources;
import dev.inkling.language.tree.Parsed;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Value;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A matrix in brackets, as the language or JSON writes it, from a file or a pipe. */
final class LiteralMatrix {

  private LiteralMatrix() {}

  static Matrix read(InputStream in, String name, Limits limits) {
    StringBuilder text = new StringBuilder();
    LineReading lines = new LineReading(in, name, limits.fileBytes());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      text.append(line.get()).append('\n');
    }
    return read(text.toString(), name);
  }

  private static Matrix read(String text, String name) {
    Interpreter interpreter =
        Interpreter.of(Registry.of(List.of()), Sources.none("A file cannot name another file."));
    try {
      Parsed parsed = interpreter.parse(text, Notebook.empty());
      if (!parsed.problems().isEmpty()) {
        throw parsed.problems().get(0).thrown();
      }
      Notebook after = Notebook.empty();
      for (var statement : parsed.statements()) {
        after = interpreter.evaluate(after, statement, Work.plain()).after();
      }
      Outcome latest =
          after
              .latest()
              .orElseThrow(() -> Problem.work("There is no value in " + name + ".").thrown());
      return latest.value().accept(new Numbers(name));
    } catch (ProblemException inside) {
      Problem problem = inside.problem();
      throw problem.at(problem.at().orElse(Place.of(1, 1, 1)).in(name)).thrown();
    }
  }

  private record Numbers(String name) implements Value.NumbersOnly<Matrix> {
    @Override
    public Matrix grid(Value.Grid grid) {
      return grid.matrix();
    }

    @Override
    public Matrix otherwise(String given) {
      throw Problem.work("There are no numbers in " + name + ".").thrown();
    }
  }
}
