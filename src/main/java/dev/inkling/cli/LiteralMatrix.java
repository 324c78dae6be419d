package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Sources;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Value;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.List;

/** A matrix in brackets, as the language or JSON writes it, from a file or a pipe. */
final class LiteralMatrix {

  private LiteralMatrix() {}

  static Matrix read(String text, String name) {
    Interpreter interpreter =
        Interpreter.of(Registry.of(List.of()), Sources.none("A file cannot name another file."));
    Parsed parsed = interpreter.parse(text, Notebook.empty());
    if (!parsed.problems().isEmpty()) {
      Problem problem = parsed.problems().get(0);
      throw in(name, problem, problem.expected().plain()).thrown();
    }
    try {
      Notebook after = Notebook.empty();
      for (Statement statement : parsed.statements()) {
        after = interpreter.evaluate(after, statement, Work.plain()).after();
      }
      Outcome latest =
          after
              .latest()
              .orElseThrow(() -> Problem.work("There is no value in this file.").thrown());
      return latest.value().accept(new Numbers(name));
    } catch (ProblemException inside) {
      throw in(name, inside.problem(), "A file holds numbers and no names.").thrown();
    }
  }

  /** What is said of a line, said of a file that holds it. */
  private static Problem in(String name, Problem problem, String expected) {
    Place place = problem.at().orElse(Place.of(1, 1, 1)).in(name);
    return Problem.work("“" + name + "”, line " + place.line() + ": " + problem.summary().plain())
        .at(place)
        .expecting(expected);
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
