package dev.inkling.lesson;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries a lesson from one stop to the next. Changes only itself: it starts from a state and hands
 * a new one back.
 */
final class Flow {

  private final Lesson lesson;
  private final Calculator calculator;
  private final State from;
  private final boolean inClass;
  private final SortedMap<String, Matrix> own;
  private final SortedMap<String, String> words;
  private final List<Event> screen;
  private final List<Event> events = new ArrayList<>();
  private Notebook notebook;
  private Optional<Matrix> kept;
  private State.Asking asking;
  private Later later;
  private int beat;
  private int element;
  private boolean moved;
  private boolean ended;

  Flow(Lesson lesson, Calculator calculator, State from) {
    this(lesson, calculator, from, false);
  }

  /** {@code inClass} if hands are counted where there are choices. */
  Flow(Lesson lesson, Calculator calculator, State from, boolean inClass) {
    this.inClass = inClass;
    this.lesson = lesson;
    this.calculator = calculator;
    this.from = from;
    this.own = new TreeMap<>(from.own());
    this.words = new TreeMap<>(from.words());
    this.later = from.later();
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
        new State(
            beat, element, notebook, own, words, later, asking, screen, kept, before, ahead, ended);
    return new Transition(state, events);
  }

  void emit(Event event) {
    if (event.accept(new Opens())) {
      screen.clear();
    }
    screen.add(event);
    events.add(event);
  }

  /** A fault of the lesson, placed where the lesson stands. */
  Event failed(ProblemException fault) {
    List<Element> elements = current().elements();
    Problem problem = fault.problem();
    boolean within = element < elements.size();
    return new Event.Failed("", within ? problem.within(elements.get(element).place()) : problem);
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
    boolean within = element < current().elements().size();
    if (later.now() && within) {
      element = current().elements().size();
      wait(rest());
    } else if (within) {
      element++;
      run();
    } else if (!later.now() && beat + 1 < lesson.beats().size()) {
      open(beat + 1);
      run();
    } else if (later.next().isPresent()) {
      askAgain(later.next().get());
    } else {
      moved = false;
      ended = true;
      emit(new Event.Ended(true));
    }
  }

  /** A question that was put off, with the numbers of the lesson as they were. */
  private void askAgain(Later.Put question) {
    later = later.asked();
    own.clear();
    own.putAll(question.own());
    beat = question.beat();
    element = question.element();
    turn();
    emit(new Event.Answered(Wording.again()));
    Telling telling = new Telling(this, calculator);
    telling.before(current().elements().subList(0, element));
    if (!current().elements().get(element).accept(telling)) {
      element = current().elements().size();
      wait(rest());
    }
  }

  /** Leaves a question for the end of the lesson. */
  void putOff() {
    later = later.with(new Later.Put(beat, element, new TreeMap<>(own)));
  }

  /** A question is over; if it had been put off before, that is settled too. */
  void settle() {
    later = later.without(beat, element);
    emit(new Event.Settled());
  }

  /** Whether this is the second time that a question is asked. */
  boolean isLate() {
    return later.now();
  }

  Beat beat() {
    return current();
  }

  /** Does one element after the other, up to the next that waits. */
  void run() {
    while (true) {
      List<Element> elements = current().elements();
      if (element < elements.size()) {
        if (elements.get(element).accept(new Telling(this, calculator))) {
          return;
        }
        element++;
      } else if (flowsOn()) {
        open(beat + 1);
      } else {
        if (beat + 1 == lesson.beats().size() && !later.left().isEmpty()) {
          emit(new Event.Answered(Wording.left(later.left().size())));
        }
        wait(rest());
        return;
      }
    }
  }

  /** What a stop that asks nothing waits for: going on, or the end after the last beat. */
  Prompt rest() {
    boolean lastBeat = later.now() || beat + 1 == lesson.beats().size();
    boolean over = lastBeat && later.left().isEmpty() && element >= current().elements().size();
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

  void wait(Prompt prompt) {
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

  Prompt prompt(OwnNumbers numbers) {
    Matrix offer = offer(numbers);
    return Prompt.numbers(
        numbers.name(),
        numbers.paint() ? Painted.typed(offer) : Numbers.typed(offer),
        numbers.paint() ? Optional.of(Painting.of(offer)) : Optional.empty());
  }

  /** What is waited for at a question: where there is a picture, one can point as well. */
  Prompt prompt(Question question) {
    return Prompt.question(question)
        .pointing(pointing(question))
        .noting(Notes.of(lesson, question, later.now(), countsHands(question)));
  }

  /** Without a picture where the lesson is at fault; judging tells what is wrong. */
  private Optional<Pointing> pointing(Question question) {
    try {
      return question.answer().pointing(bench(question));
    } catch (ProblemException broken) {
      return Optional.empty();
    }
  }

  /** Whether a class may answer by a show of hands. */
  boolean countsHands(Question question) {
    return inClass && question.answer().letter().isPresent();
  }

  /** What an answer is held against. */
  Bench bench(Question question) {
    return new Bench(
        lesson,
        question,
        calculator,
        scope(),
        notebook,
        own,
        asking.misses() + 1 >= question.tries());
  }

  /** Takes numbers under a name, in the lesson and in the learner's notebook. */
  void take(String name, Matrix numbers) {
    notebook = calculator.bind(notebook, name, numbers); // first, for not every word is a name
    own.put(name, numbers);
  }

  /** Keeps words of the learner's own, to be said again. */
  void keepWords(String id, String written) {
    words.put(id, written);
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
    return calculator.say(prose.with(words), scope());
  }

  void parts(List<Element> parts) {
    new Telling(this, calculator).parts(parts);
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
