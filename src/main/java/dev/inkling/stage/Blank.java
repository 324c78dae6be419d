package dev.inkling.stage;

import dev.inkling.render.format.Html;

/**
 * Room to write on paper.
 *
 * @param rows of boxes; none for lines
 * @param columns of boxes
 * @param lines to write words on
 */
record Blank(int rows, int columns, int lines) {

  private static final int MOST = 12; // boxes side by side, or below one another

  static Blank nothing() {
    return new Blank(0, 0, 0);
  }

  static Blank line() {
    return new Blank(0, 0, 1);
  }

  static Blank words() {
    return new Blank(0, 0, 3);
  }

  /** As many boxes as an answer has numbers or letters: {@code [1; 2]} has two, one below. */
  static Blank like(String answer) {
    String text = answer.strip();
    if (isOrder(text)) {
      return boxes(1, text.split(" ").length);
    }
    if (!text.startsWith("[")) {
      return line();
    }
    String inner = text.replaceAll("[\\[\\]≈]", "").strip();
    String[] rows = inner.split(";");
    return boxes(rows.length, rows[0].strip().split("[\\s,]+").length);
  }

  /** Whether an answer is several letters in their order. */
  static boolean isOrder(String answer) {
    return answer.matches("[a-f]( [a-f])+");
  }

  static Blank boxes(int rows, int columns) {
    return rows > MOST || columns > MOST ? words() : new Blank(rows, columns, 0);
  }

  /** Writes it behind the words that ask for it. */
  void write(Html page, String words) {
    String label = Html.escaped(words);
    if (rows > 0) {
      String row = "<span class=\"box\"></span>".repeat(columns);
      String grid = ("<span class=\"row\">" + row + "</span>").repeat(rows);
      page.element("p", label + " <span class=\"grid\">" + grid + "</span>", "class", "fill");
    } else if (lines == 1) {
      page.element("p", label + " <span class=\"rule\"></span>", "class", "fill");
    } else {
      for (int i = 0; i < lines; i++) {
        page.element("p", "", "class", "ruled");
      }
    }
  }
}
