package dev.inkling.stage;

import java.time.Duration;

/** Lets time pass; only the outermost door does so for real. */
public interface Pauser {

  /** Waits, or returns at once; a key ends a wait where there are keys. */
  void pause(Duration length);

  /** The same in front of nothing; it is left out if a key has ended what came before it. */
  default void hush(Duration length) {
    pause(length);
  }

  /** For scripts and tests: no time passes. */
  static Pauser none() {
    return length -> {};
  }
}
