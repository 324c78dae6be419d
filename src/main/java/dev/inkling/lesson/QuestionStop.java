package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.slips.MarkWording;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.Optional;

/**
 * Waits for an answer. Wrong ones are met with their own words; after the last try the answer is
 * worked out beside the guess, and the lesson goes on.
 */
final class QuestionStop extends Player.Stop {

  private final Question question;

  QuestionStop(
      Lesson lesson, Calculator calculator, Flow flow, Notebook notebook, Question question) {
    super(lesson, calculator, flow, notebook);
    this.question = question;
  }

  @Override
  Prompt prompt() {
    return new Prompt(Prompt.Kind.QUESTION, question.prompt(), Optional.empty());
  }

  @Override
  Optional<String> id() {
    return Optional.of(question.id());
  }

  @Override
  Optional<String> ownLine() {
    return question.kind() == Question.Kind.FIND
        ? judge().model().map(Numbers::typed)
        : Optional.of(question.key());
  }

  /** Enter helps first, then shows the answer: nobody is kept at a question. */
  @Override
  Transition go() {
    boolean untouched = flow.asking().misses() == 0 && flow.asking().hints() == 0;
    return untouched ? hint() : skip();
  }

  @Override
  Transition skip() {
    reveal("", judge().model(), Optional.empty());
    return flow.done();
  }

  @Override
  Transition hint() {
    if (!giveHint()) {
      return answer(Wording.noHintLeft());
    }
    return flow.done();
  }

  @Override
  boolean answers(String line) {
    if (question.kind() == Question.Kind.CHOICE) {
      Optional<Judge.Verdict> letter = judge().letter(line);
      letter.ifPresent(this::respond);
      return letter.isPresent();
    }
    TypedNumbers typed = new TypedNumbers(calculator, notebook);
    if (typed.isWords(line)) {
      flow.emit(new Event.Answered(Wording.words(line, prompt())));
      return true;
    }
    try {
      Optional<Matrix> numbers = typed.stated(line);
      numbers.ifPresent(n -> consider(TypedAnswer.of(n, line)));
      return numbers.isPresent();
    } catch (ProblemException e) {
      flow.emit(new Event.Failed(line, e.problem()));
      return true;
    }
  }

  private void consider(TypedAnswer typed) {
    if (question.kind() == Question.Kind.VALUE) {
      respond(judge().numbers(typed));
      return;
    }
    Fitting.Result result =
        new Fitting(lesson, flow.own()).fit(question.prompt(), typed.numbers(), question.shape());
    if (result.numbers().isPresent()) {
      respond(judge().numbers(TypedAnswer.of(result.numbers().get())));
    } else {
      boolean open = result.offer().isPresent(); // the sentence goes on where Enter takes an offer
      flow.emit(new Event.Answered(open ? result.words().plus(".") : result.words()));
    }
  }

  private void respond(Judge.Verdict verdict) {
    if (verdict.right()) {
      reveal(verdict.shown(), verdict.numbers(), Optional.empty());
      return;
    }
    flow.asking(flow.asking().missed());
    boolean last = flow.asking().misses() >= question.tries();
    Optional<Text> words =
        verdict
            .words()
            .map(said -> calculator.say(said, verdict.scope()))
            .or(() -> MarkWording.inPassing(verdict.slips(), last));
    if (last) {
      reveal(verdict.shown(), judge().model(), words);
    } else if (words.isPresent()) {
      flow.emit(new Event.Answered(words.get()));
    } else if (!giveHint()) {
      flow.emit(new Event.Answered(Wording.notYet()));
    }
  }

  private boolean giveHint() {
    int given = flow.asking().hints();
    if (given >= question.hints().size()) {
      return false;
    }
    Text words = flow.words(question.hints().get(given));
    flow.asking(flow.asking().hinted());
    flow.emit(new Event.Hinted(given + 1, question.hints().size(), words));
    return true;
  }

  /**
   * Guess and truth side by side, then what the guess would have meant, then why. An answer of
   * one's own is kept under the question's id.
   */
  private void reveal(String guess, Optional<Matrix> numbers, Optional<Text> words) {
    flow.turn();
    if (question.kind() == Question.Kind.FIND) {
      boolean found = !guess.isEmpty() && flow.asking().misses() < question.tries();
      numbers.ifPresent(n -> flow.take(question.id(), n));
      if (numbers.isEmpty()) {
        flow.emit(new Event.Answered(Wording.noModel()));
      } else if (!found) {
        flow.emit(new Event.Answered(Wording.model(Numbers.typed(numbers.get()))));
      }
    } else {
      flow.emit(new Event.Judged(guess, judge().truth().orElse("")));
    }
    words.ifPresent(said -> flow.emit(new Event.Answered(said)));
    flow.parts(question.reveal());
    flow.goOn();
  }

  private Judge judge() {
    return new Judge(calculator, flow.scope(), question);
  }
}
