package dev.inkling.repl;

import java.io.IOException;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Keys for a picture that moves; a key that means nothing to it stays for the prompt to read. */
final class TerminalKeys implements MotionPlayer.Keys {

  private static final long MILLISECOND = 1_000_000;
  private static final int SEQUENCE = '\u001B';

  private final NonBlockingReader reader;
  private final BindingReader bindings;
  private final KeyMap<PlayKey> map;
  private final MotionSignals signals;

  /** Of a terminal in raw mode, and of what the system says meanwhile. */
  TerminalKeys(Terminal terminal, MotionSignals signals) {
    this.reader = terminal.reader();
    this.bindings = new BindingReader(reader);
    this.map = PlayKey.map(terminal);
    this.signals = signals;
  }

  @Override
  public PlayKey next(long wait) {
    try {
      int character = reader.peek(Math.max(1, wait / MILLISECOND));
      PlayKey signal = character == NonBlockingReader.EOF ? PlayKey.LEAVE : signals.next();
      if (signal != PlayKey.NONE) {
        return signal;
      }
      return character < 0 ? PlayKey.NONE : pressed(character);
    } catch (IOException gone) {
      return PlayKey.LEAVE; // then nobody is looking
    }
  }

  private PlayKey pressed(int character) {
    if (character != SEQUENCE && !PlayKey.isKnown(character)) {
      return PlayKey.OTHER;
    }
    PlayKey key = bindings.readBinding(map);
    return key == null ? PlayKey.LEAVE : key;
  }
}
