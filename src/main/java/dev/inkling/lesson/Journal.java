package dev.inkling.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what a learner did in lessons, so that a lesson left anywhere goes on there. */
public interface Journal {

  /**
   * One thing a learner did.
   *
   * @param lesson the lesson's id
   * @param place where it waited: a beat's id, and the question's if there was one
   * @param input what was done; empty for a fresh start
   * @param beat the beat it led to
   */
  record Entry(String lesson, String place, Optional<Input> input, String beat) {

    static Entry begin(String lesson, String beat) {
      return new Entry(lesson, "", Optional.empty(), beat);
    }

    boolean begins() {
      return input.isEmpty();
    }
  }

  void append(Entry entry);

  /** Everything that could be read, in order. */
  List<Entry> read();

  /** What is wrong with keeping the place, if something is. */
  Optional<String> trouble();

  /** What was done in a lesson since it was last begun. */
  default List<Entry> since(String lesson) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : read()) {
      if (entry.lesson().equals(lesson)) {
        if (entry.begins()) {
          entries.clear();
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  /** A journal that forgets when the program ends. */
  static Journal inMemory() {
    List<Entry> entries = new ArrayList<>();
    return new Journal() {
      @Override
      public void append(Entry entry) {
        entries.add(entry);
      }

      @Override
      public List<Entry> read() {
        return List.copyOf(entries);
      }

      @Override
      public Optional<String> trouble() {
        return Optional.empty();
      }
    };
  }
}
