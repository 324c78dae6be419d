package dev.inkling.stage;

import dev.inkling.render.StyledLine;
import java.io.IOException;

/** What lines are written on: a screen that can be cleared, or a roll that only grows. */
public interface Paper {

  /** A new page begins; a roll may leave a gap. */
  void page() throws IOException;

  void line(StyledLine line) throws IOException;

  /** Whether somebody can point in pictures here, which are drawn as they do. */
  default boolean points() {
    return false;
  }

  /**
   * Plays a film where the next lines would stand, and leaves its last frame there.
   *
   * @return false if nothing moves on this paper
   */
  default boolean plays(Film film) throws IOException {
    return false;
  }

  /** How many lines are seen at once; a roll has no end. */
  default int rows() {
    return Integer.MAX_VALUE;
  }
}
