package dev.inkling.stage;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Resume;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Transition;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import dev.inkling.work.Cancelled;
import dev.inkling.work.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays one lesson: lines in, events on a stage, each step kept in the journal. */
public final class LessonSession {

  /** How a session ended. */
  public enum Ending {
    /** After the last screen. */
    FINISHED,
    /** The learner left; the place is kept. */
    QUIT,
    END_OF_INPUT
  }

  private static final String MORE = "more";

  private final Player player;
  private final Journal journal;
  private final Stage stage;
  private final Pauser pauser;
  private final Supplier<Work> work;
  private final SideDoor side;
  private boolean troubleTold;

  /**
   * A session.
   *
   * @param work asked for once a line, so that a door can let it be interrupted
   */
  public LessonSession(
      Player player, Journal journal, Stage stage, Pauser pauser, Supplier<Work> work) {
    this(player, journal, stage, pauser, work, SideDoor.none());
  }

  /** A session beside which something else can be done. */
  public LessonSession(
      Player player,
      Journal journal,
      Stage stage,
      Pauser pauser,
      Supplier<Work> work,
      SideDoor side) {
    this.side = side;
    this.player = player;
    this.journal = journal;
    this.stage = stage;
    this.pauser = pauser;
    this.work = work;
  }

  /** Goes on where the journal says the learner left, or begins. */
  public Ending resume(Notebook notebook, LineSource lines) throws IOException {
    Optional<State> left = new Resume(player).state(journal, notebook);
    if (left.isEmpty()) {
      return play(notebook, lines);
    }
    show(player.screen(left.get()), false);
    Optional<Text> edits = Resume.edits(player.lesson(), journal);
    if (edits.isPresent()) {
      stage.play(new Event.Answered(edits.get()));
    }
    return follow(left.get(), lines);
  }

  /** Begins the lesson. */
  public Ending play(Notebook notebook, LineSource lines) throws IOException {
    Transition begun = player.begin(notebook);
    journal.append(Resume.begin(player));
    show(begun.events(), false);
    return follow(begun.state(), lines);
  }

  /** The lesson plays itself with its own answers, at reading pace; nothing is kept. */
  public Ending playAlone(Notebook notebook) throws IOException {
    return playAlone(notebook, Pace.USUAL);
  }

  /** The same, for those who read quicker or slower. */
  public Ending playAlone(Notebook notebook, Pace pace) throws IOException {
    ReadingTime reading = new ReadingTime(pace);
    Walk walk = new Walk(player, notebook);
    while (true) {
      walk.now().events().forEach(reading::add);
      show(walk.now().events(), false);
      if (walk.isOver()) {
        return Ending.FINISHED;
      }
      pauser.pause(reading.taken());
      if (!walk.goOn()) {
        show(walk.now().events(), false);
        throw Walk.stuck().thrown();
      }
    }
  }

  private Ending follow(State from, LineSource lines) throws IOException {
    State state = from;
    while (!state.ended()) {
      tellTrouble();
      Optional<String> line = lines.read(player.prompt(state));
      if (line.isEmpty()) {
        return Ending.END_OF_INPUT;
      }
      if (line.get().strip().equalsIgnoreCase(MORE)) {
        if (!stage.more()) {
          stage.play(new Event.Answered(Text.dim("This is the whole screen.")));
        }
        continue;
      }
      if (takenAside(state, line.get(), lines.echoes())) {
        continue;
      }
      Input input = Input.of(line.get());
      try {
        Transition next = player.step(state, input, work.get());
        if (left(next)) {
          show(journal.keeps() ? next.events() : unkept(next.events()), lines.echoes());
          return Ending.QUIT;
        }
        journal.append(Resume.entry(player, state, input, next.state()));
        state = next.state();
        show(next.events(), lines.echoes());
      } catch (Cancelled e) {
        stage.play(new Event.Answered(Text.dim("Stopped. Everything is as it was.")));
      }
    }
    return Ending.FINISHED;
  }

  /** Whether a line was none for the lesson: it waits as it did. */
  private boolean takenAside(State state, String line, boolean echoed) throws IOException {
    if (player.takesWords(state)) {
      return false; // where any words are an answer, no word means anything else
    }
    try {
      Optional<SideDoor.Taken> taken = side.take(line, state.notebook());
      if (taken.isEmpty()) {
        return false;
      }
      typed(state, line, echoed);
      for (Text words : taken.get().said()) {
        stage.play(new Event.Answered(words));
      }
      if (taken.get().away()) {
        show(player.screen(state), false);
      }
    } catch (ProblemException e) {
      typed(state, line, echoed);
      stage.play(new Event.Failed(line, e.problem()));
    } catch (Cancelled e) {
      stage.play(new Event.Answered(Text.dim("Stopped. Everything is as it was.")));
    }
    return true;
  }

  private void typed(State state, String line, boolean echoed) throws IOException {
    if (!echoed) {
      stage.play(new Event.Typed(player.prompt(state).words(), line));
    }
  }

  /** Shows events; what a learner typed is left out where it can be seen already. */
  private void show(List<Event> events, boolean echoed) throws IOException {
    boolean whole = !events.isEmpty() && events.get(0).accept(new Opens());
    boolean first = echoed && !whole;
    for (Event event : events) {
      boolean typed = event.accept(new Types());
      if (!(typed && first)) {
        stage.play(event);
      }
      first = first && !typed;
      Duration hush = event.accept(new Hushes());
      if (!hush.isZero()) {
        pauser.hush(hush);
      }
    }
  }

  private void tellTrouble() throws IOException {
    if (!troubleTold && journal.trouble().isPresent()) {
      troubleTold = true;
      stage.play(new Event.Answered(Text.dim(journal.trouble().get())));
    }
  }

  /** The same, without saying that the place is kept. */
  private static List<Event> unkept(List<Event> events) {
    return events.stream()
        .map(
            event ->
                event.accept(new Leaves())
                    ? new Event.Answered(Text.dim("Your place could not be kept."))
                    : event)
        .toList();
  }

  private static boolean left(Transition next) {
    return next.events().stream().anyMatch(event -> event.accept(new Leaves()));
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

  private static final class Types extends EventKind<Boolean> {
    Types() {
      super(false);
    }

    @Override
    public Boolean typed(Event.Typed typed) {
      return true;
    }
  }

  private static final class Leaves extends EventKind<Boolean> {
    Leaves() {
      super(false);
    }

    @Override
    public Boolean ended(Event.Ended ended) {
      return !ended.finished();
    }
  }
}
