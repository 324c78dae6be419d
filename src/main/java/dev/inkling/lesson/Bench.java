package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.slips.MarkWording;
import dev.inkling.slips.Slipped;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Everything an answer is held against: the question, the numbers of the lesson and the learner's.
 *
 * @param scope names as the lesson has them, {@code typed} names as the learner has them
 * @param own the numbers the lesson relies on
 * @param last whether a miss now is the last one
 */
record Bench(
    Lesson lesson,
    Question question,
    Calculator calculator,
    Notebook scope,
    Notebook typed,
    SortedMap<String, Matrix> own,
    boolean last) {

  static final String ANSWER = "answer";

  Matrix value(String expression) {
    return calculator.value(scope, expression);
  }

  /** A line that states numbers, judged; anything else is told, or is no answer. */
  Verdict numbers(String line, Function<TypedAnswer, Verdict> judged) {
    TypedNumbers reader = new TypedNumbers(calculator, typed);
    if (reader.isWords(line)) {
      Prompt prompt = Prompt.question(question);
      return Verdict.unread(new Event.Answered(Wording.words(line, prompt)));
    }
    try {
      return reader
          .stated(line)
          .map(numbers -> judged.apply(TypedAnswer.of(numbers, line)))
          .orElseGet(Verdict::elsewhere);
    } catch (ProblemException e) {
      return Verdict.unread(new Event.Failed(line, e.problem()));
    }
  }

  /** The names of the lesson, and the answer under its own. */
  Notebook with(Matrix answer) {
    return calculator.bind(scope, ANSWER, answer);
  }

  /** What the author says to the first wrong answer that fits. */
  Optional<Prose> branch(Predicate<String> fits) {
    return question.branches().stream()
        .filter(branch -> fits.test(branch.given()))
        .findFirst()
        .map(Question.Branch::words);
  }

  /** Words of the author, filled in, as an event. */
  List<Event> say(Optional<Prose> words, Notebook filled) {
    return words
        .<Event>map(prose -> new Event.Answered(calculator.say(prose, filled)))
        .map(List::of)
        .orElse(List.of());
  }

  /** The author's words to this answer; else the slips that give it; else what is said to any. */
  List<Event> say(Optional<Prose> branch, List<Slipped> slips, Notebook filled) {
    if (branch.isEmpty() && !slips.isEmpty()) {
      Optional<Text> slip = MarkWording.inPassing(slips, last);
      return slip.<Event>map(Event.Answered::new).map(List::of).orElse(List.of());
    }
    return say(branch.or(question::otherwise), filled);
  }
}
