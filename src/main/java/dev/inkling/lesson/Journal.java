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
   * @param place where it waited: a beat's id, and the question's if there was one; empty for the
   *     lesson as a whole
   * @param input what was done; empty for a fresh start
   * @param beat the beat it led to
   * @param print how the beat of the place was written then; empty if that was not kept
   */
  record Entry(String lesson, String place, Optional<Input> input, String beat, String print) {

    static Entry begin(String lesson, String beat) {
      return new Entry(lesson, "", Optional.empty(), beat, "");
    }

    /** From here on the lesson is as if it had never been played. */
    static Entry forget(String lesson) {
      return begin(lesson, "");
    }

    /** From here on a beat is as if it had never been answered, and the learner is sent there. */
    static Entry forget(String lesson, String beat) {
      return new Entry(lesson, beat, Optional.empty(), beat, "");
    }

    boolean begins() {
      return input.isEmpty() && place.isEmpty();
    }

    /** Whether what was done at a beat is forgotten. */
    boolean forgets() {
      return input.isEmpty() && !place.isEmpty();
    }

    /** The beat where it was done. */
    String from() {
      return place.replaceFirst("/.*", "");
    }
  }

  void append(Entry entry);

  /** Everything that could be read, in order. */
  List<Entry> read();

  /** What is wrong with keeping the place, if something is. */
  Optional<String> trouble();

  /** Whether what is added is still there on another day. */
  default boolean keeps() {
    return true;
  }

  /** What was done in a lesson since it was last begun, without what was forgotten on purpose. */
  default List<Entry> since(String lesson) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : read()) {
      if (!entry.lesson().equals(lesson)) {
        continue;
      }
      if (entry.begins()) {
        entries.clear();
      } else if (entry.forgets()) {
        entries.removeIf(
            past -> past.from().equals(entry.from()) || past.beat().equals(Resume.END));
      }
      if (!entry.beat().isEmpty()) {
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
