package dev.inkling.cli;

import dev.inkling.lesson.Prompt;
import dev.inkling.operation.Registry;
import dev.inkling.stage.LineSource;
import dev.inkling.stage.TranscriptStage;
import dev.inkling.work.Work;
import java.io.IOException;
import java.util.Optional;

/** {@code inkling review}: asks again what lessons left; from a pipe, its lines are the answers. */
final class ReviewCommand {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;

  ReviewCommand(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
  }

  int run() {
    if (surroundings.terminals().in() && surroundings.terminals().out()) {
      return PromptDoor.review(surroundings, conversation, options);
    }
    Registry registry = conversation.interpreter().registry();
    Output output = Output.of(surroundings, options, registry);
    LessonRoom room = new LessonRoom(surroundings, registry);
    StringBuilder text = new StringBuilder();
    try {
      room.review(new TranscriptStage(text, output.looks(room)))
          .run(piped(new LineReading(surroundings.in(), "", Work.plain().limits().fileBytes())));
    } catch (IOException closed) {
      return ExitCode.OK; // nobody reads on
    }
    output.text(text.toString());
    return ExitCode.OK;
  }

  private static LineSource piped(LineReading lines) {
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
