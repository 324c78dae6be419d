package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.ProblemException;
import java.util.Optional;

/** Waits for Enter; a line typed meanwhile is a line of the language. */
final class PauseStop extends Player.Stop {

  PauseStop(Lesson lesson, Calculator calculator, Flow flow, Notebook notebook) {
    super(lesson, calculator, flow, notebook);
  }

  @Override
  Prompt prompt() {
    return flow.rest();
  }

  @Override
  Optional<String> id() {
    return Optional.empty();
  }

  @Override
  Transition go() {
    flow.goOn();
    return flow.done();
  }

  @Override
  Transition hint() {
    return answer(Wording.nothingAsked());
  }

  /** A matrix typed out is run like any line, and kept for the place that asks for one. */
  @Override
  boolean answers(String line) {
    Optional<Matrix> typed = bracket(line);
    if (typed.isPresent() && !typed.get().isNumber()) {
      flow.line(line, false, Optional.empty());
      flow.keep(typed.get());
      if (flow.willOffer()) {
        flow.emit(new Event.Answered(Wording.kept(typed.get())));
      }
      return true;
    }
    return false;
  }

  private Optional<Matrix> bracket(String line) {
    try {
      return StatementKind.named(calculator.read(notebook, line))
          .filter(Literal::isBracket)
          .map(expression -> calculator.outcome(notebook, line))
          .flatMap(Calculator::matrix);
    } catch (ProblemException e) {
      return Optional.empty(); // running it tells what is wrong
    }
  }
}
