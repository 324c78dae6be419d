package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All results and names so far, never changed: evaluating a line gives a new notebook, so that
 * undo, a lesson's way back and free play are references to older ones.
 *
 * <p>A notebook is its latest entry and the notebook before it, so that a long script takes no more
 * room than its lines.
 */
public final class Notebook {

  private static final Notebook EMPTY =
      new Notebook(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private static final String LINE = "line"; // line3 is the result of line 3

  private final Optional<Notebook> before;
  private final Optional<Entry> entry;
  private final Optional<Change> change;
  private final String name; // of the latest line, empty for none: looked up at every turn
  private final int size;

  private Notebook(
      Optional<Notebook> before, Optional<Entry> entry, Optional<Change> change, int size) {
    this.before = before;
    this.entry = entry;
    this.change = change;
    this.name = entry.flatMap(latest -> latest.outcome().name()).orElse("");
    this.size = size;
  }

  /** A line that had a value, what came of it, and what it looked at for that. */
  public record Entry(Statement statement, Outcome outcome, Origin origin, Looked looked) {

    Entry with(Statement other) {
      return new Entry(other, outcome, origin, looked);
    }

    /** Whether the line shows what was there: a name, or a part of one. */
    boolean onlyLooks() {
      return statement instanceof Statement.Evaluate look && names(look.value());
    }

    private static boolean names(Expr value) {
      if (value instanceof Expr.Field field) {
        return names(field.of());
      }
      return value instanceof Expr.Indexed part ? names(part.of()) : value instanceof Expr.Variable;
    }
  }

  /**
   * A look at the same lines with an input changed.
   *
   * @param from the notebook before it
   * @param line the change, as it was understood
   */
  public record Change(Notebook from, String line) {}

  public static Notebook empty() {
    return EMPTY;
  }

  /** The notebook before the latest line; empty at the start. */
  public Optional<Notebook> before() {
    return before;
  }

  /** The latest line. */
  public Optional<Entry> entry() {
    return entry;
  }

  /** The change that led here, if it was no line. */
  public Optional<Change> change() {
    return change;
  }

  /** The notebook that taking the latest line or change back leads to; empty at the start. */
  public Optional<Notebook> undone() {
    return change.isPresent() ? change.map(Change::from) : before;
  }

  /** The latest result, known to the language as {@code ans}. */
  public Optional<Outcome> latest() {
    return entry.map(Entry::outcome);
  }

  /** How many results there are. */
  public int size() {
    return size;
  }

  /** All lines, the first one first. */
  public List<Entry> entries() {
    Deque<Entry> entries = new ArrayDeque<>(size);
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      at.entry.ifPresent(entries::addFirst);
    }
    return new ArrayList<>(entries);
  }

  /** What each variable holds. */
  public SortedMap<String, Outcome> names() {
    SortedMap<String, Outcome> names = new TreeMap<>();
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      at.latest().ifPresent(line -> line.name().ifPresent(name -> names.putIfAbsent(name, line)));
    }
    return names;
  }

  /** What a variable holds; {@code ans} and {@code line3} name results without a name. */
  public Optional<Outcome> find(String typed) {
    return after(typed).flatMap(Notebook::latest);
  }

  /** The notebook as it was when a name had last got its value. */
  public Optional<Notebook> after(String typed) {
    if (typed.equals("ans")) {
      return Optional.of(this).filter(notebook -> notebook.size > 0);
    }
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      if (at.name.equals(typed)) {
        return Optional.of(at);
      }
    }
    return line(typed);
  }

  private Optional<Notebook> line(String typed) {
    String number = typed.startsWith(LINE) ? typed.substring(LINE.length()) : "";
    if (number.isEmpty() || number.length() > 9 || !number.chars().allMatch(Notebook::isDigit)) {
      return Optional.empty();
    }
    int line = Integer.parseInt(number);
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      if (at.latest().filter(outcome -> outcome.id() == line).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** How a result is named that has no name of its own: {@code line3}. */
  public static String name(Outcome outcome) {
    return LINE + outcome.id();
  }

  /** The number the next line has, unless it is told otherwise. */
  public int nextId() {
    return latest().map(Outcome::id).orElse(0) + 1;
  }

  /** The notebook after one more line. */
  public Notebook with(Entry latest) {
    return new Notebook(Optional.of(this), Optional.of(latest), Optional.empty(), size + 1);
  }

  /** The same lines, known to have come about by a change of others. */
  Notebook changedFrom(Notebook from, String line) {
    return new Notebook(before, entry, Optional.of(new Change(from, line)), size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Notebook that && size == that.size && sameLines(this, that);
  }

  /** Line by line, from the latest back to where both are one. */
  @SuppressWarnings("ReferenceEquality") // a shared past needs no second look
  private static boolean sameLines(Notebook one, Notebook other) {
    Notebook a = one;
    Notebook b = other;
    while (a != b) {
      if (!a.entry.equals(b.entry)) {
        return false;
      }
      a = a.before.orElse(EMPTY);
      b = b.before.orElse(EMPTY);
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * size + entry.hashCode();
  }
}
