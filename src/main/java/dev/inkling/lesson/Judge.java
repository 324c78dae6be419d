package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.slips.Slipped;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges answers by value: equal numbers are equal answers, however they are written. */
final class Judge {

  private static final String ANSWER = "answer";

  private final Calculator calculator;
  private final Notebook notebook;
  private final Question question;

  Judge(Calculator calculator, Notebook notebook, Question question) {
    this.calculator = calculator;
    this.notebook = notebook;
    this.question = question;
  }

  /**
   * What became of an answer.
   *
   * @param shown the answer as it is shown
   * @param scope a notebook in which what is said to it can be filled in
   * @param numbers its value, unless it was a letter
   * @param slips what gives exactly this answer, where the question has no words of its own for it
   */
  record Verdict(
      boolean right,
      String shown,
      Optional<Prose> words,
      Notebook scope,
      Optional<Matrix> numbers,
      List<Slipped> slips) {}

  /** The letter typed, if it is one of the choices. */
  Optional<Verdict> letter(String line) {
    String letter = line.strip().toLowerCase(Locale.ROOT).replaceFirst("[.)]$", "");
    return question.choices().stream()
        .filter(choice -> choice.letter().equals(letter))
        .findFirst()
        .map(
            choice ->
                new Verdict(
                    letter.equals(question.key()),
                    shown(choice),
                    branch(branch -> branch.given().equals(letter)),
                    notebook,
                    Optional.empty(),
                    List.of()));
  }

  Verdict numbers(TypedAnswer typed) {
    Matrix answer = typed.numbers();
    Notebook scope = calculator.bind(notebook, ANSWER, answer);
    String shown = Numbers.usual().set(answer);
    if (question.kind() == Question.Kind.FIND) {
      Optional<Prose> words = branch(branch -> calculator.holds(scope, branch.given()));
      boolean right = words.isEmpty() && calculator.holds(scope, question.check());
      return new Verdict(
          right, shown, words.or(question::otherwise), scope, Optional.of(answer), List.of());
    }
    boolean right = typed.is(calculator.value(notebook, question.key()));
    Optional<Prose> words = branch(branch -> same(answer, branch.given()));
    List<Slipped> slips = right || words.isPresent() ? List.of() : slips(typed);
    return new Verdict(
        right,
        shown,
        slips.isEmpty() ? words.or(question::otherwise) : words,
        scope,
        Optional.of(answer),
        slips);
  }

  /** The value of an expression where the question stands. */
  Matrix value(String expression) {
    return calculator.value(notebook, expression);
  }

  private List<Slipped> slips(TypedAnswer typed) {
    return QuestionSlips.of(calculator, notebook, question)
        .map(recogniser -> recogniser.mark(typed).slips())
        .orElse(List.of());
  }

  /** The right answer, as it is shown; one of them, if there are many. */
  Optional<String> truth() {
    if (question.kind() == Question.Kind.CHOICE) {
      return question.choices().stream()
          .filter(choice -> choice.letter().equals(question.key()))
          .findFirst()
          .map(Judge::shown);
    }
    return model().map(Numbers.usual()::set);
  }

  /** The words of the right choice. */
  Optional<String> rightWords() {
    return question.choices().stream()
        .filter(choice -> choice.letter().equals(question.key()))
        .findFirst()
        .map(choice -> choice.words().written());
  }

  /** The value of the key, or the first model that passes the check. */
  Optional<Matrix> model() {
    boolean value = question.kind() == Question.Kind.VALUE;
    for (String model : value ? List.of(question.key()) : question.models()) {
      try {
        Matrix numbers = calculator.value(notebook, model);
        Matrix answer = question.shape().column() ? numbers.asColumn() : numbers;
        if (numbers(TypedAnswer.of(answer)).right()) {
          return Optional.of(answer);
        }
      } catch (ProblemException e) {
        continue; // this model is for rows of another length
      }
    }
    return Optional.empty();
  }

  private Optional<Prose> branch(Predicate<Question.Branch> fits) {
    return question.branches().stream().filter(fits).findFirst().map(Question.Branch::words);
  }

  private boolean same(Matrix answer, String expression) {
    Matrix other = calculator.value(notebook, expression);
    boolean lists = answer.isVector() && other.isVector();
    return lists ? answer.asColumn().equals(other.asColumn()) : answer.equals(other);
  }

  private static String shown(Question.Choice choice) {
    return choice.letter() + "   " + choice.words().written();
  }
}
