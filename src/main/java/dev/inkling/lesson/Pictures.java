package dev.inkling.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures a lesson can ask for by name. */
public enum Pictures {
  /** Numbers as ink on a grid of squares. */
  BITMAP,
  /** Weights on a grid of squares, each with its sign. */
  SIGNED,
  /** Several bitmaps side by side, each with its name. */
  STRIP,
  /** What an operation draws of its numbers; it describes itself. */
  DRAWING,
  /** Reeds in the wind, until it drops. */
  REEDS;

  /** Whether it is a picture of numbers, and which must be said. */
  boolean needsNumbers() {
    return this != REEDS;
  }

  /** Whether its words must be given; what an operation draws has its own. */
  boolean needsWords() {
    return this != DRAWING;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Pictures> find(String word) {
    return Arrays.stream(values()).filter(picture -> picture.word().equals(word)).findFirst();
  }
}
