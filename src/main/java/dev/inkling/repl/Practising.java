package dev.inkling.repl;

import dev.inkling.cli.MarkLines;
import dev.inkling.language.Interpreter;
import dev.inkling.slips.practice.Practice;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import java.util.List;
import java.util.function.BiConsumer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Exercises on the terminal, an answer a line; the lines are not kept in the history. */
final class Practising {

  private static final String PROMPT = "answer> ";

  private final PromptScreen screen;
  private final PromptInput input;
  private final BiConsumer<ProblemException, String> complaint;

  /**
   * A place to practise.
   *
   * @param complaint shows what is the matter with a line
   */
  Practising(
      PromptScreen screen, PromptInput input, BiConsumer<ProblemException, String> complaint) {
    this.screen = screen;
    this.input = input;
    this.complaint = complaint;
  }

  void go(Interpreter interpreter, Practice.Plan plan) {
    Practice practice = Practice.of(interpreter, plan);
    Practice.Turn turn = practice.begin();
    input.remembers(false);
    try {
      say(turn.said());
      while (!practice.isOver(turn.state())) {
        turn = next(practice, turn.state());
        say(turn.said());
      }
    } finally {
      input.remembers(true);
    }
  }

  private Practice.Turn next(Practice practice, Practice.State state) {
    try {
      String line = input.read(PromptReader.prompt(PROMPT));
      return answered(practice, state, line);
    } catch (UserInterruptException cleared) {
      return new Practice.Turn(state, List.of()); // the same question again, on an empty line
    } catch (EndOfFileException left) {
      return practice.left(state);
    }
  }

  private Practice.Turn answered(Practice practice, Practice.State state, String line) {
    try {
      return practice.answer(state, line);
    } catch (ProblemException unreadable) {
      complaint.accept(unreadable, line);
      return new Practice.Turn(state, List.of());
    }
  }

  private void say(List<Text> said) {
    screen.print(MarkLines.of(said, screen.profile()));
  }
}
