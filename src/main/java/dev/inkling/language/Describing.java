package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Trait;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Given;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out {@code info}: looks at a value from all sides and computes what fits a few lines. */
final class Describing {

  private static final int SMALL = 12; // rows and columns up to which a determinant is worked out

  private final Registry registry;
  private final Notebook notebook;
  private final Work work;

  Describing(Registry registry, Notebook notebook, Work work) {
    this.registry = registry;
    this.notebook = notebook;
    this.work = work;
  }

  Description of(Statement.Command command, Evaluator evaluator) {
    if (command.values().size() > 1) {
      throw Problem.usage("info takes one value; " + command.values().size() + " were given.")
          .expecting("list shows all variables.")
          .at(command.place())
          .thrown();
    }
    if (command.values().isEmpty()) {
      return latest(command);
    }
    Expr expression = command.values().get(0);
    Call call = evaluator.evaluate(expression);
    String name = expression instanceof Expr.Variable variable ? variable.name() : "";
    return described(name, call.value(), notebook.find(name));
  }

  private Description latest(Statement.Command command) {
    Outcome latest =
        notebook
            .latest()
            .orElseThrow(
                () ->
                    Problem.work("There is no value yet to describe.")
                        .tryThis("info [2 1; 1 2]")
                        .at(command.wordPlace())
                        .thrown());
    return described(latest.name().orElse("ans"), latest.value(), Optional.of(latest));
  }

  private Description described(String name, Value value, Optional<Outcome> made) {
    Optional<Matrix> matrix = Results.matrix(value);
    Optional<Description.Figures> figures = matrix.map(this::figures);
    Optional<Notebook.Entry> entry = made.flatMap(this::entry);
    return new Description(
        name,
        value,
        figures,
        entry.map(Describing::origin).orElse(""),
        entry.map(this::uses).orElse(List.of()),
        name.isEmpty() ? List.of() : new NextLines(registry).after(name, value, figures));
  }

  private Description.Figures figures(Matrix matrix) {
    Scalar smallest = matrix.at(0);
    Scalar largest = smallest;
    for (int i = 1; i < matrix.size(); i++) {
      if (i % 4096 == 0) {
        work.check();
      }
      Scalar number = matrix.at(i);
      smallest = number.compareTo(smallest) < 0 ? number : smallest;
      largest = number.compareTo(largest) > 0 ? number : largest;
    }
    boolean small = matrix.rows() <= SMALL && matrix.columns() <= SMALL;
    boolean square = matrix.isSquare() && !matrix.isNumber();
    return new Description.Figures(
        smallest,
        largest,
        matrix.isVector() && !matrix.isNumber() ? result("norm", matrix) : Optional.empty(),
        square && small ? result("det", matrix) : Optional.empty(),
        !matrix.isVector() && small ? result("rank", matrix) : Optional.empty(),
        square ? List.copyOf(Trait.of(matrix, work)) : List.of());
  }

  /** What an operation makes of a matrix, if it can. */
  private Optional<Scalar> result(String word, Matrix matrix) {
    Optional<Operation> operation = registry.find(word);
    try {
      return operation
          .map(known -> known.apply(Arguments.of(Argument.of("A", matrix)), work))
          .flatMap(Results::matrix)
          .map(Matrix::number);
    } catch (ProblemException | ArithmeticException cannot) {
      return Optional.empty(); // it says so when it is asked itself
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very outcome, not one that looks the same
  private Optional<Notebook.Entry> entry(Outcome made) {
    for (Notebook.Entry entry : notebook.entries()) {
      if (entry.outcome() == made) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** {@code typed, line 1}, or {@code line 3: B * C}. */
  private static String origin(Notebook.Entry entry) {
    Call call = entry.outcome().call();
    return call.operation() instanceof Given
        ? entry.origin().words().plain()
        : "line " + entry.origin().line() + ": " + entry.outcome().understood();
  }

  private List<String> uses(Notebook.Entry entry) {
    List<Notebook.Entry> entries = new ArrayList<>(notebook.entries());
    List<String> names = new ArrayList<>();
    for (int place : entry.looked().results()) {
      if (place >= 1 && place <= entries.size()) {
        entries.get(place - 1).outcome().name().ifPresent(names::add);
      }
    }
    return names.stream().distinct().toList();
  }
}
