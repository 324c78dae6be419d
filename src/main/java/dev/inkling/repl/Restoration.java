package dev.inkling.repl;

import java.io.PrintStream;
import org.jline.terminal.Terminal;

/**
 * Leaves the screen as it was even where the program is ended from outside: the line editor undoes
 * its modes only when it returns, and a hang-up or a kill lets nothing return.
 */
final class Restoration implements AutoCloseable {

  /** No bracketed paste, cursor keys as usual, a visible cursor, no colour. */
  private static final String USUAL = "\u001B[?2004l\u001B[?1l\u001B>\u001B[?25h\u001B[0m";

  private final Thread hook;

  private Restoration(Thread hook) {
    this.hook = hook;
  }

  /** From now until closed; {@code out} outlives the terminal. */
  static Restoration of(Terminal terminal, PrintStream out) {
    boolean plain = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    Thread hook =
        new Thread(
            () -> {
              if (!plain) {
                out.print(USUAL);
                out.flush();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new Restoration(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException leaving) {
      // the program is being ended, and the hook is at work
    }
  }
}
