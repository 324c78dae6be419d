package dev.inkling.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures a lesson can ask for by name. */
public enum Pictures {
  /** Numbers as ink on a grid of squares. */
  BITMAP,
  /** Reeds, when the wind has dropped. */
  REEDS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Pictures> find(String word) {
    return Arrays.stream(values()).filter(picture -> picture.word().equals(word)).findFirst();
  }
}
