package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.Optional;

/**
 * The answer with which a question ends.
 *
 * @param right whether it is one that is asked for
 * @param shown as it is shown; empty if there was none
 * @param numbers its value, where it has one
 */
record Guess(boolean right, String shown, Optional<Matrix> numbers) {

  static final Guess NONE = new Guess(false, "", Optional.empty());

  boolean isNone() {
    return shown.isEmpty();
  }
}
