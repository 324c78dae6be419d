package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.List;
import java.util.Optional;

/**
 * What a question leaves when it is over.
 *
 * @param numbers kept under its id
 * @param words kept under its id, as the learner wrote them
 * @param shown above the words of the reveal
 */
record Revealed(Optional<Matrix> numbers, Optional<String> words, List<Event> shown) {

  Revealed {
    shown = List.copyOf(shown);
  }

  static Revealed of(Event... shown) {
    return new Revealed(Optional.empty(), Optional.empty(), List.of(shown));
  }
}
