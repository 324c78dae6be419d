package dev.inkling.words;

import java.util.Optional;

/**
 * A run of words of one kind, linked to the part of a result it speaks about.
 *
 * @param text in Unicode as a textbook sets it; renderers put ASCII in its place where needed
 * @param strong whether these words carry the sentence
 * @param about the entry, row or mark meant
 */
public record Span(String text, Role role, boolean strong, Optional<Address> about) {

  public static Span of(String text, Role role) {
    return new Span(text, role, false, Optional.empty());
  }
}
