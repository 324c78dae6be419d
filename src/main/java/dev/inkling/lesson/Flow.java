package dev.inkling.lesson;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Carries a lesson from one stop to the next. Changes only itself: it starts from a state and hands
 * a new one back.
 *
 * <p>As a visitor it does what an element says, and answers whether the lesson waits there.
 */
final class Flow implements Element.Visitor<Boolean> {

  private final Lesson lesson;
  private final Calculator calculator;
  private final State from;
  private final SortedMap<String, Matrix> own;
  private final List<Event> screen;
  private final List<Event> events = new ArrayList<>();
  private Notebook notebook;
  private Optional<Matrix> kept;
  private State.Asking asking;
  private int beat;
  private int element;
  private boolean moved;
  private boolean ended;

  Flow(Lesson lesson, Calculator calculator, State from) {
    this.lesson = lesson;
    this.calculator = calculator;
    this.from = from;
    this.own = new TreeMap<>(from.own());
    this.screen = new ArrayList<>(from.screen());
    this.notebook = from.notebook();
    this.kept = from.kept();
    this.asking = from.asking();
    this.beat = from.beat();
    this.element = from.element();
    this.ended = from.ended();
  }

  /**
   * What came of it. A move remembers the state it came from; a way ahead ends with whatever
   * changes more than the words on the screen.
   */
  Transition done() {
    Optional<State> before = moved ? Optional.of(from.withAhead(Optional.empty())) : from.before();
    boolean onlyWords =
        !moved && !ended && asking.equals(from.asking()) && kept.equals(from.kept());
    Optional<State> ahead =
        onlyWords && notebook.equals(from.notebook()) ? from.ahead() : Optional.empty();
    State state =
        new State(beat, element, notebook, own, asking, screen, kept, before, ahead, ended);
    return new Transition(state, events);
  }

  void emit(Event event) {
    if (event.accept(new Opens())) {
      screen.clear();
    }
    screen.add(event);
    events.add(event);
  }

  void open(int index) {
    beat = index;
    element = 0;
    turn();
  }

  /** A fresh page for the beat at hand: what is revealed has the screen to itself. */
  void turn() {
    Beat opened = current();
    emit(
        new Event.Opened(
            opened.id(),
            lesson.front().heading(),
            opened.section(),
            beat + 1,
            lesson.beats().size(),
            opened.pinned(),
            opened.quiet()));
  }

  /** Leaves the stop where the lesson waits and goes to the next. */
  void goOn() {
    moved = true;
    asking = State.Asking.FRESH;
    if (element < current().elements().size()) {
      element++;
      run();
    } else if (beat + 1 < lesson.beats().size()) {
      open(beat + 1);
      run();
    } else {
      moved = false;
      ended = true;
      emit(new Event.Ended(true));
    }
  }

  /** Does one element after the other, up to the next that waits. */
  void run() {
    while (true) {
      List<Element> elements = current().elements();
      if (element < elements.size()) {
        if (elements.get(element).accept(this)) {
          return;
        }
        element++;
      } else if (flowsOn()) {
        open(beat + 1);
      } else {
        wait(rest());
        return;
      }
    }
  }

  /** What a stop that asks nothing waits for: going on, or the end after the last beat. */
  Prompt rest() {
    boolean over = beat + 1 == lesson.beats().size() && element >= current().elements().size();
    return over ? Prompt.end() : Prompt.pause();
  }

  /** After numbers of the learner's own the answer comes at once; nobody presses Enter twice. */
  private boolean flowsOn() {
    List<Element> elements = current().elements();
    return beat + 1 < lesson.beats().size()
        && !elements.isEmpty()
        && elements.get(elements.size() - 1).accept(new ElementKind.Tries()).isPresent();
  }

  private Beat current() {
    return lesson.beats().get(beat);
  }

  private void wait(Prompt prompt) {
    emit(new Event.Waited(prompt));
  }

  /** The notebook, with every name the lesson relies on holding what the lesson put there. */
  Notebook scope() {
    Notebook scope = notebook;
    for (var entry : own.entrySet()) {
      scope = calculator.bind(scope, entry.getKey(), entry.getValue());
    }
    return scope;
  }

  /** Numbers of the learner's own, offered where none are typed. */
  Matrix offer(OwnNumbers numbers) {
    Fitting fitting = new Fitting(lesson, own);
    Optional<Matrix> typedBefore =
        numbers.kept()
            ? kept.filter(
                matrix -> fitting.fit(numbers.name(), matrix, numbers.form()).numbers().isPresent())
            : Optional.empty();
    Matrix usual = typedBefore.orElseGet(() -> calculator.value(scope(), numbers.usual()));
    return asking.offer().orElse(fitting.nearest(usual, numbers.form()));
  }

  /** Takes numbers under a name, in the lesson and in the learner's notebook. */
  void take(String name, Matrix numbers) {
    own.put(name, numbers);
    notebook = calculator.bind(notebook, name, numbers);
  }

  /** Whether a matrix typed now will be offered somewhere ahead. */
  boolean willOffer() {
    return lesson.beats().stream()
        .skip(beat + 1L)
        .flatMap(later -> later.elements().stream())
        .flatMap(part -> part.accept(new ElementKind.Tries()).stream())
        .anyMatch(OwnNumbers::kept);
  }

