package dev.inkling.render;

/**
 * Characters of one style. The last gate before a screen: control characters become visible names
 * here, whoever made the text.
 */
public record StyledSpan(String text, Style style) {

  public StyledSpan {
    text = Untrusted.shown(text);
  }

  /** Columns it takes. */
  public int width() {
    return Columns.of(text);
  }
}
