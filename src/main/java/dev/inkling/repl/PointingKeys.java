package dev.inkling.repl;

import java.io.IOException;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Keys for a picture in which one points; the first one of a typed line stays where it is. */
final class PointingKeys {

  private static final long PATIENCE = 100; // milliseconds between two looks at signals

  private final NonBlockingReader reader;
  private final BindingReader bindings;
  private final KeyMap<PointKey> map;
  private final MotionSignals signals;

  /** Of a terminal in raw mode, and of what the system says meanwhile. */
  PointingKeys(Terminal terminal, MotionSignals signals) {
    this.reader = terminal.reader();
    this.bindings = new BindingReader(reader);
    this.map = PointKey.map(terminal);
    this.signals = signals;
  }

  /** The next key, however long that takes; {@code marks} if Space is one. */
  PointKey next(boolean marks) {
    try {
      while (true) {
        int character = reader.peek(PATIENCE);
        switch (signals.next()) {
          case LEAVE:
            return PointKey.CLEAR;
          case CHANGED:
            return PointKey.CHANGED;
          case SUSPENDED:
            return PointKey.SUSPENDED;
          default:
            break;
        }
        if (character == NonBlockingReader.EOF) {
          return PointKey.END;
        }
        if (character >= 0) {
          return pressed(character, marks);
        }
      }
    } catch (IOException gone) {
      return PointKey.END; // then nobody is looking
    }
  }

  private PointKey pressed(int character, boolean marks) {
    boolean letter = character == ' ' ? !marks : !PointKey.isKnown(character);
    if (letter) {
      return PointKey.TYPED;
    }
    PointKey key = bindings.readBinding(map);
    return key == null ? PointKey.END : key;
  }
}
