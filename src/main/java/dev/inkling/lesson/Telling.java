package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Does what an element says, and answers whether the lesson waits there. */
final class Telling implements Element.Visitor<Boolean> {

  private final Flow flow;
  private final Calculator calculator;

  Telling(Flow flow, Calculator calculator) {
    this.flow = flow;
    this.calculator = calculator;
  }

  void parts(List<Element> parts) {
    parts.forEach(part -> attempt(part, () -> part.accept(this)));
  }

  /** What led up to a question that is asked again: its words and pictures, without any work. */
  void before(List<Element> elements) {
    int from = elements.size();
    while (from > 0 && !elements.get(from - 1).accept(new Waiting())) {
      from--;
    }
    parts(
        elements.subList(from, elements.size()).stream()
            .filter(element -> element.accept(new Shows()))
            .toList());
  }

  /** A fault in the lesson is told and passed by; the learner is never stuck in it. */
  private boolean attempt(Element part, BooleanSupplier action) {
    try {
      return action.getAsBoolean();
    } catch (ProblemException e) {
      flow.emit(new Event.Failed("", e.problem().within(part.place())));
      return false;
    }
  }

  @Override
  public Boolean say(Element.Say say) {
    return attempt(
        say,
        () -> {
          List<Text> lines = say.lines().stream().map(flow::words).toList();
          flow.emit(new Event.Said(say.setting(), lines));
          return false;
        });
  }

  @Override
  public Boolean run(Element.Run run) {
    flow.line(run.line(), true, Optional.of(run.place()));
    return false;
  }

  @Override
  public Boolean let(Element.Let let) {
    return attempt(
        let,
        () -> {
          flow.take(let.name(), calculator.value(flow.scope(), let.expression()));
          return false;
        });
  }

  @Override
  public Boolean pause(Element.Pause pause) {
    flow.wait(Prompt.pause());
    return true;
  }

  @Override
  public Boolean hush(Element.Hush hush) {
    flow.emit(new Event.Hushed(hush.length()));
    return false;
  }

  @Override
  public Boolean pace(Element.Pace pace) {
    flow.emit(new Event.Paced(pace.fast()));
    return false;
  }

  @Override
  public Boolean ask(Element.Ask ask) {
    return attempt(ask, () -> asked(ask.question()));
  }

  private boolean asked(Question question) {
    Notebook scope = flow.scope();
    if (question.unless().stream().anyMatch(unless -> calculator.holds(scope, unless))) {
      return false;
    }
    flow.emit(new Event.Asked());
    parts(question.body());
    List<Text> choices =
        question.choices().stream()
            .map(c -> Text.strong(c.letter(), Role.ANSWER).plus("   ").plus(flow.words(c.words())))
            .toList();
    if (!choices.isEmpty()) {
      flow.emit(new Event.Said(Element.Setting.CHOICES, choices));
    }
    Prompt prompt = flow.prompt(question);
    prompt.pointing().ifPresent(at -> flow.emit(new Event.Pointed(at.still())));
    flow.wait(prompt);
    return true;
  }

  @Override
  public Boolean offer(Element.Try offer) {
    return attempt(
        offer,
        () -> {
          flow.wait(flow.prompt(offer.numbers()));
          return true;
        });
  }

  @Override
  public Boolean show(Element.Show show) {
    return attempt(
        show,
        () -> {
          new Drawings(calculator, flow.scope()).of(show).forEach(flow::emit);
          return false;
        });
  }

  @Override
  public Boolean claim(Element.Claim claim) {
    return attempt(
        claim,
        () -> {
          Matrix value = calculator.value(flow.scope(), claim.on());
          if (!value.isNumber()) {
            throw Problem.work("A claim is about one number; this is a matrix.").thrown();
          }
          int sign = value.number().signum();
          Prose words = sign > 0 ? claim.positive() : sign < 0 ? claim.negative() : claim.zero();
          calculator.witness().claimed(claim.on(), flow.scope(), sign);
          flow.emit(new Event.Said(Element.Setting.PARAGRAPH, List.of(flow.words(words))));
          return false;
        });
  }

  @Override
  public Boolean when(Element.When when) {
    if (calculator.holds(flow.scope(), when.condition())) {
      parts(when.parts());
    }
    return false;
  }

  @Override
  public Boolean remember(Element.Remember remember) {
    return attempt(
        remember,
        () -> {
          String front = flow.words(remember.front()).plain();
          String back = flow.words(remember.back()).plain();
          flow.emit(new Event.Remembered(new Element.Card(remember.id(), front, back)));
          return false;
        });
  }

  /** Whether a beat waits at an element, or goes on there with the screen cleared. */
  private static final class Waiting extends ElementKind<Boolean> {
    Waiting() {
      super(false);
    }

    @Override
    public Boolean ask(Element.Ask ask) {
      return true;
    }

    @Override
    public Boolean offer(Element.Try offer) {
      return true;
    }
  }

  /** Whether an element is only looked at. */
  private static final class Shows extends ElementKind<Boolean> {
    Shows() {
      super(false);
    }

    @Override
    public Boolean say(Element.Say say) {
      return true;
    }

    @Override
    public Boolean show(Element.Show show) {
      return true;
    }

    @Override
    public Boolean claim(Element.Claim claim) {
      return true;
    }

    @Override
    public Boolean when(Element.When when) {
      return true;
    }
  }
}
