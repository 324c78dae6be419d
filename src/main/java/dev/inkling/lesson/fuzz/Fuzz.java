package dev.inkling.lesson.fuzz;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Transition;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Cancelled;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Plays a lesson again and again as learners do whom its author did not think of, and works out
 * everything it says a second time. The same seed plays the same learners.
 */
public final class Fuzz {

  private static final int MOST_LINES = 2_000; // of one run
  private static final int MOST_SCREENS = 50_000; // remembered
  private static final int MOST_REPLAYS = 200;
  private static final int STUCK = 12;

  private final Lesson lesson;
  private final Work work;
  private final Screens screens;
  private final Audit audit;
  private final Player player;
  private final TreeSet<String> fitting = new TreeSet<>();

  public Fuzz(Lesson lesson, Interpreter interpreter, Work work, Screens screens) {
    this.lesson = lesson;
    this.work = work;
    this.screens = screens;
    this.audit = new Audit(interpreter);
    this.player = Player.watched(lesson, interpreter, work, audit);
  }

  /** Looks at what is on a screen; empty if it fits. */
  @FunctionalInterface
  public interface Screens {
    Optional<String> fault(List<Event> screen);
  }

  /**
   * What was compared.
   *
   * @param values expressions worked out twice
   * @param claims sentences whose sign was worked out twice
   * @param comparisons conditions worked out twice
   * @param unchecked what the second reckoning does not know
   * @param unknown why, in words
   */
  public record Counts(
      long values, long claims, long comparisons, long unchecked, List<String> unknown) {}

  /** What was wrong, where in the file if that is known, and what had been typed. */
  public record Found(String words, Optional<Place> place, List<String> typed) {}

  /**
   * What came of it.
   *
   * @param runs how many were played
   * @param stopped whether time ran out before the last
   */
  public record Report(int runs, Counts counts, List<Found> found, boolean stopped) {}

  private record Trouble(String words, Optional<Place> place) {
    String kind() {
      return place.map(Place::toString).orElse(words.replaceAll("[0-9]+", "0"));
    }
  }

  /**
   * Plays.
   *
   * @param answers whether questions are answered by chance too
   * @param most different things to find before it ends
   */
  public Report run(int runs, long seed, boolean answers, int most) {
    List<Found> found = new ArrayList<>();
    TreeSet<String> kinds = new TreeSet<>();
    int played = 0;
    try {
      while (played < runs && found.size() < most) {
        RandomLearner learner = new RandomLearner(player, random(seed, played), answers);
        List<String> typed = new ArrayList<>();
        Optional<Trouble> trouble = play(learner::line, typed);
        played++;
        if (trouble.isPresent() && kinds.add(trouble.get().kind())) {
          found.add(shortened(trouble.get(), typed));
        }
      }
      return new Report(played, audit.counts(), found, false);
    } catch (Cancelled late) {
      return new Report(played, audit.counts(), found, true);
    }
  }

  /** Each run has chances of its own, so that one can be played without those before it. */
  private static Random random(long seed, int run) {
    return new Random(new Random(seed).nextLong() + 0x9E3779B97F4A7C15L * run);
  }

  /** The first trouble of a run; {@code typed} gathers its lines. */
  private Optional<Trouble> play(Function<State, String> lines, List<String> typed) {
    audit.differences();
    Transition now = player.begin(Notebook.empty());
    Optional<Trouble> trouble = trouble(now);
    String place = "";
    int here = 0;
    while (trouble.isEmpty() && !now.state().ended()) {
      work.check();
      String at = player.place(now.state());
      here = at.equals(place) ? here + 1 : 0;
      place = at;
      if (here > STUCK || typed.size() > MOST_LINES) {
        return Optional.of(new Trouble("The lesson does not go on from " + at, Optional.empty()));
      }
      String line = lines.apply(now.state());
      typed.add(line);
      now = player.step(now.state(), Input.of(line), work);
      trouble = trouble(now);
    }
    return trouble;
  }

  private Optional<Trouble> trouble(Transition now) {
    for (Event event : now.events()) {
      Optional<Problem> problem = event.accept(new OfLesson());
      if (problem.isPresent()) {
        return Optional.of(new Trouble(problem.get().summary().plain(), problem.get().at()));
      }
    }
    List<String> differences = audit.differences();
    return differences.isEmpty()
        ? screen(now.state()).map(words -> new Trouble(words, Optional.empty()))
        : Optional.of(new Trouble(differences.get(0), Optional.empty()));
  }

  /** Drawing takes longest, so a screen that has been looked at is not drawn again. */
  private Optional<String> screen(State state) {
    StringBuilder key = new StringBuilder(player.place(state)).append('|').append(state.own());
    for (Event event : state.screen()) {
      key.append('|').append(event.accept(new Typed()));
    }
    if (fitting.size() < MOST_SCREENS && !fitting.add(key.toString())) {
      return Optional.empty();
    }
    Optional<String> fault = screens.fault(state.screen());
    if (fault.isPresent()) {
      fitting.remove(key.toString());
    }
    return fault;
  }

  private static final class Typed extends EventKind<String> {
    Typed() {
      super("");
    }

    @Override
    public String typed(Event.Typed typed) {
      return typed.line();
    }

    @Override
    public String hinted(Event.Hinted hinted) {
      return "hint " + hinted.number();
    }
  }

  /** The same trouble with fewer lines typed: each is left out that is not needed for it. */
  private Found shortened(Trouble trouble, List<String> typed) {
    List<String> lines = new ArrayList<>(typed);
    Trouble shown = trouble;
    int replays = 0;
    for (int i = lines.size() - 1; i >= 0 && replays < MOST_REPLAYS; i--) {
      if (i < lines.size() && !lines.get(i).isEmpty()) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.set(i, "");
        List<String> again = new ArrayList<>();
        Optional<Trouble> same = replayed(fewer, again);
        replays++;
        if (same.isPresent() && same.get().kind().equals(trouble.kind())) {
          lines = again;
          shown = same.get();
        }
      }
    }
    return new Found(shown.words(), shown.place(), List.copyOf(lines));
  }

  private Optional<Trouble> replayed(List<String> lines, List<String> typed) {
    return play(state -> typed.size() < lines.size() ? lines.get(typed.size()) : "", typed);
  }

  /** A problem that is the lesson's own; what a learner typed may well be wrong. */
  private final class OfLesson extends EventKind<Optional<Problem>> {
    OfLesson() {
      super(Optional.empty());
    }

    @Override
    public Optional<Problem> failed(Event.Failed failed) {
      boolean own =
          failed.line().isEmpty()
              || failed
                  .problem()
                  .at()
                  .filter(at -> at.source().equals(lesson.source()))
                  .isPresent();
      return own ? Optional.of(failed.problem()) : Optional.empty();
    }
  }
}
