package dev.inkling.stage;

import dev.inkling.lesson.Event;
import java.util.ArrayList;
import java.util.List;

/** Keeps the events of a lesson, for tests and for whoever plays them again. */
public final class Recorder implements Stage {

  private final List<Event> events = new ArrayList<>();

  @Override
  public void play(Event event) {
    events.add(event);
  }

  public List<Event> events() {
    return List.copyOf(events);
  }
}
