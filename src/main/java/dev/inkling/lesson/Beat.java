package dev.inkling.lesson;

import java.util.List;

/**
 * One idea on one screen; the smallest part of a lesson that has a name.
 *
 * @param id stable; progress is kept under it
 * @param section the chapter it belongs to
 * @param pinned a line that stays in sight; empty for none
 * @param quiet whether nothing else is on the screen: no heading, no keys
 * @param print changes when the words of the beat do, and only then
 */
public record Beat(
    String id, String section, String pinned, boolean quiet, List<Element> elements, String print) {

  public Beat {
    elements = List.copyOf(elements);
  }
}
