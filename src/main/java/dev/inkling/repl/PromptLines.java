package dev.inkling.repl;

import dev.inkling.lesson.Pointing;
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
  private final PromptScreen screen;

  /** Where somebody has pointed last, by the picture in which they began. */
  private Optional<Pointing> begun = Optional.empty();

  private Optional<Pointing> at = Optional.empty();

  PromptLines(PromptInput input, StoppableWork.Switch stop, PromptScreen screen) {
    this.input = input;
    this.stop = stop;
    this.screen = screen;
  }

  @Override
  public Optional<String> read(Prompt prompt) {
    String words = prompt.words() + "> ";
    while (true) {
      try {
        stop.rest();
        Optional<PointingScreen.Pointed> pointed = point(prompt, words);
        if (pointed.isPresent() && pointed.get().end() == PointingScreen.End.TAKEN) {
          return Optional.of(pointed.get().line());
        }
        if (pointed.isPresent() && pointed.get().end() == PointingScreen.End.LEFT) {
          return Optional.empty();
        }
        if (pointed.isPresent() && pointed.get().end() == PointingScreen.End.CLEARED) {
          continue;
        }
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

  /** Points in the picture of a question, where it has one and this screen can. */
  private Optional<PointingScreen.Pointed> point(Prompt prompt, String words) {
    if (prompt.pointing().isEmpty() || !PointingScreen.fits(screen)) {
      return Optional.empty();
    }
    boolean again = begun.equals(prompt.pointing()) && at.isPresent();
    Pointing from = again ? at.get() : prompt.pointing().get();
    PointingScreen.Pointed pointed = PointingScreen.point(screen, words, from, again);
    begun = prompt.pointing();
    at =
        pointed.end() == PointingScreen.End.TAKEN && !pointed.line().isEmpty()
            ? Optional.of(pointed.at())
            : Optional.empty();
    return Optional.of(pointed);
  }

  @Override
  public boolean echoes() {
    return true;
  }
}
