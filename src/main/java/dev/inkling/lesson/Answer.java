package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.List;
import java.util.Optional;

/** What counts as an answer to a question: one record for each kind, which judges by itself. */
sealed interface Answer
    permits ChoiceAnswer,
        ValueAnswer,
        FindAnswer,
        BuildAnswer,
        OrderAnswer,
        FreeAnswer,
        CellAnswer,
        ArrowAnswer {

  /** What becomes of a line that was typed. */
  Verdict judge(String line, Bench bench);

  /** What the lesson itself would type; empty if it has nothing to say here. */
  Optional<String> own(Bench bench);

  /** What stands above the words of the reveal. */
  Revealed reveal(Guess guess, Bench bench);

  /** A picture in which the answer can be pointed at; empty if it is typed in any case. */
  default Optional<Pointing> pointing(Bench bench) {
    return Optional.empty();
  }

  /** Whether each answer with words of its own is written as it is typed. */
  default boolean branchesAreAnswers() {
    return true;
  }

  /** The right one of several letters; empty if it is no such question. */
  default Optional<String> letter() {
    return Optional.empty();
  }

  /** Whether any words are an answer, so that no line of the language is run here. */
  default boolean takesWords() {
    return false;
  }

  /** Whether something is tried out in steps, rather than known or not. */
  default boolean takesSeveralTries() {
    return false;
  }

  /** Numbers that a later part of the lesson relies on; shown to nobody. */
  default Optional<Matrix> kept(Bench bench) {
    return Optional.empty();
  }

  /** What is worked out, where a wrong value can be told by its slip. */
  default Optional<ValueAnswer> workedOut() {
    return Optional.empty();
  }

  /** What is wrong with the question itself, beyond the judging of its own answers. */
  default List<String> faults(Bench bench) {
    return List.of();
  }
}
