package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.EndOfFileException;

/**
 * Lines from a terminal that cannot move its cursor: the system echoes and corrects them. Nothing
 * but a prompt is written, so that an editor or a screen reader around it stays in step.
 */
final class PlainInput implements PromptInput {

  private final PromptScreen screen;
  private final Conversation conversation;

  /** Set by Ctrl-C, which makes the system forget the line begun. */
  private final AtomicBoolean cleared = new AtomicBoolean();

  PlainInput(PromptScreen screen, Conversation conversation) {
    this.screen = screen;
    this.conversation = conversation;
  }

  @Override
  public String read(StyledLine prompt) {
    Runnable clear =
        () -> {
          cleared.set(true);
          write("\n" + screen.escaped(prompt));
        };
    try (Interrupts heard = Interrupts.heardBy(screen.terminal(), clear)) {
      write(screen.escaped(prompt));
      StringBuilder text = new StringBuilder(line());
      cleared.set(false); // what was begun before Ctrl-C is not in that line
      while (!LineParser.givesUp(text.toString()) && conversation.parse(text.toString()).open()) {
        write(screen.escaped(PromptReader.continuation()));
        String more = line();
        text = cleared.getAndSet(false) ? new StringBuilder() : text.append('\n');
        text.append(more);
      }
      return text.toString();
    }
  }

  private String line() {
    StringBuilder line = new StringBuilder();
    try {
      while (true) {
        int next = screen.terminal().reader().read();
        if (next < 0 && line.length() == 0) {
          throw new EndOfFileException();
        }
        if (next < 0 || next == '\n' || next == '\r') {
          return line.toString();
        }
        line.append((char) next);
      }
    } catch (IOException gone) {
      throw new EndOfFileException(gone);
    }
  }

  private void write(String text) {
    screen.terminal().writer().print(text);
    screen.terminal().flush();
  }

  @Override
  public void spaceGoesOn(boolean yes) {
    // the system hands lines over, never single keys
  }

  @Override
  public void remembers(boolean yes) {
    // nothing is recalled here, so nothing is kept
  }
}
