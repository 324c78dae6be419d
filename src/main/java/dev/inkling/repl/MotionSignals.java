package dev.inkling.repl;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** What the system says while a picture moves: another size, Ctrl-C, Ctrl-Z, and back again. */
final class MotionSignals implements AutoCloseable {

  private final Terminal terminal;
  private final AtomicReference<PlayKey> heard = new AtomicReference<>(PlayKey.NONE);
  private final Interrupts interrupts;
  private final SignalHandler size;
  private final SignalHandler stop;
  private final SignalHandler again;

  /** Listens until it is closed. */
  MotionSignals(Terminal terminal) {
    this.terminal = terminal;
    this.interrupts = Interrupts.heardBy(terminal, () -> heard.set(PlayKey.LEAVE));
    this.size = terminal.handle(Signal.WINCH, signal -> hears(PlayKey.CHANGED));
    this.stop = terminal.handle(Signal.TSTP, signal -> hears(PlayKey.SUSPENDED));
    this.again = terminal.handle(Signal.CONT, signal -> hears(PlayKey.CHANGED));
  }

  /** Who wants to leave is not kept by what comes after. */
  private void hears(PlayKey what) {
    heard.accumulateAndGet(what, (old, fresh) -> old == PlayKey.LEAVE ? old : fresh);
  }

  /** What was heard last, once; {@link PlayKey#NONE} if nothing was. */
  PlayKey next() {
    return heard.getAndSet(PlayKey.NONE);
  }

  /**
   * Stops the program as Ctrl-Z does, with all that the shell started together with it; comes back
   * when the shell lets it go on. A signal that is heard here stops nothing by itself.
   */
  void stop() {
    try {
      Suspension.untilLetOn();
    } catch (IOException noSuchCommand) {
      heard.set(PlayKey.NONE); // then Ctrl-Z does nothing
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      heard.set(PlayKey.LEAVE);
    }
  }

  @Override
  public void close() {
    terminal.handle(Signal.WINCH, size);
    terminal.handle(Signal.TSTP, stop);
    terminal.handle(Signal.CONT, again);
    interrupts.close();
  }
}
