package dev.inkling.language;

import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All results and names so far, never changed: evaluating a line gives a new notebook, so that
 * undo, a lesson's way back and free play are references to older ones.
 *
 * @param entries the results in order
 * @param names which entry each variable holds
 * @param before the notebook before the latest line; empty at the start
 */
public record Notebook(
    List<Entry> entries, SortedMap<String, Integer> names, Optional<Notebook> before) {

  private static final Notebook EMPTY = new Notebook(List.of(), new TreeMap<>(), Optional.empty());

  public Notebook {
    entries = List.copyOf(entries);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** A line that had a value, and what came of it. */
  public record Entry(Statement statement, Outcome outcome) {}

  public static Notebook empty() {
    return EMPTY;
  }

  /** The latest result, known to the language as {@code ans}. */
  public Optional<Outcome> latest() {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1).outcome());
  }

  /** What a variable holds. */
  public Optional<Outcome> find(String name) {
    return name.equals("ans")
        ? latest()
        : Optional.ofNullable(names.get(name)).map(index -> entries.get(index).outcome());
  }

  /** The number the next result will have. */
  public int nextId() {
    return entries.size() + 1;
  }

  /** The notebook after one more line. */
  public Notebook with(Statement statement, Outcome outcome) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(statement, outcome));
    SortedMap<String, Integer> named = new TreeMap<>(names);
    outcome.name().ifPresent(name -> named.put(name, more.size() - 1));
    return new Notebook(more, named, Optional.of(this));
  }
}
