package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One expression, worked out for thousands of inputs: it is read once, and the inputs are put under
 * their names without being written and read each time.
 */
final class Trials {

  private final Calculator calculator;
  private final Notebook scope;
  private final List<Notebook.Entry> bound;
  private final Statement statement;

  /** {@code like} has numbers of the right shape under each name that changes. */
  Trials(Calculator calculator, Notebook scope, String expression, SortedMap<String, Matrix> like) {
    this.calculator = calculator;
    this.scope = scope;
    Notebook named = scope;
    for (var numbers : like.entrySet()) {
      named = calculator.bindAnew(named, numbers.getKey(), numbers.getValue());
    }
    Notebook sized = calculator.withSizes(named, expression);
    this.bound = since(sized);
    this.statement = calculator.expression(sized, expression);
  }

  private List<Notebook.Entry> since(Notebook later) {
    List<Notebook.Entry> entries = later.entries();
    return new ArrayList<>(entries.subList(scope.entries().size(), entries.size()));
  }

  /** Its value for these numbers, with others under the same names. */
  Matrix value(SortedMap<String, Matrix> numbers) {
    Notebook now = scope;
    for (Notebook.Entry entry : bound) {
      Optional<Matrix> other =
          entry.outcome().name().flatMap(name -> Optional.ofNullable(numbers.get(name)));
      now = now.with(other.map(n -> with(entry, n)).orElse(entry));
    }
    return calculator.numbers(now, statement);
  }

  private static Notebook.Entry with(Notebook.Entry entry, Matrix numbers) {
    Outcome old = entry.outcome();
    Call call = new Call(old.call().operation(), old.call().arguments(), Value.of(numbers));
    Outcome outcome = new Outcome(old.id(), old.name(), old.understood(), call, old.notes());
    return new Notebook.Entry(entry.statement(), outcome, entry.origin(), entry.looked());
  }
}
