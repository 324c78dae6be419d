package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
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
    flow.emit(new Event.Typed(wanted.name(), prompt().ghost().orElse("")));
    return take(offer);
  }

  @Override
  Transition hint() {
    return answer(Wording.takes(prompt()));
  }

  @Override
  boolean answers(String line) {
    Optional<Painted.Read> painted =
        wanted.paint()
            ? Painted.read(line, wanted.form().rows(), wanted.form().columns())
            : Optional.empty();
    if (painted.isPresent()) {
      painted.get().picture().ifPresent(this::take);
      if (painted.get().picture().isEmpty()) {
        flow.emit(new Event.Answered(painted.get().words()));
      }
      return true;
    }
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
    if (wanted.paint()) {
      paint(numbers);
      return;
    }
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

  /** Numbers as a picture: as many squares, from blank to full ink. */
  private void paint(Matrix numbers) {
    OwnNumbers.Form form = wanted.form();
    boolean list = numbers.isVector() && numbers.size() == form.rows() * form.columns();
    Matrix squares = list ? Matrix.of(form.rows(), form.columns(), numbers.entries()) : numbers;
    if (squares.rows() != form.rows() || squares.columns() != form.columns()) {
      flow.emit(new Event.Answered(PaintWording.size(numbers, form.rows(), form.columns())));
    } else if (!wanted.beyond() && !squares.entries().stream().allMatch(NumbersStop::isInk)) {
      flow.emit(new Event.Answered(PaintWording.ink()));
    } else {
      take(squares);
    }
  }

  private static boolean isInk(Scalar number) {
    return number.signum() >= 0 && number.minus(Exact.ONE).signum() <= 0;
  }

  private Transition take(Matrix numbers) {
    try {
      flow.take(wanted.name(), numbers);
    } catch (ProblemException nameless) {
      flow.emit(flow.failed(nameless)); // and nobody is kept by it
    }
    flow.emit(new Event.Took(wanted.name(), numbers));
    if (wanted.paint()) {
      flow.emit(new Event.Shown(Painting.bitmap(numbers)));
    }
    flow.goOn();
    return flow.done();
  }
}
