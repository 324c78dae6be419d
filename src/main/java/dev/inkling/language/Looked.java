package dev.inkling.language;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a line looked at outside itself, so that it can be worked out again in another notebook.
 *
 * @param results the places in the notebook, from 1, of the results it named
 * @param choices those of them that decided a place or a count, as {@code k} does in {@code A[k,1]}
 * @param files what it read, by name; a file is not read twice
 */
public record Looked(
    SortedSet<Integer> results,
    SortedSet<Integer> choices,
    SortedMap<String, Sources.Loaded> files) {

  /** What a value looks at that was typed as it is. */
  static final Looked NOTHING = new Looked(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

  public Looked {
    results = Collections.unmodifiableSortedSet(new TreeSet<>(results));
    choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether one of these results was looked at. */
  boolean at(BitSet places) {
    return results.stream().anyMatch(places::get);
  }
}
