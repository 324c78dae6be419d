package dev.inkling.cli;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonRead;
import dev.inkling.lesson.Prompt;
import dev.inkling.operation.Registry;
import dev.inkling.render.StyledLine;
import dev.inkling.stage.LessonSession;
import dev.inkling.stage.LineSource;
import dev.inkling.stage.Pace;
import dev.inkling.stage.Pauser;
import dev.inkling.stage.TranscriptStage;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code inkling lesson}: lists the lessons, plays one, checks or exports them. */
final class LessonCommand {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;
  private final Output output;
  private final LessonRoom room;

  LessonCommand(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    Registry registry = conversation.interpreter().registry();
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
    this.output = Output.of(surroundings, options, registry);
    this.room = new LessonRoom(surroundings, registry);
  }

  int run(Given given) {
    List<String> words = given.arguments();
    String first = words.isEmpty() ? "list" : words.get(0);
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (first) {
      case "list" -> list();
      case "play" -> play(only(rest), alone(given));
      case "check" -> check(rest);
      case "export" -> new LessonExports(surroundings, room, output).run(rest, given);
      case "reset" -> reset(rest);
      default -> play(only(words), alone(given)); // lesson scene-1
    };
  }

  /** How quickly the lesson plays itself; empty if it waits. */
  private static Optional<Pace> alone(Given given) {
    Optional<Pace> pace = given.value("--pace").map(Pace::of);
    if (given.has("--auto")) {
      return Optional.of(pace.orElse(Pace.USUAL));
    }
    if (pace.isPresent()) {
      throw Problem.usage("--pace belongs to --auto; otherwise a lesson waits for you.")
          .tryThis("inkling lesson play scene-1 --auto --pace 160")
          .thrown();
    }
    return Optional.empty();
  }

  private static String only(List<String> names) {
    if (names.size() != 1) {
      throw Problem.usage("lesson play takes the name of one lesson.")
          .tryThis("inkling lesson play scene-1")
          .thrown();
    }
    return names.get(0);
  }

  private int list() {
    output.lines(room.listing(output.profile()));
    return ExitCode.OK;
  }

  private int reset(List<String> words) {
    output.lines(List.of(StyledLine.of(room.reset(words)).indented(2)));
    return ExitCode.OK;
  }

  private int play(String name, Optional<Pace> alone) {
    Lesson lesson = room.lesson(name);
    if (surroundings.terminals().out() && (alone.isPresent() || surroundings.terminals().in())) {
      return PromptDoor.play(surroundings, conversation, options, lesson, alone);
    }
    try {
      return transcript(lesson, alone);
    } catch (IOException closed) {
      return ExitCode.OK; // nobody reads on
    }
  }

  /** Into a pipe or a file: one text, the same bytes each time, and nothing is kept. */
  private int transcript(Lesson lesson, Optional<Pace> alone) throws IOException {
    StringBuilder text = new StringBuilder();
    LessonSession session =
        new LessonSession(
            room.player(lesson),
            Journal.inMemory(),
            new TranscriptStage(text, output.looks(room)),
            Pauser.none(),
            Work::plain);
    if (alone.isPresent()) {
      session.playAlone(Notebook.empty(), alone.get());
    } else {
      session.play(Notebook.empty(), lines());
    }
    output.text(text.toString());
    return ExitCode.OK;
  }

  private LineSource lines() {
    LineReading lines = new LineReading(surroundings.in(), "", Work.plain().limits().fileBytes());
    return new LineSource() {
      @Override
      public Optional<String> read(Prompt prompt) {
        return lines.next();
      }

      @Override
      public boolean echoes() {
        return false;
      }
    };
  }

  private int check(List<String> names) {
    if (names.isEmpty()) {
      throw Problem.usage("lesson check takes the files to check.")
          .tryThis("inkling lesson check my.lesson.md")
          .thrown();
    }
    int problems = 0;
    for (String name : names) {
      problems += problems(name);
    }
    if (problems == 0) {
      output.lines(List.of(StyledLine.of("Nothing to mend.").indented(2)));
    }
    return problems == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** A warning says so: it is no reason to fail. */
  private static Problem doubt(Problem found) {
    return Problem.usage("A thought: " + found.summary().plain())
        .at(found.at().orElse(Place.of(1, 1, 1)));
  }

  private int problems(String name) {
    Path file = UserFiles.resolve(surroundings, name);
    try {
      LessonRead read = LessonLibrary.read(file, name);
      List<Problem> found = room.faults(read);
      List<Problem> all = new ArrayList<>(found);
      room.doubts(read).stream().map(LessonCommand::doubt).forEach(all::add);
      for (Problem problem : all) {
        Optional<Place> place = problem.at();
        if (place.isPresent()) {
          output.problem(problem.at(place.get().in("")), Files.readString(file), name, 1);
        } else {
          output.problem(problem.at(Place.of(1, 1, 1).in(name)), "");
        }
      }
      return found.size();
    } catch (IOException unreadable) {
      output.problem(UserFiles.unreadable(name), "");
      return 1;
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      return 1;
    }
  }
}
