package dev.inkling.cli;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.stage.LessonSession;
import dev.inkling.stage.LineSource;
import dev.inkling.stage.Pace;
import dev.inkling.stage.Pauser;
import dev.inkling.stage.PlayMode;
import dev.inkling.stage.TranscriptStage;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code inkling lesson play}: on a terminal, or as one text into a pipe or a file. */
final class LessonPlay {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;
  private final Output output;
  private final LessonRoom room;

  LessonPlay(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Output output,
      LessonRoom room) {
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
    this.output = output;
    this.room = room;
  }

  int run(List<String> names, Given given) {
    Lesson lesson = room.lesson(only(names));
    PlayMode mode = PlayMode.of(given.has("--auto"), given.value("--pace"), given.has("--class"));
    Optional<Pace> alone = mode.alone();
    if (surroundings.terminals().out() && (alone.isPresent() || surroundings.terminals().in())) {
      return PromptDoor.play(surroundings, conversation, options, lesson, mode);
    }
    try {
      return transcript(
          mode.inClass() ? room.player(lesson).inClass() : room.player(lesson), alone);
    } catch (IOException closed) {
      return ExitCode.OK; // nobody reads on
    }
  }

  private static String only(List<String> names) {
    if (names.size() != 1) {
      throw Problem.usage("lesson play takes the name of one lesson.")
          .tryThis("inkling lesson play scene-1")
          .thrown();
    }
    return names.get(0);
  }

  /** Into a pipe or a file: one text, the same bytes each time, and nothing is kept. */
  private int transcript(Player player, Optional<Pace> alone) throws IOException {
    StringBuilder text = new StringBuilder();
    LessonSession session =
        new LessonSession(
            player,
            Journal.inMemory(),
            new TranscriptStage(text, output.looks(room)),
            Pauser.none(),
            Work::plain,
            room.side());
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
}
