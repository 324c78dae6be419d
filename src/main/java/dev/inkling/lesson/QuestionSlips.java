package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.slips.Recogniser;
import dev.inkling.words.ProblemException;
import java.util.Optional;

/** What is worked out at a question, so that a wrong value can be told by its slip. */
final class QuestionSlips {

  private QuestionSlips() {}

  /**
   * Of a question of value that says what is worked out, or whose key does; empty for others, and
   * where what is worked out is not the key.
   */
  static Optional<Recogniser> of(Calculator calculator, Notebook notebook, Question question) {
    if (question.kind() != Question.Kind.VALUE) {
      return Optional.empty();
    }
    try {
      String asked = question.of().isEmpty() ? question.key() : question.of();
      Matrix key = calculator.value(notebook, question.key());
      return Calculator.matrix(calculator.outcome(notebook, asked))
          .filter(value -> Recogniser.same(value, key))
          .map(value -> Recogniser.of(calculator.outcome(notebook, asked).call()));
    } catch (ProblemException broken) {
      return Optional.empty(); // the check of the lesson tells it
    }
  }
}
