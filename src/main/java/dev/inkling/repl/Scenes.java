package dev.inkling.repl;

import dev.inkling.cli.LessonRoom;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Statement;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Resume;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.slips.practice.Practice;
import dev.inkling.stage.LessonSession;
import dev.inkling.stage.Pace;
import dev.inkling.stage.Pauser;
import dev.inkling.stage.PlayMode;
import dev.inkling.stage.SideDoor;
import dev.inkling.stage.Stage;
import dev.inkling.stage.TerminalStage;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lessons behind the prompt: which one comes next, and playing it. */
final class Scenes {

  private final LessonRoom room;
  private final PromptScreen screen;
  private final StoppableWork.Switch stop;
  private final Journal journal;
  private final Consumer<Practice.Plan> practising;

  /** The lesson that waits for the next line, if one does. */
  private Optional<Lesson> playing = Optional.empty();

  Scenes(
      LessonRoom room,
      PromptScreen screen,
      StoppableWork.Switch stop,
      Consumer<Practice.Plan> practising) {
    this.practising = practising;
    this.room = room;
    this.stop = stop;
    this.screen = screen;
    this.journal = room.journal();
  }

  /** What completion offers because of lessons. */
  LessonOffers offers() {
    return new LessonOffers(
        () -> LessonLibrary.bundled().stream().map(Lesson::id).toList(), () -> playing);
  }

  /** The first lesson that is not finished. */
  private Optional<Lesson> next() {
    return LessonLibrary.bundled().stream()
        .filter(lesson -> !Resume.progress(lesson, journal).finished())
        .findFirst();
  }

  /** What an empty line begins. */
  Optional<SceneOffer> offer() {
    return next().map(lesson -> SceneOffer.of(lesson, Resume.progress(lesson, journal)));
  }

  /** Begins the next lesson, or goes on with it. */
  void begin(PromptInput input) {
    Lesson lesson =
        next()
            .orElseThrow(
                () ->
                    Problem.work("You have seen every scene there is so far.")
                        .tryThis("lesson scene-1", "plays the first one again")
                        .thrown());
    play(lesson, input);
  }

  /** Carries out {@code lesson}, {@code lesson NAME} or {@code lesson play NAME}. */
  void open(Statement.Command command, PromptInput input) {
    List<String> words = new ArrayList<>();
    command.words().forEach(word -> words.add(word.text()));
    if (words.isEmpty() || words.equals(List.of("list"))) {
      list();
      return;
    }
    if (words.get(0).equals("reset")) {
      String done = room.reset(words.subList(1, words.size()));
      screen.print(List.of(StyledLine.of(done).indented(2), StyledLine.empty()));
      return;
    }
    if (LessonRoom.isOfShell(words.get(0))) {
      throw LessonRoom.inTheShell(words.get(0)).at(command.place()).thrown();
    }
    if (words.get(0).equals("play")) {
      words.remove(0);
    }
    if (words.size() != 1) {
      throw Problem.usage("lesson takes one name.")
          .tryThis("lesson scene-1")
          .at(command.place())
          .thrown();
    }
    Lesson lesson = room.lesson(words.get(0));
    boolean auto = has(command, "auto");
    play(lesson, PlayMode.of(auto, option(command, "pace"), has(command, "class")), input);
  }

  /** Plays a lesson for whom it is meant. */
  void play(Lesson lesson, PlayMode mode, PromptInput input) {
    if (mode.alone().isPresent()) {
      playAlone(lesson, mode.alone().get());
    } else if (mode.inClass()) {
      playInClass(lesson, input);
    } else {
      play(lesson, input);
    }
  }

  private static boolean has(Statement.Command command, String option) {
    return command.options().stream().anyMatch(one -> one.name().equals(option));
  }

  private static Optional<String> option(Statement.Command command, String name) {
    return command.options().stream()
        .filter(one -> one.name().equals(name))
        .flatMap(one -> one.text().stream())
        .findFirst();
  }

  private void list() {
    screen.print(room.listing(screen.profile()));
    screen.print(StyledLine.empty());
  }

  /** Plays on from where the learner left. */
  private void play(Lesson lesson, PromptInput input) {
    talking(
        lesson,
        input,
        lines -> {
          Optional<TerminalPauser> pauser = pauser();
          Stage stage = room.keeping(stage(pauser, true, true), lesson);
          LessonSession session = session(room.player(lesson), journal, stage, pauser, side(input));
          if (session.resume(Notebook.empty(), lines) == LessonSession.Ending.END_OF_INPUT) {
            screen.print(
                List.of(
                    StyledLine.empty(),
                    StyledLine.of("Your place is kept: Enter or next goes on there.", Style.DIM)
                        .indented(2),
                    StyledLine.empty()));
          }
        });
  }

  /** Plays it from the beginning in front of several, and keeps nothing. */
  private void playInClass(Lesson lesson, PromptInput input) {
    talking(
        lesson,
        input,
        lines -> {
          Optional<TerminalPauser> pauser = pauser();
          Stage stage = stage(pauser, false, true);
          Player player = room.player(lesson).inClass();
          session(player, Journal.inMemory(), stage, pauser, side(input))
              .play(Notebook.empty(), lines);
        });
  }

  /** Asks again what lessons left. */
  void review(PromptInput input) {
    talking(input, lines -> room.review(stage(Optional.empty(), true, true)).run(lines));
  }

  /** Plays a lesson that answers its own questions. */
  private void playAlone(Lesson lesson, Pace pace) {
    try {
      Optional<TerminalPauser> pauser = pauser();
      TerminalStage stage = stage(pauser, false, false);
      session(room.player(lesson), Journal.inMemory(), stage, pauser, SideDoor.none())
          .playAlone(Notebook.empty(), pace);
    } catch (IOException gone) {
      throw gone();
    }
  }

  /** What is done with the lines of a learner. */
  private interface Talk {
    void with(PromptLines lines) throws IOException;
  }

  private void talking(Lesson lesson, PromptInput input, Talk talk) {
    playing = Optional.of(lesson);
    try {
      talking(input, talk);
    } finally {
      playing = Optional.empty();
    }
  }

  private void talking(PromptInput input, Talk talk) {
    input.remembers(false);
    try {
      talk.with(new PromptLines(input, stop, screen));
    } catch (IOException gone) {
      throw gone();
    } finally {
      input.remembers(true);
    }
  }

  private static ProblemException gone() {
    return Problem.work("The terminal can no longer be written to.").thrown();
  }

  /** {@code keeps} if the place is kept; {@code answered} if somebody is there. */
  private TerminalStage stage(Optional<TerminalPauser> pauser, boolean keeps, boolean answered) {
    TerminalPaper paper = new TerminalPaper(screen, pauser, answered);
    return new TerminalStage(paper, room.looks(screen.views()), keeps);
  }

  private LessonSession session(
      Player player, Journal kept, Stage stage, Optional<TerminalPauser> pauser, SideDoor side) {
    Pauser waits = pauser.<Pauser>map(one -> one).orElseGet(Pauser::none);
    return new LessonSession(player, kept, stage, waits, stop::work, side);
  }

  /** What can be done beside a lesson, whose lines are not remembered meanwhile either. */
  private SideDoor side(PromptInput input) {
    return room.side(
        stop::work,
        plan -> {
          practising.accept(plan);
          input.remembers(false);
        },
        () -> {
          review(input);
          input.remembers(false);
        });
  }

  /** Lets time pass, unless there is none. */
  private Optional<TerminalPauser> pauser() {
    return room.isHurried() ? Optional.empty() : Optional.of(new TerminalPauser(screen.terminal()));
  }
}
