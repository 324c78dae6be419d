package dev.inkling.render.format;

import java.io.IOException;
import java.io.Writer;

/** A LaTeX document as it grows: paragraphs, displays and aligned lines, parted by blank lines. */
final class LatexPage {

  private static final int MOST_ROWS = 30; // of one block, which no page break divides

  private final Writer out;
  private boolean begun;
  private int rows;

  LatexPage(Writer out) {
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
    block("\\[\n" + math + "\n\\]");
  }

  /** One more line of a block whose {@code &} stand under one another. */
  void row(String cells) throws IOException {
    if (rows >= MOST_ROWS) {
      close();
    }
    if (rows == 0) {
      gap();
      out.write("\\begin{align*}\n");
    } else {
      out.write(" \\\\\n");
    }
    out.write(cells);
    rows++;
  }

  /** Ends a block of aligned lines, if one is open. */
  void close() throws IOException {
    if (rows > 0) {
      out.write("\n\\end{align*}\n");
      rows = 0;
    }
  }

  void end() throws IOException {
    close();
    out.flush();
  }

  private void block(String text) throws IOException {
    close();
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
