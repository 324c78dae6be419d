package dev.inkling.render.format;

import dev.inkling.render.Untrusted;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page being written: what is opened is closed in its order, and all text is escaped, so that
 * nobody's words can break out of their page. What it writes is HTML and well-formed XML at once.
 */
public final class Html {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * A page up to the beginning of its body. It asks nothing of the network, runs no script, and is
   * light or dark as its reader has it.
   */
  public static Html page(String title, String style) {
    Html page = new Html();
    page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.element("title", escaped(title));
    page.element("style", "\n" + style).close();
    return page.open("body");
  }

  /** Begins an element; attributes are names and values in turn. */
  public Html open(String name, String... attributes) {
    start(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** An element around what has been written as markup already. */
  public Html element(String name, String markup, String... attributes) {
    start(name, attributes);
    out.append('>').append(markup).append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds nothing. */
  public Html empty(String name, String... attributes) {
    start(name, attributes);
    out.append(" />\n");
    return this;
  }

  public Html raw(String markup) {
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

  public Html close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Closes what is open beyond a depth. */
  public Html closeTo(int depth) {
    while (open.size() > depth) {
      close();
    }
    return this;
  }

  public int depth() {
    return open.size();
  }

  public int length() {
    return out.length();
  }

  public static String escaped(String text) {
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
