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
import dev.inkling.stage.LessonSession;
import dev.inkling.stage.Pace;
import dev.inkling.stage.Pauser;
import dev.inkling.stage.Stage;
import dev.inkling.stage.TerminalStage;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lessons behind the prompt: which one comes next, and playing it. */
final class Scenes {

  private final LessonRoom room;
  private final PromptScreen screen;
  private final StoppableWork.Switch stop;
  private final Journal journal;

  Scenes(LessonRoom room, PromptScreen screen, StoppableWork.Switch stop) {
    this.room = room;
    this.stop = stop;
    this.screen = screen;
    this.journal = room.journal();
  }

  List<String> names() {
    return LessonLibrary.bundled().stream().map(Lesson::id).toList();
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
    if (words.get(0).equals("play")) {
      words.remove(0);
    }
    if (words.size() != 1) {
      throw Problem.usage("lesson takes one name.")
          .tryThis("lesson scene-1")
          .at(command.place())
          .thrown();
    }
    play(room.lesson(words.get(0)), input);
  }

  private void list() {
    screen.print(room.listing(screen.profile()));
    screen.print(StyledLine.empty());
  }

  /** Plays on from where the learner left. */
  void play(Lesson lesson, PromptInput input) {
    talking(
        input,
        lines -> {
          Optional<TerminalPauser> pauser = pauser();
          Stage stage = room.keeping(stage(pauser, true, true), lesson);
          LessonSession session = session(room.player(lesson), journal, stage, pauser);
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
  void playInClass(Lesson lesson, PromptInput input) {
    talking(
        input,
        lines -> {
          Optional<TerminalPauser> pauser = pauser();
          Stage stage = stage(pauser, false, true);
          session(room.player(lesson).inClass(), Journal.inMemory(), stage, pauser)
              .play(Notebook.empty(), lines);
        });
  }

  /** Asks again what lessons left. */
  void review(PromptInput input) {
    talking(input, lines -> room.review(stage(Optional.empty(), true, true)).run(lines));
  }

  /** Plays a lesson that answers its own questions. */
  void playAlone(Lesson lesson, Pace pace) {
    try {
      Optional<TerminalPauser> pauser = pauser();
      session(room.player(lesson), Journal.inMemory(), stage(pauser, false, false), pauser)
          .playAlone(Notebook.empty(), pace);
    } catch (IOException gone) {
      throw gone();
    }
  }

  /** What is done with the lines of a learner. */
  private interface Talk {
    void with(PromptLines lines) throws IOException;
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
      Player player, Journal kept, Stage stage, Optional<TerminalPauser> pauser) {
    Pauser waits = pauser.<Pauser>map(one -> one).orElseGet(Pauser::none);
    return new LessonSession(player, kept, stage, waits, stop::work);
  }

  /** Lets time pass, unless there is none. */
  private Optional<TerminalPauser> pauser() {
    return room.isHurried() ? Optional.empty() : Optional.of(new TerminalPauser(screen.terminal()));
  }
}
