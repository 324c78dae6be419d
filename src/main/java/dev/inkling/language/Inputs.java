package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Lists;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.ReasonWording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what was given from what was computed of it, and finds the one behind the other. */
final class Inputs {

  private static final int MOST_NAMED = 3;
  private static final int MOST_SPOTS = 2_000; // looked at on the way down to the inputs

  private final Notebook notebook;
  private final List<Notebook.Entry> entries;

  Inputs(Notebook notebook) {
    this.notebook = notebook;
    this.entries = notebook.entries();
  }

  /**
   * The input an address means, which is {@code target} or, where that was computed from an older
   * value of the same name that was given, that one.
   *
   * @throws ProblemException if it is computed from other inputs; it names them
   */
  Target input(Target target) {
    return isGiven(target) ? target : older(target).orElseThrow(() -> computed(target).thrown());
  }

  private boolean isGiven(Target target) {
    List<Spot> spots = target.spots();
    boolean given =
        isInput(spots.get(0)) && isInput(spots.get(spots.size() - 1))
            || typed(target).isPresent()
            || isNumeral(target);
    return given && owner(target.outcome().call()) == target.after().size();
  }

  /** Whether the line is a number as it is typed: {@code -2/3} is no computation. */
  private static boolean isNumeral(Target target) {
    return target
        .after()
        .entry()
        .flatMap(entry -> value(entry.statement()))
        .flatMap(BracketValues::number)
        .isPresent();
  }

  private static boolean isInput(Spot spot) {
    return spot.why() instanceof Why.Given;
  }

  /** The place from 1 of the first result that this call gave its value to; 0 if there is none. */
  @SuppressWarnings("ReferenceEquality") // the very call, not one that looks the same
  private int owner(Call call) {
    for (int place = 1; place <= entries.size(); place++) {
      if (entries.get(place - 1).outcome().call() == call) {
        return place;
      }
    }
    return 0;
  }

  /** The one number of a bracket such as {@code [k 1; 2 3]}, if it was typed there. */
  static Optional<Expr> typed(Target target) {
    return bracket(target)
        .filter(any -> target.isOne())
        .map(bracket -> bracket.rows().get(target.rows()[0]).get(target.columns()[0]))
        .filter(element -> BracketValues.number(element).isPresent());
  }

  /** The bracket the result is written as, if each of its elements is a single number. */
  static Optional<Expr.Bracket> bracket(Target target) {
    Optional<Matrix> matrix = target.matrix();
    return matrix.isEmpty()
        ? Optional.empty()
        : target
            .after()
            .entry()
            .map(Notebook.Entry::statement)
            .flatMap(Inputs::value)
            .filter(Expr.Bracket.class::isInstance)
            .map(Expr.Bracket.class::cast)
            .filter(bracket -> bracket.rows().size() == matrix.get().rows())
            .filter(
                bracket ->
                    bracket.rows().stream().allMatch(row -> row.size() == matrix.get().columns()));
  }

  private static Optional<Expr> value(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      return Optional.of(assign.value());
    }
    return statement instanceof Statement.Evaluate evaluate
        ? Optional.of(evaluate.value())
        : Optional.empty();
  }

  /** The same part of an older value of the name, if it was given and the newer is made of it. */
  private Optional<Target> older(Target target) {
    Optional<String> name = target.outcome().name();
    BitSet made = madeOf(target.after().size());
    for (int place = target.after().size() - 1; place > 0; place--) {
      Outcome outcome = entries.get(place - 1).outcome();
      if (made.get(place) && name.isPresent() && outcome.name().equals(name)) {
        Optional<Target> older = at(place, target.address());
        if (older.filter(this::isGiven).isPresent()) {
          return older;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Target> at(int place, Address address) {
    Notebook then = notebook;
    while (then.size() > place) {
      then = then.before().orElseThrow();
    }
    try {
      return Optional.of(Target.of(then, new Address("ans", address.path())).called(address));
    } catch (ProblemException otherShape) {
      return Optional.empty();
    }
  }

  /** The results a result goes back to, by their places. */
  private BitSet madeOf(int place) {
    BitSet made = new BitSet();
    made.set(place);
    for (int at = place; at > 0; at = made.previousSetBit(at - 1)) {
      entries.get(at - 1).looked().results().forEach(made::set);
    }
    return made;
  }

  private Problem computed(Target target) {
    Outcome outcome = target.outcome();
    String name = target.address().print();
    Problem problem =
        Problem.work(
            (name.isEmpty() ? "This result" : name)
                + " is computed, in line "
                + outcome.id()
                + ": "
                + ReasonWording.line(outcome.understood())
                + ".");
    List<Target> inputs = behind(target.spots().get(0));
    if (inputs.isEmpty()) {
      return problem.expecting("Its numbers are part of that line: type it anew.");
    }
    List<String> names = inputs.stream().map(input -> input.address().print()).toList();
    Target first = inputs.get(0);
    boolean five = first.spots().get(0).value().equals(Value.of(Exact.of(5)));
    return problem
        .expecting("Change what it is made of: " + Lists.and(names) + ".")
        .tryThis("change " + names.get(0) + " to " + (five ? "6" : "5"));
  }

  /** The first inputs with an address that are found behind a number. */
  private List<Target> behind(Spot start) {
    List<Target> inputs = new ArrayList<>();
    Shared shared = new Shared();
    Set<Spot> seen = new HashSet<>(List.of(start));
    Deque<Spot> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty() && inputs.size() < MOST_NAMED && seen.size() < MOST_SPOTS) {
      Spot spot = waiting.removeFirst();
      Why why = spot.why();
      if (why instanceof Why.Given) {
        named(spot).ifPresent(inputs::add);
      }
      for (Why.Term term : why.terms()) {
        for (Why.Source source : term.sources()) {
          spot.of(shared.argument(spot.call(), source), source)
              .filter(seen::add)
              .ifPresent(waiting::add);
          if (seen.size() >= MOST_SPOTS) {
            break;
          }
        }
      }
    }
    return inputs;
  }

  /** The input with its address, if it is a result of its own. */
  private Optional<Target> named(Spot spot) {
    int place = owner(spot.call());
    if (place == 0) {
      return Optional.empty();
    }
    Outcome outcome = entries.get(place - 1).outcome();
    String name =
        outcome
            .name()
            .filter(own -> notebook.after(own).filter(at -> at.size() == place).isPresent())
            .orElse(Notebook.name(outcome));
    return Results.matrix(outcome.value())
        .map(matrix -> Entries.address(name, matrix, spot.row(), spot.column()))
        .map(address -> Target.of(notebook, address));
  }
}
