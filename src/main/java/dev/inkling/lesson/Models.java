package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One answer of many, shown where the learner found none of their own. */
final class Models {

  private Models() {}

  /** What the first of several expressions gives that is fit for the learner's numbers. */
  static Optional<Matrix> first(List<String> models, Function<String, Optional<Matrix>> answering) {
    for (String model : models) {
      try {
        Optional<Matrix> answer = answering.apply(model);
        if (answer.isPresent()) {
          return answer;
        }
      } catch (ProblemException e) {
        continue; // this one is for numbers of another shape
      }
    }
    return Optional.empty();
  }

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
