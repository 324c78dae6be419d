package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Lines near one that failed and that work: its two values the other way round, or one of them cut,
 * turned or taken in part. Each was tried before it is told, so that nobody is sent from one error
 * to the next.
 */
final class Nearby {

  private static final int LARGEST = 16; // numbers that are written again

  private final Operation operation;
  private final Arguments given;
  private final Work work;

  private Nearby(Operation operation, Arguments given, Work work) {
    this.operation = operation;
    this.given = given;
    this.work = work;
  }

  /** A value as it would be typed. */
  private record Typed(String text, Argument argument, String reason) {}

  /**
   * The first that works; empty if none does, or if values are too long to be written again.
   *
   * @param fault which value is at fault; beyond the last if none is
   */
  static Optional<Problem.Try> of(Operation operation, Arguments given, int fault, Work work) {
    return isSmall(given) && given.options().isEmpty()
        ? new Nearby(operation, given, work).first(fault)
        : Optional.empty();
  }

  private static boolean isSmall(Arguments given) {
    return given.values().stream()
        .map(Argument::value)
        .allMatch(value -> Results.matrix(value).filter(m -> m.size() > LARGEST).isEmpty());
  }

  /**
   * The first that works where there are too many or too few values: all of them as the columns of
   * one matrix, the first alone, or one with itself.
   */
  static Optional<Problem.Try> ofCount(Operation operation, Arguments given, Work work) {
    return isSmall(given) && given.values().size() > 0
        ? new Nearby(operation, given, work).counted()
        : Optional.empty();
  }

  private Optional<Problem.Try> counted() {
    List<Typed> values = new ArrayList<>();
    for (Argument argument : given.values()) {
      Optional<String> text = text(argument);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      values.add(new Typed(text.get(), argument, ""));
    }
    int most = operation.signature().parameters().size();
    List<List<Typed>> ways = new ArrayList<>();
    if (most == 1) {
      columns().ifPresent(columns -> ways.add(List.of(columns)));
    }
    if (most > 0 && most < values.size()) {
      ways.add(
          reasoned(values.subList(0, most), most == 1 ? "the first alone" : "without the rest"));
    } else if (values.size() == 1 && operation.signature().least() <= 2) {
      Typed one = values.get(0);
      ways.add(List.of(one, new Typed(one.text(), one.argument(), "with itself")));
    }
    return ways.stream()
        .filter(this::works)
        .map(way -> new Problem.Try(line(way), way.get(way.size() - 1).reason()))
        .findFirst();
  }

  private static List<Typed> reasoned(List<Typed> values, String reason) {
    return values.stream().map(one -> new Typed(one.text(), one.argument(), reason)).toList();
  }

  /** Vectors of one length side by side. */
  private Optional<Typed> columns() {
    List<Matrix> vectors =
        given.values().stream()
            .map(Argument::value)
            .map(Results::matrix)
            .flatMap(Optional::stream)
            .filter(matrix -> matrix.isVector() && !matrix.isNumber())
            .toList();
    if (vectors.size() < Math.max(2, given.values().size())
        || vectors.stream().anyMatch(vector -> vector.size() != vectors.get(0).size())) {
      return Optional.empty();
    }
    Matrix rows =
        Matrix.of(
            vectors.size(),
            vectors.get(0).size(),
            vectors.stream().flatMap(vector -> vector.entries().stream()).toList());
    Matrix columns = rows.transpose();
    Argument whole = new Argument(Value.of(columns), "A", false, Optional.empty());
    return Optional.of(new Typed(Numbers.typed(columns), whole, "side by side, as columns"));
  }

  private Optional<Problem.Try> first(int fault) {
    List<Typed> values = new ArrayList<>();
    for (Argument argument : given.values()) {
      Optional<String> text = text(argument);
      if (text.isEmpty() && values.size() != fault) {
        return Optional.empty();
      }
      values.add(new Typed(text.orElse(""), argument, ""));
    }
    if (values.size() == 2 && text(given.get(fault % 2)).isPresent()) {
      List<Typed> turned = List.of(values.get(1), values.get(0));
      if (works(turned)) {
        return Optional.of(new Problem.Try(line(turned), "the other way round"));
      }
    }
    if (fault >= values.size()) {
      return Optional.empty();
    }
    for (Typed instead : instead(given.get(fault))) {
      List<Typed> changed = new ArrayList<>(values);
      changed.set(fault, instead);
      if (works(changed)) {
        return Optional.of(new Problem.Try(line(changed), instead.reason()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Argument argument) {
    return argument.named()
        ? Optional.of(argument.label())
        : Results.matrix(argument.value()).map(Numbers::typed);
  }

  private boolean works(List<Typed> values) {
    SortedMap<String, String> options = given.options();
    try {
      operation.apply(new Arguments(values.stream().map(Typed::argument).toList(), options), work);
      return true;
    } catch (ArgumentProblem | ProblemException | ArithmeticException neither) {
      return false;
    }
  }

  private String line(List<Typed> values) {
    List<String> texts = values.stream().map(Typed::text).toList();
    return operation.signature().name() + "(" + String.join(", ", texts) + ")";
  }

  /**
   * What could stand in the place of a value: a part of it, or all of it laid out in another way.
   */
  private List<Typed> instead(Argument argument) {
    Optional<Matrix> numbers = Results.matrix(argument.value());
    if (numbers.isEmpty()) {
      return List.of();
    }
    Matrix all = numbers.get();
    List<Typed> instead = new ArrayList<>();
    add(instead, argument, "'", all.transpose(), "rows and columns changed over");
    if (all.isVector() && !all.isNumber()) {
      add(instead, argument, "[1]", Matrix.of(all.at(0)), "the first number alone");
    }
    add(instead, argument, "[1,:]", all.rowAt(0), "the first row alone");
    add(instead, argument, "[:,1]", all.columnAt(0), "the first column alone");
    add(instead, argument, "[1,1]", Matrix.of(all.at(0)), "the first number alone");
    if (all.isVector()) {
      given.values().stream()
          .map(Argument::value)
          .map(Results::matrix)
          .flatMap(Optional::stream)
          .map(Matrix::size)
          .filter(between(1, all.size()))
          .findFirst()
          .ifPresent(
              size ->
                  add(
                      instead,
                      argument,
                      "[1:" + size + "]",
                      cut(all, size),
                      "the first " + size + " numbers"));
    }
    return instead;
  }

  private static Predicate<Integer> between(int least, int most) {
    return size -> size > least && size < most;
  }

  private static Matrix cut(Matrix vector, int size) {
    Matrix row = Matrix.of(1, size, vector.entries().subList(0, size));
    return vector.rows() == 1 ? row : row.transpose();
  }

  private static void add(
      List<Typed> instead, Argument argument, String part, Matrix numbers, String reason) {
    String text = argument.named() ? argument.label() + part : Numbers.typed(numbers);
    Argument changed =
        new Argument(Value.of(numbers), argument.label(), argument.named(), argument.origin());
    instead.add(new Typed(text, changed, reason));
  }
}
