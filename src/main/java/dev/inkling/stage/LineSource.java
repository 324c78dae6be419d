package dev.inkling.stage;

import dev.inkling.lesson.Prompt;
import java.util.Iterator;
import java.util.Optional;

/** Where a learner's lines come from: a prompt, a pipe, a test. */
public interface LineSource {

  /** The next line; empty at the end of input. */
  Optional<String> read(Prompt prompt);

  /** Whether what is typed is on the screen already. */
  boolean echoes();

  /** Lines known beforehand. */
  static LineSource of(Iterable<String> lines) {
    Iterator<String> iterator = lines.iterator();
    return new LineSource() {
      @Override
      public Optional<String> read(Prompt prompt) {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
      }

      @Override
      public boolean echoes() {
        return false;
      }
    };
  }
}
