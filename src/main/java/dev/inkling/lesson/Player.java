package dev.inkling.lesson;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * Plays a lesson as a pure fold: a state and an input give a new state and what happened. No clock,
 * no screen, no waiting; the same inputs give the same events on every machine.
 */
public final class Player {

  private final Lesson lesson;
  private final Interpreter interpreter;
  private final Work usual;
  private final Witness witness;
  private final boolean inClass;

  private Player(
      Lesson lesson, Interpreter interpreter, Work usual, Witness witness, boolean inClass) {
    this.inClass = inClass;
    this.lesson = lesson;
    this.interpreter = interpreter;
    this.usual = usual;
    this.witness = witness;
  }

  public static Player of(Lesson lesson, Interpreter interpreter) {
    return new Player(lesson, interpreter, Work.plain(), Witness.none(), false);
  }

  /** The same lesson in front of several: a choice may be answered by a show of hands. */
  public Player inClass() {
    return new Player(lesson, interpreter, usual, witness, true);
  }

  /** One whose work somebody may stop, and who tells what is worked out on the way. */
  public static Player watched(Lesson lesson, Interpreter interpreter, Work work, Witness witness) {
    return new Player(lesson, interpreter, work, witness, false);
  }

  public Lesson lesson() {
    return lesson;
  }

  /** The first stop, with the names a learner brings along. */
  public Transition begin(Notebook notebook) {
    Flow flow = flow(State.blank(notebook), usual);
    flow.open(0);
    flow.run();
    return flow.done();
  }

  /** What an input leads to. */
  public Transition step(State state, Input input) {
    return step(state, input, usual);
  }

  /**
   * What an input leads to.
   *
   * @throws dev.inkling.work.Cancelled if {@code work} was; the state given is as it was
   */
  public Transition step(State state, Input input, Work work) {
    if (state.ended()) {
      return new Transition(state, List.of());
    }
    try {
      return taken(state, input, work);
    } catch (ProblemException e) {
      // a fault of the lesson, such as a hint with a broken expression: told, and nothing is lost
      Flow flow = flow(state, work);
      flow.emit(flow.failed(e));
      return flow.done();
    }
  }

  private Transition taken(State state, Input input, Work work) {
    return input.accept(
        new Input.Visitor<Transition>() {
          @Override
          public Transition go() {
            return Player.forward(state, work).orElseGet(() -> stop(state, work).go());
          }

          @Override
          public Transition line(String text) {
            return stop(state, work).line(text);
          }

          @Override
          public Transition back() {
            return Travel.back(state)
                .map(Player::whole)
                .orElseGet(() -> stop(state, work).answer(Wording.nothingBefore()));
          }

          @Override
          public Transition forward() {
            return Player.forward(state, work)
                .orElseGet(() -> stop(state, work).answer(Wording.nothingAhead()));
          }

          @Override
          public Transition replay() {
            return whole(new Travel(Player.this, work).replay(state));
          }

          @Override
          public Transition answer() {
            return Player.forward(state, work).orElseGet(() -> stop(state, work).giveUp());
          }

          @Override
          public Transition skip() {
            return Player.forward(state, work).orElseGet(() -> stop(state, work).skip());
          }

          @Override
          public Transition hint() {
            return stop(state, work).hint();
          }

          @Override
          public Transition task() {
            return whole(state);
          }

          @Override
          public Transition jump(String to) {
            return Player.this.jump(state, to, work);
          }

          @Override
          public Transition quit() {
            Flow flow = flow(state, work);
            flow.emit(new Event.Ended(false));
            return new Transition(state, flow.done().events());
          }
        });
  }

  /** What is on the screen. */
  public List<Event> screen(State state) {
    return state.screen();
  }

  /** What an empty line would stand for, and the words before the place to type. */
  public Prompt prompt(State state) {
    return stop(state, usual).prompt();
  }

  /** Whether any words at all are an answer. */
  public boolean takesWords(State state) {
    return lesson.question(state).filter(question -> question.answer().takesWords()).isPresent();
  }

