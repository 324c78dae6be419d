package dev.inkling.stage;

import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is no higher than the screen: lines that would push its beginning out of sight are
 * held back until somebody asks for more, or until something else is written below.
 */
final class Sheet {

  private static final int ROWS_BELOW = 4; // a gap, the keys in two rows, the prompt
  private static final int ROWS_AT_LEAST = 3;

  private final Paper paper;
  private final List<StyledLine> held = new ArrayList<>();
  private int used;
  private boolean filling;

  Sheet(Paper paper) {
    this.paper = paper;
  }

  void page() throws IOException {
    held.clear();
    used = 0;
    filling = true;
    paper.page();
  }

  boolean points() {
    return paper.points();
  }

  void line(StyledLine line) throws IOException {
    if (!filling) {
      more();
      paper.line(line);
    } else if (used < most()) {
      used++;
      paper.line(line);
    } else {
      held.add(line);
    }
  }

  /** How many more lines can be seen together with what is on the page. */
  int room() {
    if (!filling) {
      return paper.rows();
    }
    return held.isEmpty() ? Math.max(0, most() - used) : 0;
  }

  private int most() {
    return Math.max(ROWS_AT_LEAST, paper.rows() - ROWS_BELOW);
  }

  /** Plays a film as the next lines; false if it cannot move, or not be seen as a whole. */
  boolean plays(Film film) throws IOException {
    int rows = film.last().size();
    if (rows > room()) {
      return false;
    }
    if (!filling) {
      more();
    }
    boolean played = paper.plays(film);
    used += played ? rows : 0;
    return played;
  }

  /** The page is complete but for its keys; whether something of it stays held back. */
  boolean holdsBack() throws IOException {
    boolean fits = held.size() <= ROWS_BELOW - 2; // the gap is among them, and the keys take a row
    filling = false;
    if (fits) {
      more();
    }
    return !held.isEmpty();
  }

  /** Lines below the page that leave held back what is held back. */
  void below(List<StyledLine> lines) throws IOException {
    for (StyledLine line : lines) {
      paper.line(line);
    }
  }

  /** Writes what was held back; false if nothing was. */
  boolean more() throws IOException {
    List<StyledLine> rest = List.copyOf(held);
    held.clear();
    filling = filling && rest.isEmpty();
    for (StyledLine line : rest) {
      paper.line(line);
    }
    return !rest.isEmpty();
  }
}
