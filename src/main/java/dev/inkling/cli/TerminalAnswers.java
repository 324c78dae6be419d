package dev.inkling.cli;

import dev.inkling.render.Profile;
import java.util.List;

/**
 * What a terminal said of itself when it was asked, which no environment variable knows.
 *
 * @param type the kind of terminal the library took it for
 * @param synchronizedUpdates whether it shows a frame only once it is whole (mode 2026)
 * @param images the graphics protocols it speaks
 */
public record TerminalAnswers(
    String type,
    int columns,
    int rows,
    Profile.Background background,
    boolean synchronizedUpdates,
    List<String> images) {

  public TerminalAnswers {
    images = List.copyOf(images);
  }
}
