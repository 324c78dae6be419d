package dev.inkling.language;

import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
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

  private static final Notebook EMPTY = new Notebook(Optional.empty(), Optional.empty(), 0);

  private final Optional<Notebook> before;
  private final Optional<Entry> entry;
  private final int size;

  private Notebook(Optional<Notebook> before, Optional<Entry> entry, int size) {
    this.before = before;
    this.entry = entry;
    this.size = size;
  }

  /** A line that had a value, and what came of it. */
  public record Entry(Statement statement, Outcome outcome) {}

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

  /** The latest result, known to the language as {@code ans}. */
  public Optional<Outcome> latest() {
    return entry.map(Entry::outcome);
  }

  /** What each variable holds. */
  public SortedMap<String, Outcome> names() {
    SortedMap<String, Outcome> names = new TreeMap<>();
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      at.latest().ifPresent(line -> line.name().ifPresent(name -> names.putIfAbsent(name, line)));
    }
    return names;
  }

  /** What a variable holds. */
  public Optional<Outcome> find(String name) {
    if (name.equals("ans")) {
      return latest();
    }
    for (Notebook at = this; at.size > 0; at = at.before.orElse(EMPTY)) {
      if (at.latest().flatMap(Outcome::name).filter(name::equals).isPresent()) {
        return at.latest();
      }
    }
    return Optional.empty();
  }

  /** The number the next result will have. */
  public int nextId() {
    return size + 1;
  }

  /** The notebook after one more line. */
  public Notebook with(Statement statement, Outcome outcome) {
    Entry latest = new Entry(statement, outcome);
    return new Notebook(Optional.of(this), Optional.of(latest), size + 1);
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
