package dev.inkling.render.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A Markdown page as it grows: paragraphs, lists, formulas and fenced blocks. */
final class MarkdownPage {

  private final Writer out;
  private boolean begun;
  private boolean listing;

  MarkdownPage(Writer out) {
    this.out = out;
  }

  /** Nothing for empty words. */
  void paragraph(String words) throws IOException {
    if (!words.isEmpty()) {
      block(words);
    }
  }

  /** Mathematics on lines of its own. */
  void display(String math) throws IOException {
    block("$$\n" + math + "\n$$");
  }

  /** Lines that keep every blank. */
  void fenced(List<String> lines) throws IOException {
    block("```text\n" + String.join("\n", lines) + "\n```");
  }

  /** An item of a list, a level from 0. */
  void item(int level, String words) throws IOException {
    if (!listing) {
      gap();
      listing = true;
    }
    out.write("  ".repeat(level) + "- " + words + "\n");
  }

  /** The next item begins a list of its own. */
  void close() {
    listing = false;
  }

  void end() throws IOException {
    out.flush();
  }

  private void block(String text) throws IOException {
    listing = false;
    gap();
    out.write(text);
    out.write('\n');
  }

  private void gap() throws IOException {
    if (begun) {
      out.write('\n');
    }
    begun = true;
  }
}
