package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import java.time.Duration;

/** How long an event asks for nothing to happen. */
final class Hushes extends EventKind<Duration> {

  Hushes() {
    super(Duration.ZERO);
  }

  @Override
  public Duration hushed(Event.Hushed hushed) {
    return hushed.length();
  }
}
