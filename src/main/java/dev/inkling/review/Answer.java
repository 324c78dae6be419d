package dev.inkling.review;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.ProblemException;
import java.util.Optional;

/** The answer on the back of a card: numbers, which can be checked, or words, which cannot. */
public final class Answer {

  private final Interpreter interpreter;
  private final Optional<TypedAnswer> truth;

  public Answer(Card card, Interpreter interpreter) {
    this.interpreter = interpreter;
    this.truth = read(card.back());
  }

  public boolean isNumbers() {
    return truth.isPresent();
  }

  /** Whether a line says these numbers; empty if it says no numbers at all. */
  public Optional<Boolean> isRight(String line) {
    return truth.flatMap(numbers -> read(line).map(typed -> typed.is(numbers.numbers())));
  }

  private Optional<TypedAnswer> read(String text) {
    try {
      return Optional.of(TypedAnswer.read(text, interpreter, Notebook.empty()));
    } catch (ProblemException words) {
      return Optional.empty();
    }
  }
}
