package dev.inkling.repl;

import dev.inkling.stage.Pauser;
import java.io.IOException;
import java.time.Duration;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Lets time pass in front of a person: without a cursor, until it is over or a key is pressed. */
final class TerminalPauser implements Pauser {

  private final Terminal terminal;
  private boolean goesOn;

  TerminalPauser(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Somebody has pressed a key before a hush, which is left out then. */
  void goesOn(boolean yes) {
    goesOn = yes;
  }

  @Override
  public void hush(Duration length) {
    if (!goesOn) {
      pause(length);
    }
    goesOn = false;
  }

  @Override
  public void pause(Duration length) {
    Attributes before = terminal.enterRawMode();
    terminal.puts(Capability.cursor_invisible);
    terminal.flush();
    try {
      if (terminal.reader().peek(Math.max(1, length.toMillis())) >= 0) {
        terminal.reader().read();
      }
    } catch (IOException gone) {
      return; // then nobody is waiting
    } finally {
      terminal.puts(Capability.cursor_normal);
      terminal.setAttributes(before);
      terminal.flush();
    }
  }
}
