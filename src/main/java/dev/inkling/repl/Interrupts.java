package dev.inkling.repl;

import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/**
 * Who hears Ctrl-C. A terminal without abilities leaves it to the system, which would end the
 * program; so the system's signal is taken there as well.
 */
final class Interrupts implements AutoCloseable {

  private static final String SIGNAL = "INT";

  private final Terminal terminal;
  private final Terminal.SignalHandler before;
  private final boolean plain;
  private final Object systemBefore;

  private Interrupts(Terminal terminal, Runnable heard) {
    this.terminal = terminal;
    this.before = terminal.handle(Terminal.Signal.INT, signal -> heard.run());
    this.plain = isPlain(terminal);
    this.systemBefore = plain ? Signals.register(SIGNAL, heard) : "";
  }

  /** Until it is closed, Ctrl-C means this and nothing else. */
  static Interrupts heardBy(Terminal terminal, Runnable heard) {
    return new Interrupts(terminal, heard);
  }

  /** Whether a terminal can do no more than print. */
  static boolean isPlain(Terminal terminal) {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  @Override
  public void close() {
    terminal.handle(Terminal.Signal.INT, before);
    if (plain) {
      Signals.unregister(SIGNAL, systemBefore);
    }
  }
}