  void keep(Matrix numbers) {
    kept = Optional.of(numbers);
  }

  void asking(State.Asking changed) {
    asking = changed;
  }

  State.Asking asking() {
    return asking;
  }

  SortedMap<String, Matrix> own() {
    return own;
  }

  /** Runs a line; each statement has its reply, up to the first that cannot be done. */
  void line(String line, boolean byLesson, Optional<Place> place) {
    try {
      Notebook now = byLesson ? scope() : notebook;
      List<Statement> statements = calculator.read(now, line);
      for (Statement statement : statements) {
        Notebook before = now;
        Evaluated evaluated = calculator.evaluate(now, statement);
        now = evaluated.after();
        notebook = now;
        if (byLesson) {
          witness(line, before, evaluated);
        }
        emit(new Event.Ran(line, evaluated.reply(), byLesson));
      }
    } catch (ProblemException e) {
      emit(new Event.Failed(line, place.map(at -> e.problem().at(at)).orElse(e.problem())));
    }
  }

  private void witness(String line, Notebook before, Evaluated evaluated) {
    evaluated
        .reply()
        .accept(new ReplyKind.Outcomes())
        .flatMap(Calculator::matrix)
        .ifPresent(value -> calculator.witness().valued(line, before, value));
  }

  Text words(Prose prose) {
    return calculator.say(prose, scope());
  }

  void parts(List<Element> parts) {
    parts.forEach(part -> attempt(part, () -> part.accept(this)));
  }

  /** A fault in the lesson is told and passed by; the learner is never stuck in it. */
  private boolean attempt(Element part, BooleanSupplier action) {
    try {
      return action.getAsBoolean();
    } catch (ProblemException e) {
      emit(new Event.Failed("", e.problem().atIfUnknown(part.place())));
      return false;
    }
  }

  @Override
  public Boolean say(Element.Say say) {
    return attempt(
        say,
        () -> {
          List<Text> lines = say.lines().stream().map(this::words).toList();
          emit(new Event.Said(say.setting(), lines));
          return false;
        });
  }

  @Override
  public Boolean run(Element.Run run) {
    line(run.line(), true, Optional.of(run.place()));
    return false;
  }

  @Override
  public Boolean let(Element.Let let) {
    return attempt(
        let,
        () -> {
          take(let.name(), calculator.value(scope(), let.expression()));
          return false;
        });
  }

  @Override
  public Boolean pause(Element.Pause pause) {
    wait(Prompt.pause());
    return true;
  }

  @Override
  public Boolean hush(Element.Hush hush) {
    emit(new Event.Hushed(hush.length()));
    return false;
  }

  @Override
  public Boolean pace(Element.Pace pace) {
    emit(new Event.Paced(pace.fast()));
    return false;
  }

  @Override
  public Boolean ask(Element.Ask ask) {
    Question question = ask.question();
    Notebook scope = scope();
    if (question.unless().stream().anyMatch(unless -> calculator.holds(scope, unless))) {
      return false;
    }
    emit(new Event.Asked());
    parts(question.body());
    List<Text> choices =
        question.choices().stream()
            .map(c -> Text.strong(c.letter(), Role.ANSWER).plus("   ").plus(words(c.words())))
            .toList();
    if (!choices.isEmpty()) {
      emit(new Event.Said(Element.Setting.CHOICES, choices));
    }
    wait(new Prompt(Prompt.Kind.QUESTION, question.prompt(), Optional.empty()));
    return true;
  }

  @Override
  public Boolean offer(Element.Try offer) {
    return attempt(
        offer,
        () -> {
          wait(prompt(offer.numbers()));
          return true;
        });
  }

  Prompt prompt(OwnNumbers numbers) {
    return new Prompt(
        Prompt.Kind.NUMBERS, numbers.name(), Optional.of(Numbers.typed(offer(numbers))));
  }

  @Override
  public Boolean show(Element.Show show) {
    return attempt(
        show,
        () -> {
          new Drawings(calculator, scope()).of(show).forEach(p -> emit(new Event.Shown(p)));
          return false;
        });
  }

  @Override
  public Boolean claim(Element.Claim claim) {
    return attempt(
        claim,
        () -> {
          Matrix value = calculator.value(scope(), claim.on());
          if (!value.isNumber()) {
            throw Problem.work("A claim is about one number; this is a matrix.").thrown();
          }
          int sign = value.number().signum();
          Prose words = sign > 0 ? claim.positive() : sign < 0 ? claim.negative() : claim.zero();
          calculator.witness().claimed(claim.on(), scope(), sign);
          emit(new Event.Said(Element.Setting.PARAGRAPH, List.of(words(words))));
          return false;
        });
  }

  @Override
  public Boolean when(Element.When when) {
    if (calculator.holds(scope(), when.condition())) {
      parts(when.parts());
    }
    return false;
  }

  @Override
  public Boolean remember(Element.Remember remember) {
    return attempt(
        remember,
        () -> {
          String front = words(remember.front()).plain();
          String back = words(remember.back()).plain();
          emit(new Event.Remembered(new Element.Card(remember.id(), front, back)));
          return false;
        });
  }

  private static final class Opens extends EventKind<Boolean> {
    Opens() {
      super(false);
    }

    @Override
    public Boolean opened(Event.Opened opened) {
      return true;
    }
  }
}
