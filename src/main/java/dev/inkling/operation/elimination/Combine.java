package dev.inkling.operation.elimination;

import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * A linear combination: so much of each column, added up. With {@code --find} the other way round:
 * how much of each column gives this.
 */
public final class Combine implements Operation {

  private static final Value NONE = new Value.Words("no combination");

  private static final Signature SIGNATURE =
      Signature.of("combine", "Takes so much of each column of A and adds it up.")
          .taking("c", "an amount for each column of A; with --find, the column to be reached")
          .taking("A", "a matrix, its columns side by side")
          .withOption("find", "finds the amounts that give c, instead of using them")
          .withExamples("combine [2; 1] [1 2; 1 -1]", "combine [4; 1] [1 2; 1 -1] --find")
          .seeAlso("span", "solve", "basis", "mul");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(1);
    if (finds(arguments)) {
      Matrix target =
          Shaping.sized(
              arguments,
              0,
              a.rows(),
              "one for each row of " + arguments.label(1),
              fitting -> "combine " + fitting + " " + Shaping.typed(arguments, 1) + " --find");
      LinearSystem system = Systems.of(a, target.asColumn(), work);
      return system.isSolvable() ? Value.of(system.particular()) : NONE;
    }
    Matrix amounts =
        Shaping.sized(
            arguments,
            0,
            a.columns(),
            "one for each column of " + arguments.label(1),
            fitting -> "combine " + fitting + " " + Shaping.typed(arguments, 1));
    return Value.of(a.times(amounts.asColumn(), work));
  }

  private static boolean finds(Arguments given) {
    return given.option("find").isPresent();
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    if (finds(given)) {
      boolean exact = exact(call);
      Matrix target = Effort.like(exact, given.matrix(0)).asColumn();
      Matrix a = Effort.like(exact, given.matrix(1));
      return SystemSteps.of(
          call.numbers(), a, given.label(1), target, given.label(0), Systems.unknown(given));
    }
    return given.matrix(1).columns() > 1 && Tables.fit(given.matrix(1))
        ? Steps.of(SystemSteps.combination(given.matrix(1), given.matrix(0), Results.of(call)))
        : Steps.none();
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    if (finds(given)) {
      return new ColumnPictures(call.numbers())
          .target(
              given.matrix(1),
              given.matrix(0).asColumn(),
              given.label(0),
              Role.SECOND,
              Results.matrix(call.value()));
    }
    return new ColumnPictures(call.numbers())
        .target(
            given.matrix(1),
            Results.of(call),
            "together",
            Role.ANSWER,
            Optional.of(given.matrix(0)));
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    if (finds(given)) {
      LinearSystem system = Systems.again(given.matrix(1), given.matrix(0).asColumn(), exact(call));
      return new ColumnWording(call.numbers()).span(system, given.label(1), given.label(0));
    }
    return new ColumnWording(call.numbers())
        .combined(given.matrix(0), Results.of(call), given.label(1));
  }

  @Override
  public List<Text> notes(Call call) {
    Arguments given = call.arguments();
    boolean exactInput = given.matrix(0).isExact() && given.matrix(1).isExact();
    return finds(given) ? Effort.notes(exactInput, exact(call)) : List.of();
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    if (finds(given)) {
      return Systems.why(given, 1, Results.of(call), 0, Systems.unknown(given));
    }
    return Columns.why(given, 0, 1, row);
  }

  private static boolean exact(Call call) {
    return Systems.isExact(call, call.arguments().matrix(1), call.arguments().matrix(0));
  }
}
