package dev.inkling.repl;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/**
 * Any key at all ends what plays. A letter may be the beginning of a line, and is left for the
 * prompt; but where nothing says what a key would do, it does no more than that.
 */
final class AnyKey implements MotionPlayer.Keys {

  private static final long MILLISECOND = 1_000_000;
  private static final long REST = 20; // milliseconds until the rest of a key has arrived
  private static final int SEQUENCE = '\u001B';

  private final NonBlockingReader reader;
  private final MotionSignals signals;
  private final boolean takesLetters;
  private boolean pressed;
  private boolean over;

  AnyKey(NonBlockingReader reader, MotionSignals signals, boolean takesLetters) {
    this.reader = reader;
    this.signals = signals;
    this.takesLetters = takesLetters;
  }

  boolean isPressed() {
    return pressed;
  }

  @Override
  public PlayKey next(long wait) {
    if (over) {
      return PlayKey.LEAVE;
    }
    try {
      int character = reader.peek(Math.max(1, wait / MILLISECOND));
      PlayKey signal = character == NonBlockingReader.EOF ? PlayKey.LEAVE : signals.next();
      if (signal != PlayKey.NONE) {
        over = true; // a page that was laid out for another screen plays on nowhere
        pressed = signal == PlayKey.LEAVE;
        return signal;
      }
      return character < 0 ? PlayKey.NONE : pressed(character);
    } catch (IOException gone) {
      return PlayKey.LEAVE; // then nobody is looking
    }
  }

  private PlayKey pressed(int character) throws IOException {
    pressed = true;
    if (takesLetters || character <= ' ' || character == '\u007F') {
      reader.read();
      while (character == SEQUENCE && reader.peek(REST) >= 0) {
        reader.read();
      }
    }
    return PlayKey.LEAVE;
  }
}
