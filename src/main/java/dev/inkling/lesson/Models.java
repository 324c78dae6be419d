package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One answer of many, shown where the learner found none of their own. */
final class Models {

  private Models() {}

  /** The learner's own numbers where they do, else the ones of the lesson. */
  static Revealed reveal(Guess guess, Supplier<Optional<Matrix>> model) {
    if (guess.right()) {
      return new Revealed(guess.numbers(), Optional.empty(), List.of());
    }
    Optional<Matrix> numbers = model.get();
    Event told =
        new Event.Answered(
            numbers.map(n -> Wording.model(Numbers.typed(n))).orElseGet(Wording::noModel));
    return new Revealed(numbers, Optional.empty(), List.of(told));
  }
}
