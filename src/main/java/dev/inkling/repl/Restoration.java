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

  /** Back from the other screen, which would otherwise hide what was there before. */
  private static final String OTHER_SCREEN = "\u001B[?1049l";

  /** An update of the screen that was not finished is shown, with the cursor. */
  private static final String ONE_PIECE_ENDS = "\u001B[?2026l\u001B[?25h\u001B[0m\r\n";

  /** From now until closed; {@code out} outlives the terminal. */
  static Restoration of(Terminal terminal, PrintStream out) {
    return of(terminal, out, USUAL);
  }

  /** The same while a page covers the screen. */
  static Restoration ofPage(Terminal terminal, PrintStream out) {
    return of(terminal, out, OTHER_SCREEN);
  }

  /** The same while a picture moves. */
  static Restoration ofMotion(Terminal terminal, PrintStream out) {
    return of(terminal, out, ONE_PIECE_ENDS);
  }

  private static Restoration of(Terminal terminal, PrintStream out, String sequence) {
    boolean plain = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    return new Restoration(
        ShutdownHooks.add(
            () -> {
              if (!plain) {
                out.print(sequence);
                out.flush();
              }
            }));
  }

  @Override
  public void close() {
    ShutdownHooks.remove(task);
  }
}
