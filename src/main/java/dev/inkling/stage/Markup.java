package dev.inkling.stage;

import dev.inkling.render.Untrusted;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page being written: what is opened is closed in its order, and all text is escaped, so that no
 * lesson can break out of its page. What it writes is HTML and well-formed XML at once.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turn. */
  Markup open(String name, String... attributes) {
    start(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** An element around what has been written as markup already. */
  Markup element(String name, String markup, String... attributes) {
    start(name, attributes);
    out.append('>').append(markup).append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds nothing. */
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    out.append(" />\n");
    return this;
  }

  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }

  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Closes what is open beyond a depth. */
  Markup closeTo(int depth) {
    while (open.size() > depth) {
      close();
    }
    return this;
  }

  int depth() {
    return open.size();
  }

  int length() {
    return out.length();
  }

  static String escaped(String text) {
    return Untrusted.shown(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
