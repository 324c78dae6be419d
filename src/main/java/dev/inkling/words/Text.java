package dev.inkling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence before it meets a screen: words with roles and links, no colours, no widths.
 *
 * <p>All sentences about mathematics are made in this room or by the {@code Wording} of an
 * operation, so that no renderer invents words.
 */
public record Text(List<Span> spans) {

  private static final Text EMPTY = new Text(List.of());

  public Text {
    spans = List.copyOf(spans);
  }

  public static Text empty() {
    return EMPTY;
  }

  public static Text of(String words) {
    return of(words, Role.TEXT);
  }

  public static Text of(String words, Role role) {
    return words.isEmpty() ? EMPTY : new Text(List.of(Span.of(words, role)));
  }

  public static Text dim(String words) {
    return of(words, Role.DIM);
  }

  /** Words that carry the sentence, in bold. */
  public static Text strong(String words) {
    return strong(words, Role.TEXT);
  }

  public static Text strong(String words, Role role) {
    return new Text(List.of(new Span(words, role, true, Optional.empty())));
  }

  public Text plus(String words) {
    return plus(of(words));
  }

  public Text plus(String words, Role role) {
    return plus(of(words, role));
  }

  public Text plus(Text more) {
    if (more.spans.isEmpty()) {
      return this;
    }
    List<Span> joined = new ArrayList<>(spans);
    joined.addAll(more.spans);
    return new Text(joined);
  }

  /** The same words, all linked to one part. */
  public Text about(Address address) {
    return new Text(
        spans.stream()
            .map(span -> new Span(span.text(), span.role(), span.strong(), Optional.of(address)))
            .toList());
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The words alone. */
  public String plain() {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.text()));
    return words.toString();
  }

  /** Several texts with a separator between them. */
  public static Text join(String separator, List<Text> parts) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      joined.addAll(i == 0 ? List.of() : of(separator).spans);
      joined.addAll(parts.get(i).spans);
    }
    return new Text(joined);
  }
}
