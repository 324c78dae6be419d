package dev.inkling.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a result is written as: for people, or for other programs. */
public enum Format {
  TEXT,
  JSON,
  LATEX,
  MARKDOWN,
  CSV;

  /** The word of {@code --format} and {@code show}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }

  public static Optional<Format> find(String word) {
    return Arrays.stream(values()).filter(format -> format.id().equals(word)).findFirst();
  }
}
