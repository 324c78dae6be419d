package dev.inkling.language;

import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what is looked at and what is worth saying while one line is worked out. */
final class Noticing implements Sources {

  private final Sources sources;
  private final SortedMap<String, Loaded> remembered;
  private final List<Text> notes = new ArrayList<>();
  private final SortedSet<Integer> results = new TreeSet<>();
  private final SortedSet<Integer> choices = new TreeSet<>();
  private final SortedMap<String, Loaded> files = new TreeMap<>();

  /** Opens what is not remembered from {@code sources}. */
  Noticing(Sources sources, SortedMap<String, Loaded> remembered) {
    this.sources = sources;
    this.remembered = remembered;
  }

  @Override
  public Loaded open(String name, Limits limits) {
    Loaded known = remembered.get(name);
    Loaded loaded = known == null ? sources.open(name, limits) : known;
    files.put(name, loaded);
    return loaded;
  }

  void note(List<Text> more) {
    notes.addAll(more);
  }

  void looksAt(int result, boolean chooses) {
    results.add(result);
    if (chooses) {
      choices.add(result);
    }
  }

  List<Text> notes() {
    return notes;
  }

  Looked looked() {
    return new Looked(results, choices, files);
  }
}
