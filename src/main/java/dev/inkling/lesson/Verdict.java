package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.List;
import java.util.Optional;

/**
 * What became of a line typed at a question.
 *
 * @param guess the answer in it; none where it was not read as one
 * @param said to a wrong answer, or to a line that should have been one
 */
record Verdict(Kind kind, Guess guess, List<Event> said) {

  /** How a line was taken. */
  enum Kind {
    /** It is no answer: a line of the language, perhaps. */
    ELSEWHERE,
    /** It was meant as an answer and cannot be one; that costs nothing. */
    UNREAD,
    WRONG,
    RIGHT
  }

  Verdict {
    said = List.copyOf(said);
  }

  static Verdict elsewhere() {
    return new Verdict(Kind.ELSEWHERE, Guess.NONE, List.of());
  }

  static Verdict unread(Event... said) {
    return new Verdict(Kind.UNREAD, Guess.NONE, List.of(said));
  }

  static Verdict right(String shown, Optional<Matrix> numbers) {
    return new Verdict(Kind.RIGHT, new Guess(true, shown, numbers), List.of());
  }

  static Verdict wrong(String shown, Optional<Matrix> numbers, List<Event> said) {
    return new Verdict(Kind.WRONG, new Guess(false, shown, numbers), said);
  }

  boolean isRight() {
    return kind == Kind.RIGHT;
  }
}
