package dev.inkling.stage;

import dev.inkling.lesson.Event;
import java.io.IOException;

/** A medium on which the events of a lesson are played. */
public interface Stage {

  void play(Event event) throws IOException;

  /** Shows what the screen had no room for; false if there is nothing of that kind. */
  default boolean more() throws IOException {
    return false;
  }
}
