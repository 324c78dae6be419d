package dev.inkling.repl;

import java.io.PrintStream;
import org.jline.terminal.Terminal;
import org.jline.utils.ShutdownHooks;

/**
 * Leaves the screen as it was even where the program is ended from outside: the line editor undoes
 * its modes only when it returns, and a hang-up or a kill lets nothing return.
 */
final class Restoration implements AutoCloseable {

  /** No bracketed paste, cursor keys as usual, a visible cursor, no colour. */
  private static final String USUAL = "\u001B[?2004l\u001B[?1l\u001B>\u001B[?25h\u001B[0m";

  private final ShutdownHooks.Task task;

  private Restoration(ShutdownHooks.Task task) {
    this.task = task;
  }

  /** From now until closed; {@code out} outlives the terminal. */
  static Restoration of(Terminal terminal, PrintStream out) {
    boolean plain = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    return new Restoration(
        ShutdownHooks.add(
            () -> {
              if (!plain) {
                out.print(USUAL);
                out.flush();
              }
            }));
  }

  @Override
  public void close() {
    ShutdownHooks.remove(task);
  }
}
