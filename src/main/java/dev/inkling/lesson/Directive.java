package dev.inkling.lesson;

import dev.inkling.words.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comment of a lesson, read but not yet acted on.
 *
 * @param words what stands after the name without {@code =}
 * @param attributes what stands there with it
 * @param subject what stands before the colon
 * @param text what stands after the colon, or all of it
 */
record Directive(
    DirectiveKind kind,
    List<String> words,
    Map<String, String> attributes,
    String subject,
    String text,
    Place place) {

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  String attribute(String key, String otherwise) {
    return attributes.getOrDefault(key, otherwise);
  }

  /** The first bare word, usually an id. */
  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
