package dev.inkling.repl;

import dev.inkling.lesson.Prompt;
import dev.inkling.stage.LineSource;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/**
 * The lines a learner types in a lesson, read as at the prompt but not remembered in its history.
 */
final class PromptLines implements LineSource {

  private final PromptInput input;
  private final StoppableWork.Switch stop;

  PromptLines(PromptInput input, StoppableWork.Switch stop) {
    this.input = input;
    this.stop = stop;
  }

  @Override
  public Optional<String> read(Prompt prompt) {
    String words = prompt.words() + "> ";
    while (true) {
      try {
        stop.rest();
        input.spaceGoesOn(prompt.kind() == Prompt.Kind.PAUSE || prompt.kind() == Prompt.Kind.END);
        return Optional.of(input.read(PromptReader.prompt(words)));
      } catch (UserInterruptException cleared) {
        continue; // the same question again, on an empty line
      } catch (EndOfFileException left) {
        return Optional.empty();
      } finally {
        input.spaceGoesOn(false);
      }
    }
  }

  @Override
  public boolean echoes() {
    return true;
  }
}
