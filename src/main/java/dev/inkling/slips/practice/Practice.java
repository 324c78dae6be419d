package dev.inkling.slips.practice;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.Mark;
import dev.inkling.slips.MarkWording;
import dev.inkling.slips.Slip;
import dev.inkling.slips.Slipped;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Exercises one after the other, as a fold: an answer leads to another state and to what is said
 * about it. A slip that happened comes back as a blank in the next exercise, until it is filled.
 */
public final class Practice {

  private static final int TRIES = 2; // then the answer is shown and it goes on

  private final Interpreter interpreter;
  private final Plan plan;
  private final List<Exercise> exercises;

  private Practice(Interpreter interpreter, Plan plan) {
    this.interpreter = interpreter;
    this.plan = plan;
    this.exercises = Exercise.of(plan.topic(), plan.seed(), plan.count(), interpreter);
  }

  public static Practice of(Interpreter interpreter, Plan plan) {
    return new Practice(interpreter, plan);
  }

  /**
   * What is practised.
   *
   * @param seed of the numbers: the same seed gives the same exercises
   */
  public record Plan(Topic topic, long seed, int count) {}

  /**
   * How far somebody is.
   *
   * @param at the exercise, from 0
   * @param misses wrong answers to it so far
   * @param hinted whether a hint was given
   * @param blank the line to be filled in before it is asked whole
   * @param open slips that happened and have not been filled in since
   * @param met every slip that happened, for the goodbye
   * @param left whether somebody went away
   */
  public record State(
      int at,
      int misses,
      boolean hinted,
      Optional<Blank> blank,
      List<Slip> open,
      List<Slip> met,
      boolean left) {
    public State {
      open = List.copyOf(open);
      met = List.copyOf(met);
    }

    State missed() {
      return new State(at, misses + 1, hinted, blank, open, met, left);
    }

    State helped() {
      return new State(at, misses, true, blank, open, met, left);
    }

    State without(Slip slip) {
      List<Slip> others = new ArrayList<>(open);
      others.remove(slip);
      return new State(at, misses, hinted, blank, others, met, left);
    }

    State filled() {
      return new State(at, 0, false, Optional.empty(), open, met, left);
    }

    State after(Optional<Blank> next) {
      return new State(at + 1, 0, false, next, open, met, left);
    }

    State gone() {
      return new State(at, misses, hinted, blank, open, met, true);
    }

    /** The likeliest of the slips that fit. */
    State slipped(List<Slipped> slips) {
      if (slips.isEmpty()) {
        return this;
      }
      Slip slip = slips.get(0).slip();
      return new State(at, misses, hinted, blank, first(slip, open), first(slip, met), left);
    }

    private static List<Slip> first(Slip slip, List<Slip> slips) {
      List<Slip> all = new ArrayList<>(slips);
      all.remove(slip);
      all.add(0, slip);
      return all;
    }
  }

  /** What an answer leads to. */
  public record Turn(State state, List<Text> said) {
    public Turn {
      said = List.copyOf(said);
    }
  }

  /** The heading, the keys and the first exercise. */
  public Turn begin() {
    State state =
        new State(0, 0, false, Optional.empty(), List.of(), List.of(), exercises.isEmpty());
    List<Text> said = new ArrayList<>(PracticeWording.opening(plan));
    said.addAll(asked(state));
    return new Turn(state, said);
  }

  public boolean isOver(State state) {
    return state.left() || state.at() >= exercises.size();
  }

  /**
   * Takes a line that was typed.
   *
   * @throws dev.inkling.words.ProblemException if it is no answer; the question stays
   */
  public Turn answer(State state, String line) {
    return switch (line.strip().toLowerCase(Locale.ROOT)) {
      case "quit", "exit", "q" -> left(state);
      case "skip" -> shown(state, List.of());
      case "", "hint" -> hinted(state);
      case "?", "help" -> new Turn(state, PracticeWording.keys());
      case "task" -> new Turn(state, asked(state));
      default ->
          state.blank().isPresent()
              ? filled(state, state.blank().get(), line)
              : worked(state, line);
    };
  }

  /** Goes away: what was met is named once more, and how to go on. */
  public Turn left(State state) {
    State gone = state.gone();
    return new Turn(gone, PracticeWording.goodbye(plan, state.met()));
  }

  private Exercise exercise(State state) {
    return exercises.get(state.at());
  }

  private List<Text> asked(State state) {
    return PracticeWording.asked(
        state.at() + 1, exercises.size(), exercise(state).line(), state.blank());
  }

  private TypedAnswer read(String line) {
    return TypedAnswer.read(line, interpreter, Notebook.empty());
  }

  private Turn filled(State state, Blank blank, String line) {
    TypedAnswer wanted = read(blank.number().replace('−', '-'));
    boolean right = read(line).is(wanted.numbers());
    State next = right && !state.open().isEmpty() ? state.without(state.open().get(0)) : state;
    List<Text> said = new ArrayList<>();
    said.add(PracticeWording.filled(right, blank));
    State whole = next.filled();
    said.addAll(asked(whole));
    return new Turn(whole, said);
  }

  private Turn worked(State state, String line) {
    Mark mark = exercise(state).recogniser().mark(read(line));
    List<Text> said = new ArrayList<>(MarkWording.of(mark));
    if (mark.right()) {
      return next(state, said);
    }
    State missed = state.missed().slipped(mark.slips());
    if (missed.misses() >= TRIES) {
      return shown(missed, said);
    }
    said.add(Text.empty());
    said.add(PracticeWording.again(exercise(state).line()));
    return new Turn(missed, said);
  }

  /** A line of working with a blank first, then the answer: nobody is kept at a question. */
  private Turn hinted(State state) {
    Optional<Blank> help = exercise(state).blank();
    if (state.hinted() || state.blank().isPresent() || help.isEmpty()) {
      return shown(state, List.of());
    }
    return new Turn(state.helped(), PracticeWording.hint(help.get()));
  }

  private Turn shown(State state, List<Text> before) {
    List<Text> said = new ArrayList<>(before);
    if (state.blank().isPresent()) {
      said.add(PracticeWording.filled(false, state.blank().get()));
      State whole = state.filled();
      said.addAll(asked(whole));
      return new Turn(whole, said);
    }
    if (!said.isEmpty()) {
      said.add(Text.empty());
    }
    said.add(PracticeWording.answer(exercise(state).line(), exercise(state).recogniser().truth()));
    return next(state, said);
  }

  private Turn next(State state, List<Text> said) {
    if (state.at() + 1 >= exercises.size()) {
      State over = state.after(Optional.empty());
      said.addAll(PracticeWording.goodbye(plan, state.met()));
      return new Turn(over, said);
    }
    Exercise coming = exercises.get(state.at() + 1);
    State next = state.after(blank(state, coming));
    said.addAll(asked(next));
    return new Turn(next, said);
  }

  /** Where the latest slip would happen in the next exercise. */
  private static Optional<Blank> blank(State state, Exercise coming) {
    return state.open().stream().findFirst().flatMap(coming::blank);
  }
}
