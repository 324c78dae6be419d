package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.Optional;

/** Waits for numbers of the learner's own; Enter takes the ones offered. */
final class NumbersStop extends Player.Stop {

  private final OwnNumbers wanted;

  NumbersStop(
      Lesson lesson, Calculator calculator, Flow flow, Notebook notebook, OwnNumbers wanted) {
    super(lesson, calculator, flow, notebook);
    this.wanted = wanted;
  }

  @Override
  Prompt prompt() {
    return flow.prompt(wanted);
  }

  @Override
  Optional<String> id() {
    return Optional.of(wanted.name());
  }

  @Override
  Transition go() {
    Matrix offer = flow.offer(wanted);
    flow.emit(new Event.Typed(wanted.name(), Numbers.typed(offer)));
    return take(offer);
  }

  @Override
  Transition skip() {
    return go();
  }

  @Override
  Transition hint() {
    return answer(Wording.takes(prompt()));
  }

  @Override
  boolean answers(String line) {
    TypedNumbers typed = new TypedNumbers(calculator, notebook);
    if (typed.isWords(line)) {
      flow.emit(new Event.Answered(Wording.words(line, prompt())));
      return true;
    }
    try {
      Optional<Matrix> numbers = typed.offered(line);
      numbers.ifPresent(this::consider);
      return numbers.isPresent();
    } catch (ProblemException e) {
      flow.emit(new Event.Failed(line, e.problem()));
      return true;
    }
  }

  private void consider(Matrix numbers) {
    Fitting.Result result =
        new Fitting(lesson, flow.own()).fit(wanted.name(), numbers, wanted.form());
    if (result.numbers().isPresent()) {
      take(result.numbers().get());
    } else {
      result.offer().ifPresent(offer -> flow.asking(flow.asking().offering(offer)));
      Optional<Text> enter = result.offer().map(Wording::orEnter);
      flow.emit(new Event.Answered(result.words().plus(enter.orElse(Text.empty()))));
    }
  }

  private Transition take(Matrix numbers) {
    flow.take(wanted.name(), numbers);
    flow.emit(new Event.Took(wanted.name(), numbers));
    flow.goOn();
    return flow.done();
  }
}
