package dev.inkling.repl;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Plays a motion against a clock and obeys keys: thirty frames a second, each at its own absolute
 * time, so that a slow screen drops frames and never slows down.
 *
 * <p>Knows no terminal: a test plays it on a clock of its own.
 */
final class MotionPlayer {

  private static final int RATE = 30; // frames a second
  private static final long SECOND = 1_000_000_000;
  private static final long HOLD = 3 * SECOND / 10; // until the eye has found the picture
  private static final long PATIENCE = SECOND / 10; // between two looks at signals
  private static final double STEP = 0.1;

  private final int frames;
  private final Show show;
  private final Keys keys;
  private final LongSupplier nanos;
  private final long hold;

  private boolean running = true;
  private int frame;
  private long start; // when frame 0 was or would have been

  /** Where frames are seen. */
  interface Show {
    /** The picture at a time from 0 to 1; {@code running} if it will be another in a moment. */
    void frame(double time, boolean running);

    /** Forgets what is on the screen, which has another size now. */
    void changed();

    /** Hands the terminal over, and comes back when it may be used again. */
    void suspended();
  }

  /** Where keys come from. */
  interface Keys {
    /** The next key, or {@link PlayKey#NONE} if none is pressed for so many nanoseconds. */
    PlayKey next(long wait);
  }

  MotionPlayer(Duration length, Show show, Keys keys, LongSupplier nanos) {
    this(length, HOLD, show, keys, nanos);
  }

  private MotionPlayer(Duration length, long hold, Show show, Keys keys, LongSupplier nanos) {
    this.hold = hold;
    this.frames = Math.toIntExact(length.toNanos() * RATE / SECOND);
    this.show = show;
    this.keys = keys;
    this.nanos = nanos;
  }

  /** Of what has been moving before it is seen: its beginning is not held. */
  static MotionPlayer atOnce(Duration length, Show show, Keys keys, LongSupplier nanos) {
    return new MotionPlayer(length, 0, show, keys, nanos);
  }

  /** Plays until the end, or until a key ends it. */
  void play() {
    begin(0);
    PlayKey key = PlayKey.NONE;
    int shown = -1;
    while (!key.ends()) {
      if (frame != shown || key != PlayKey.NONE) {
        show.frame((double) frame / frames, running);
      }
      shown = frame;
      if (running && frame == frames) {
        return;
      }
      key = keys.next(running ? Math.max(0, due(frame + 1) - nanos.getAsLong()) : PATIENCE);
      obey(key);
    }
  }

  private void begin(int from) {
    frame = from;
    start = nanos.getAsLong() + (from == 0 ? hold : 0) - from * SECOND / RATE;
    running = true;
  }

  /** The first moment of a frame. */
  private long due(int which) {
    return start + (which * SECOND + RATE - 1) / RATE;
  }

  private void obey(PlayKey key) {
    switch (key) {
      case NONE -> {
        if (running) {
          long past = nanos.getAsLong() - start;
          frame = (int) Math.max(frame, Math.min(frames, past * RATE / SECOND));
        }
      }
      case PAUSE -> pause();
      case FORWARD -> stop(frame + (int) Math.round(STEP * frames));
      case BACKWARD -> stop(frame - (int) Math.round(STEP * frames));
      case NEXT_FRAME -> stop(frame + 1);
      case PREVIOUS_FRAME -> stop(frame - 1);
      case AGAIN -> begin(0);
      case CHANGED -> {
        show.changed();
        resume();
      }
      case SUSPENDED -> {
        show.suspended();
        resume();
      }
      case LEAVE, OTHER -> running = false;
    }
  }

  /** Goes on where it was, however long that took. */
  private void resume() {
    if (running) {
      begin(frame);
    }
  }

  private void pause() {
    if (running) {
      running = false;
    } else {
      begin(frame == frames ? 0 : frame);
    }
  }

  private void stop(int at) {
    running = false;
    frame = Math.max(0, Math.min(frames, at));
  }
}