  /** The next stop without a learner: the lesson answers itself, and passes by where it cannot. */
  public Transition alone(State state) {
    Transition next = step(state, ownInput(state));
    boolean moved =
        next.state().beat() != state.beat() || next.state().element() != state.element();
    return moved || next.state().ended() ? next : step(next.state(), new Input.Answer());
  }

  /** What the lesson itself would do here: go on, or give its own answer. */
  public Input ownInput(State state) {
    return stop(state, usual).ownLine().<Input>map(Input.Line::new).orElseGet(Input.Go::new);
  }

  /** A stable name for where the lesson waits: the beat, and which stop of it. */
  public String place(State state) {
    Beat beat = lesson.beats().get(state.beat());
    Optional<String> id = stop(state, usual).id();
    return beat.id() + id.map(name -> "/" + name).orElse("");
  }

  /** The state that was left by going back, shown as it was. */
  private static Optional<Transition> forward(State state, Work work) {
    work.check();
    return state.ahead().map(Player::whole);
  }

  private static Transition whole(State state) {
    return new Transition(state, state.screen());
  }

  private Transition jump(State state, String to, Work work) {
    Destinations places = new Destinations(lesson);
    Optional<Integer> beat = places.find(to);
    if (beat.isEmpty()) {
      return stop(state, work).answer(Wording.noSuchPlace(to, places, lesson.beats().size()));
    }
    return whole(new Travel(this, work).jump(state, beat.get()));
  }

  private Flow flow(State state, Work work) {
    return new Flow(lesson, new Calculator(interpreter, work, witness), state, inClass);
  }

  /** Whatever can be done where the lesson waits. */
  private Stop stop(State state, Work work) {
    Calculator calculator = new Calculator(interpreter, work, witness);
    Flow flow = new Flow(lesson, calculator, state, inClass);
    List<Element> elements = lesson.beats().get(state.beat()).elements();
    if (state.element() >= elements.size()) {
      return new PauseStop(lesson, calculator, flow, state.notebook());
    }
    Element element = elements.get(state.element());
    Optional<Question> question = element.accept(new ElementKind.Questions());
    Optional<OwnNumbers> numbers = element.accept(new ElementKind.Tries());
    if (question.isPresent()) {
      return new QuestionStop(lesson, calculator, flow, state.notebook(), question.get());
    }
    if (numbers.isPresent()) {
      return new NumbersStop(lesson, calculator, flow, state.notebook(), numbers.get());
    }
    return new PauseStop(lesson, calculator, flow, state.notebook());
  }

  /** A place where the lesson waits, and what each input does there. */
  abstract static class Stop {

    final Lesson lesson;
    final Calculator calculator;
    final Flow flow;
    final Notebook notebook;

    Stop(Lesson lesson, Calculator calculator, Flow flow, Notebook notebook) {
      this.lesson = lesson;
      this.calculator = calculator;
      this.flow = flow;
      this.notebook = notebook;
    }

    abstract Prompt prompt();

    abstract Optional<String> id();

    /** The answer of the lesson itself; empty if it goes on. */
    Optional<String> ownLine() {
      return Optional.empty();
    }

    abstract Transition go();

    /** Shows what is asked for, and goes on. */
    Transition giveUp() {
      return go();
    }

    /** Goes on for now. */
    Transition skip() {
      return go();
    }

    abstract Transition hint();

    /** Takes a line as an answer; empty if it is none. */
    abstract boolean answers(String line);

    Transition line(String line) {
      flow.emit(new Event.Typed(prompt().words(), line));
      Optional<Lesson.Gloss> gloss = lesson.gloss(line);
      if (line.equals("?") || line.equals("help")) {
        flow.emit(new Event.Said(Element.Setting.FIGURE, Wording.help()));
      } else if (gloss.isPresent()) {
        Text term = Text.strong(gloss.get().term() + "  ");
        flow.emit(new Event.Answered(term.plus(flow.words(gloss.get().words()))));
      } else if (!answers(line)) {
        flow.line(line, false, Optional.empty());
      }
      return flow.done();
    }

    Transition answer(Text words) {
      flow.emit(new Event.Answered(words));
      return flow.done();
    }
  }
}
