package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.List;
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
    return flow.prompt(question);
  }

  @Override
  Optional<String> id() {
    return Optional.of(question.id());
  }

  @Override
  Optional<String> ownLine() {
    try {
      return question.answer().own(bench());
    } catch (ProblemException broken) {
      return Optional.empty(); // giving it up tells what is wrong
    }
  }

  /** Enter helps as long as there is help, then shows the answer: nobody is kept at a question. */
  @Override
  Transition go() {
    return flow.asking().hints() < question.hints().size() ? hint() : giveUp();
  }

  @Override
  Transition giveUp() {
    reveal(flow.asking().guess().orElse(Guess.NONE), List.of(), Optional.empty());
    return flow.done();
  }

  /** The lesson goes on without an answer, and asks again at its end. */
  @Override
  Transition skip() {
    if (flow.isLate()) {
      flow.emit(new Event.Answered(Wording.left()));
    } else {
      flow.emit(new Event.Answered(Wording.putOff(flow.beat().section())));
      Optional<Matrix> numbers = question.answer().kept(bench());
      flow.putOff();
      numbers.ifPresent(this::keep); // for what relies on them
    }
    flow.goOn();
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
    Optional<Hands> hands = flow.countsHands(question) ? Hands.read(line) : Optional.empty();
    if (hands.isPresent()) {
      show(hands.get());
      return true;
    }
    boolean words = question.answer().takesWords();
    Optional<Text> half = words ? Optional.empty() : Sure.halfSaid(line);
    if (half.isPresent()) {
      flow.emit(new Event.Answered(half.get()));
      return true;
    }
    Sure sure = words ? Sure.unsaid(line) : Sure.of(line);
    Verdict verdict = question.answer().judge(sure.answer(), bench());
    switch (verdict.kind()) {
      case ELSEWHERE:
        return false;
      case UNREAD:
        verdict.said().forEach(flow::emit);
        return true;
      case RIGHT:
        reveal(verdict.guess(), List.of(), sure.words(true));
        return true;
      case WRONG:
        missed(verdict, sure);
        return true;
    }
    return false;
  }

  /** What a class thought, beside what it is. */
  private void show(Hands hands) {
    if (!hands.isFor(question.choices())) {
      flow.emit(new Event.Answered(Wording.hands(question.choices().size())));
      return;
    }
    String key = question.answer().letter().orElse("");
    Event picture = new Event.Shown(hands.picture(question.choices(), key));
    Event words = new Event.Answered(hands.words(question.choices(), key));
    reveal(Guess.NONE, List.of(), Optional.empty(), List.of(picture, words));
  }

  private void missed(Verdict verdict, Sure sure) {
    flow.asking(flow.asking().missed(verdict.guess()));
    if (flow.asking().misses() >= question.tries()) {
      reveal(verdict.guess(), verdict.said(), sure.words(false));
      return;
    }
    verdict.said().forEach(flow::emit);
    if (verdict.said().isEmpty() && !giveHint()) {
      flow.emit(new Event.Answered(Wording.notYet()));
    }
  }

  private boolean giveHint() {
    int given = flow.asking().hints();
    if (given >= question.hints().size()) {
      return false;
    }
    flow.asking(flow.asking().hinted());
    try {
      Text words = flow.words(question.hints().get(given));
      flow.emit(new Event.Hinted(given + 1, question.hints().size(), words));
    } catch (ProblemException broken) {
      flow.emit(flow.failed(broken));
    }
    return true;
  }

  /**
   * Guess and truth side by side, then what the guess would have meant, then why. What is the
   * learner's own is kept under the question's id.
   */
  private void reveal(Guess guess, List<Event> said, Optional<Text> sure) {
    reveal(guess, said, sure, List.of());
  }

  private void reveal(Guess guess, List<Event> said, Optional<Text> sure, List<Event> beside) {
    Revealed revealed = revealed(guess);
    flow.turn();
    revealed.numbers().ifPresent(this::keep);
    revealed.words().ifPresent(words -> flow.keepWords(question.id(), words));
    revealed.shown().forEach(flow::emit);
    beside.forEach(flow::emit);
    sure.ifPresent(words -> flow.emit(new Event.Answered(words)));
    said.forEach(flow::emit);
    flow.parts(question.reveal());
    flow.settle();
    flow.goOn();
  }

  private void keep(Matrix numbers) {
    try {
      flow.take(question.id(), numbers);
    } catch (ProblemException nameless) {
      flow.emit(flow.failed(nameless));
    }
  }

  /** A fault in the lesson is told; nobody is kept at a question whose answer cannot be told. */
  private Revealed revealed(Guess guess) {
    try {
      return question.answer().reveal(guess, bench());
    } catch (ProblemException broken) {
      return Revealed.of(flow.failed(broken));
    }
  }

  private Bench bench() {
    return flow.bench(question);
  }
}
