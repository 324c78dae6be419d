package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Factors;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Products;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows a number forward: walks the later calls and asks each of their numbers why; those whose
 * reason mentions it are made of it.
 */
final class Affecting {

  private static final int MOST_LOOKS = 5_000_000; // sources of reasons: a second or two
  private static final int REASON = 8; // looks that making one reason is worth
  private static final int CHECK_EVERY = 4096;

  private final Notebook notebook;
  private final Target start;
  private final Work work;
  private final Shared shared = new Shared();
  private final Map<Call, BitSet> touched = new IdentityHashMap<>();
  private int looks;

  private Affecting(Notebook notebook, Target start, Work work) {
    this.notebook = notebook;
    this.start = start;
    this.work = work;
  }

  static Affected of(Notebook notebook, Target target, Work work) {
    return new Affecting(notebook, target, work).results();
  }

  private Affected results() {
    int first = start.after().size();
    List<Notebook.Entry> entries = notebook.entries();
    entries.forEach(entry -> touched.put(entry.outcome().call(), new BitSet()));
    touched.put(start.outcome().call(), places(start));
    BitSet reached = new BitSet();
    reached.set(first);
    List<Affected.Touched> results = new ArrayList<>();
    boolean unnamed = start.address().isComputed(); // on the way to the line where it was found
    for (int place = unnamed ? first : first + 1; place <= entries.size(); place++) {
      Notebook.Entry entry = entries.get(place - 1);
      if (entry.looked().at(reached) || place == first) {
        Optional<Affected.Touched> result = result(entry, reached);
        result.filter(any -> !entry.onlyLooks()).ifPresent(results::add);
        reached.set(place, result.isPresent());
      }
    }
    Optional<Value> value =
        start.isOne() ? Optional.of(start.spots().get(0).value()) : Optional.empty();
    return new Affected(start.address(), value, results, looks >= MOST_LOOKS);
  }

  private static BitSet places(Target target) {
    int across = target.matrix().map(Matrix::columns).orElse(1);
    BitSet places = new BitSet();
    for (int row : target.rows()) {
      for (int column : target.columns()) {
        places.set(row * across + column);
      }
    }
    return places;
  }

  private Optional<Affected.Touched> result(Notebook.Entry entry, BitSet reached) {
    Outcome outcome = entry.outcome();
    boolean chosen = entry.looked().choices().stream().anyMatch(reached::get);
    if (of(outcome.call()).isEmpty()) { // another name for what is touched already
      touched.put(outcome.call(), chosen ? all(outcome.call()) : find(outcome.call()));
    }
    BitSet places = of(outcome.call());
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Affected.Touched(
                outcome, outcome.name().orElse(Notebook.name(outcome)), places, chosen));
  }

  /** The places of a call's value that are made of the number followed. */
  private BitSet of(Call call) {
    BitSet known = touched.get(call);
    if (known == null) {
      known = find(call);
      touched.put(call, known);
    }
    return known;
  }

  private BitSet find(Call call) {
    boolean any = false;
    for (Argument argument : call.arguments().values()) {
      any |= argument.origin().isPresent() && !of(argument.origin().get()).isEmpty();
    }
    if (!any) {
      return new BitSet();
    }
    Optional<Matrix> value = Results.matrix(call.value());
    if (value.isEmpty()) {
      return all(call);
    }
    BitSet places = new BitSet();
    int columns = value.get().columns();
    for (int i = 0; i < value.get().size() && looks < MOST_LOOKS; i++) {
      if (i % CHECK_EVERY == 0) {
        work.check();
      }
      Why why = call.operation().why(call, i / columns, i % columns);
      if (!(why instanceof Why.Derived)) {
        return all(call); // found in, told of or made by its arguments as a whole
      }
      if (mentions(call, why)) {
        places.set(i);
      }
    }
    return places;
  }

  private static BitSet all(Call call) {
    BitSet places = new BitSet();
    places.set(0, Results.matrix(call.value()).map(Matrix::size).orElse(1));
    return places;
  }

  /** Whether one of the numbers a reason is made of goes back to it. */
  private boolean mentions(Call call, Why why) {
    looks += REASON;
    if (why.terms() instanceof Products products) {
      return holds(call, products.first()) || holds(call, products.second());
    }
    for (Why.Term term : why.terms()) {
      for (Why.Source source : term.sources()) {
        if (++looks > MOST_LOOKS) {
          return false;
        }
        if (isTouched(call, source)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same for many numbers in a line: few of a large matrix go back to it, as a rule. */
  private boolean holds(Call call, Factors factors) {
    Optional<Call> origin = shared.argument(call, factors.source(0)).origin();
    if (origin.isEmpty() || isStart(origin.get()) && !start.part().isEmpty()) {
      return false;
    }
    return factors.anyIn(of(origin.get()));
  }

  private boolean isTouched(Call call, Why.Source source) {
    Argument argument = shared.argument(call, source);
    if (argument.origin().isEmpty()) {
      return false;
    }
    Call origin = argument.origin().get();
    BitSet places = of(origin);
    if (places.isEmpty() || isOther(origin, source)) {
      return false;
    }
    Optional<Matrix> numbers = source.numbers(call.arguments());
    boolean plain = source.part().isEmpty() || isStart(origin);
    return !plain
        || numbers.isEmpty()
        || places.get(source.row() * numbers.get().columns() + source.column());
  }

  /** Whether the number is in another part of a value than the one that is followed. */
  private boolean isOther(Call origin, Why.Source source) {
    return isStart(origin) && !source.part().equals(start.part());
  }

  @SuppressWarnings("ReferenceEquality") // the very call, not one that looks the same
  private boolean isStart(Call origin) {
    return origin == start.outcome().call();
  }
}
