package dev.inkling.lesson;

import java.util.Optional;

/**
 * What the lesson waits for.
 *
 * @param words before the place to type, without the {@code >}
 * @param ghost what an empty line stands for, where it stands for something
 */
public record Prompt(Kind kind, String words, Optional<String> ghost) {

  /** What an empty line does. */
  public enum Kind {
    /** Goes on. */
    PAUSE,
    /** Leaves the lesson, which is over. */
    END,
    /** Gives a hint, then the answer. */
    QUESTION,
    /** Takes the numbers offered. */
    NUMBERS
  }

  static Prompt pause() {
    return new Prompt(Kind.PAUSE, "inkling", Optional.empty());
  }

  static Prompt end() {
    return new Prompt(Kind.END, "inkling", Optional.empty());
  }
}
