package dev.inkling.language;

import dev.inkling.math.Scalar;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Problem;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens a number into what made it, one level or several, a few lines a level.
 *
 * <p>Reasons are a graph: several numbers may be made of the same one. What was opened once is not
 * opened again further down, or the reasons of an inverse of an inverse would have no end.
 */
final class Reasons {

  private static final int LINES = 5; // with the number itself six lines at depth one
  private static final int NAMES = 6; // entries of one term that are named
  private static final int ALL_LINES = 600; // in one tree

  private final Notebook notebook;
  private final Versions versions;
  private final Map<Spot, Integer> opened = new HashMap<>(); // so many levels deep, or to the end
  private final Shared shared = new Shared();
  private int lines;

  private Reasons(Notebook notebook, Versions versions) {
    this.notebook = notebook;
    this.versions = versions;
  }

  /** The number that is meant, opened {@code depth} levels deep. */
  static Reason of(Notebook notebook, Target target, int depth) {
    if (!target.isOne()) {
      throw which(target).thrown();
    }
    target.value().accept(new Opens());
    Versions versions = new Versions(notebook);
    String name = target.outcome().name().orElse("");
    Text version = name.isEmpty() ? Text.empty() : versions.of(name, target.outcome().call());
    return new Reasons(notebook, versions)
        .open(target.spots().get(0), target.address(), version, depth);
  }

  private static Problem which(Target target) {
    boolean whole = target.matrix().filter(m -> m.size() == target.spots().size()).isPresent();
    String what =
        whole
            ? "This is " + target.matrix().map(Shapes::describe).orElseThrow()
            : "These are " + Shapes.count(target.spots().size(), "number");
    String one = whole ? "one number of it." : "one of them at a time.";
    return Problem.usage(what + "; why opens " + one).tryThis("why " + target.last().print());
  }

  /** Whether a value can be opened; says what it is where it cannot. */
  private static final class Opens implements Value.NumbersOnly<Boolean> {
    @Override
    public Boolean grid(Value.Grid grid) {
      return true;
    }

    @Override
    public Boolean complexes(Value.Complexes complexes) {
      return true;
    }

    @Override
    public Boolean truth(Value.Truth truth) {
      return true;
    }

    @Override
    public Boolean otherwise(String given) {
      throw Problem.work("This is " + given + "; why opens one number.").thrown();
    }
  }

  private Reason open(Spot spot, Address address, Text version, int depth) {
    Why why = spot.why();
    if (opened.getOrDefault(spot, 0) >= depth) {
      boolean seen = !why.terms().isEmpty();
      return new Reason(address, spot, why, version, List.of(), 0, Optional.empty(), seen);
    }
    opened.put(spot, depth);
    Largest largest = Largest.of(why.terms(), LINES - why.accept(new Tails()));
    lines += largest.terms().size() + 1;
    List<Reason.Line> parts =
        largest.terms().stream().map(term -> line(spot, address, term, depth)).toList();
    if (parts.stream().flatMap(part -> part.entries().stream()).allMatch(this::isToTheEnd)) {
      opened.put(spot, Integer.MAX_VALUE);
    }
    Optional<Scalar> rest = why.accept(new Adds()) ? largest.rest() : Optional.empty();
    return new Reason(address, spot, why, version, parts, largest.more(), rest, false);
  }

  private Reason.Line line(Spot spot, Address whole, Why.Term term, int depth) {
    List<Reason.Entry> entries = new ArrayList<>();
    int shown = Math.min(term.sources().size(), NAMES);
    for (Why.Source source : term.sources().subList(0, shown)) {
      entries.add(entry(spot, whole, source, depth));
    }
    return new Reason.Line(term, entries, term.sources().size() - shown);
  }

  private Reason.Entry entry(Spot of, Address whole, Why.Source source, int depth) {
    Argument argument = shared.argument(of.call(), source);
    Optional<Spot> spot = of.of(argument, source);
    boolean beside = spot.filter(other -> isBeside(of, other)).isPresent();
    Address address = address(of, beside ? whole.root() : argument.source(), source);
    boolean reached =
        beside || argument.named() || isTyped(argument) || spot.filter(Reasons::isMade).isEmpty();
    Text version =
        reached ? versions.of(argument) : depth > 1 ? Text.empty() : ReasonWording.deeper();
    Text origin = spot.map(s -> s.why().accept(new Origins())).orElse(Text.empty());
    Optional<Reason> deeper =
        depth > 1 && lines < ALL_LINES
            ? spot.map(s -> open(s, address, version, depth - 1))
            : Optional.empty();
    return new Reason.Entry(address, version, origin, spot, deeper);
  }

  /** Whether it goes by something that can be typed. */
  private boolean isTyped(Argument argument) {
    return Address.of(argument.source()).isComputed()
        || notebook.find(argument.source()).isPresent();
  }

  private static boolean isMade(Spot spot) {
    return !spot.why().terms().isEmpty();
  }

  /** Whether both are numbers of one result, which goes by one name. */
  @SuppressWarnings("ReferenceEquality") // the very call, not one that looks the same
  private static boolean isBeside(Spot one, Spot other) {
    return one.call() == other.call();
  }

  private static Address address(Spot of, String root, Why.Source source) {
    String part = source.part();
    return source
        .numbers(of.call().arguments())
        .map(matrix -> Entries.address(root, part, matrix, source.row(), source.column()))
        .orElseGet(() -> Address.of(root));
  }

  /** Whether there is nothing further to open in it than is opened here or further up. */
  private boolean isToTheEnd(Reason.Entry entry) {
    return entry
        .spot()
        .filter(spot -> opened.getOrDefault(spot, 0) < Integer.MAX_VALUE)
        .filter(spot -> entry.origin().isEmpty())
        .isEmpty();
  }

  /** Lines below the terms that a reason needs for itself. */
  private static final class Tails implements Why.Visitor<Integer> {
    @Override
    public Integer given(Why.Given given) {
      return 0;
    }

    @Override
    public Integer derived(Why.Derived derived) {
      return 0;
    }

    @Override
    public Integer found(Why.Found found) {
      return 2; // how well it fits, and what it is that was found
    }

    @Override
    public Integer told(Why.Told told) {
      return 0;
    }
  }

  /** Whether the terms add up to something worth telling. */
  private static final class Adds implements Why.Visitor<Boolean> {
    @Override
    public Boolean given(Why.Given given) {
      return false;
    }

    @Override
    public Boolean derived(Why.Derived derived) {
      return true;
    }

    @Override
    public Boolean found(Why.Found found) {
      return false;
    }

    @Override
    public Boolean told(Why.Told told) {
      return false;
    }
  }

  /** Where a number was given. */
  private static final class Origins implements Why.Visitor<Text> {
    @Override
    public Text given(Why.Given given) {
      return given.origin();
    }

    @Override
    public Text derived(Why.Derived derived) {
      return Text.empty();
    }

    @Override
    public Text found(Why.Found found) {
      return Text.empty();
    }

    @Override
    public Text told(Why.Told told) {
      return Text.empty();
    }
  }
}
