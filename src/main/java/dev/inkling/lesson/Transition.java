package dev.inkling.lesson;

import java.util.List;

/**
 * What an input led to.
 *
 * @param events what is new; a whole screen if the first one is {@link Event.Opened}
 */
public record Transition(State state, List<Event> events) {

  public Transition {
    events = List.copyOf(events);
  }
}
