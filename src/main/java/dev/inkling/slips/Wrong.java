package dev.inkling.slips;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All wrong values of a computation: each of its steps is done in each wrong way, and the steps
 * after it are done right. One slip at a time, but for those that go together.
 */
final class Wrong {

  private static final int MOST_ENTRIES = 144; // of a matrix that somebody works out by hand
  private static final int DEEPEST = 8;
  private static final SortedMap<String, WrongWays> WAYS = table();

  private Wrong() {}

  private static SortedMap<String, WrongWays> table() {
    SortedMap<String, WrongWays> table = new TreeMap<>();
    table.put("dot", ProductSlips::dot);
    table.put("mul", ProductSlips::mul);
    table.put("add", SumSlips::add);
    table.put("subtract", SumSlips::subtract);
    table.put("scale", SumSlips::scale);
    table.put("norm", LengthSlips::norm);
    table.put("cosine", LengthSlips::cosine);
    table.put("angle", LengthSlips::angle);
    table.put("project", LengthSlips::project);
    table.put("normalize", LengthSlips::normalize);
    table.put("transpose", MatrixSlips::transpose);
    table.put("det", MatrixSlips::det);
    table.put("inverse", MatrixSlips::inverse);
    table.put("solve", MatrixSlips::solve);
    table.put("to-the-power", MatrixSlips::power);
    table.put("relu", LayerSlips::relu);
    table.put("step", LayerSlips::step);
    return table;
  }

  /** The wrong ways to a call's value; none where it is no matrix, or a large one. */
  static Ways ways(Call call) {
    return ways(call, 0);
  }

  private static Ways ways(Call call, int depth) {
    Optional<Matrix> truth = Results.matrix(call.value());
    Ways ways = new Ways(truth.orElse(Matrix.of(Exact.ZERO)));
    if (truth.isEmpty() || truth.get().size() > MOST_ENTRIES || depth > DEEPEST) {
      return ways;
    }
    if (depth == 0 || isComputed(call)) {
      structure(call, ways);
      own(call, ways);
    }
    for (int i = 0; i < call.arguments().count(); i++) {
      Argument argument = call.arguments().get(i);
      if (!argument.named() && argument.origin().isPresent()) {
        for (Slipped slipped : ways(argument.origin().get(), depth + 1).found()) {
          carried(call, i, slipped, ways);
        }
      }
    }
    return ways;
  }

  /** The steps after a slip, done right. */
  private static void carried(Call call, int place, Slipped slipped, Ways ways) {
    with(call, place, slipped.value())
        .ifPresent(value -> ways.add(slipped.slip(), value, slipped.yours(), slipped.asked()));
  }

  private static void own(Call call, Ways ways) {
    Optional<List<Matrix>> given = matrices(call);
    Optional<WrongWays> wrong = Optional.ofNullable(WAYS.get(name(call)));
    if (given.isPresent() && wrong.isPresent()) {
      try {
        wrong.get().of(given.get(), ways);
      } catch (ArithmeticException outOfRange) {
        return; // numbers nobody works out by hand
      }
    }
  }

  private static void structure(Call call, Ways ways) {
    StructureSlips slips = new StructureSlips(call, ways);
    slips.find();
  }

  static String name(Call call) {
    return call.operation().signature().name();
  }

  static boolean isComputed(Call call) {
    return !name(call).equals("given") && !name(call).equals("bracket");
  }

  /** The call an argument came from, unless the argument is somebody's variable. */
  static Optional<Call> inner(Call call, int place) {
    Argument argument = call.arguments().get(place);
    return argument.named() ? Optional.empty() : argument.origin().filter(Wrong::isComputed);
  }

  static Optional<List<Matrix>> matrices(Call call) {
    List<Matrix> matrices = new ArrayList<>();
    for (Argument argument : call.arguments().values()) {
      Optional<Matrix> matrix = Results.matrix(argument.value());
      if (matrix.isEmpty() || matrix.get().size() > MOST_ENTRIES) {
        return Optional.empty();
      }
      matrices.add(matrix.get());
    }
    return Optional.of(matrices);
  }

  /** The value with another matrix in one place; empty if that cannot be done. */
  static Optional<Matrix> with(Call call, int place, Matrix other) {
    List<Argument> arguments = new ArrayList<>(call.arguments().values());
    Argument was = arguments.get(place);
    Matrix fitted =
        Results.matrix(was.value())
            .filter(before -> Likeness.sameLayout(before, other))
            .map(before -> before.columns() == 1 ? other.asColumn() : other)
            .orElse(other);
    arguments.set(place, Argument.of(was.label(), fitted));
    try {
      Arguments changed = new Arguments(arguments, call.arguments().options());
      return Results.matrix(call.operation().apply(changed, Work.plain()));
    } catch (ProblemException | ArgumentProblem | ArithmeticException cannot) {
      return Optional.empty();
    }
  }
}
