package dev.inkling.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes of the lines that stand on a screen those that are to stand there, cell by cell: only cells
 * that differ are written, with the fewest moves between them.
 *
 * <p>Knows where the cursor is, and begins on its line; nothing above that is ever touched.
 */
public final class Patch {

  private static final String CSI = "\u001B[";
  private static final int MOVE = 4; // bytes that a move within a line takes
  private static final int GLYPH = 3; // bytes of a dot pattern
  private static final int CHANGE = 14; // the same in another colour

  private final Ansi ansi;
  private final Profile profile;
  private List<List<Cell>> shown = new ArrayList<>();
  private List<String> codes = List.of(); // how the next character would look
  private int row;
  private int column;
  private int height = 1; // lines that exist

  public Patch(Profile profile) {
    this.profile = profile;
    this.ansi = new Ansi(profile);
  }

  /** What one column shows: a character with the marks on it, or the right half of a wide one. */
  private record Cell(String text, Style style) {
    private static final Cell BLANK = new Cell(" ", Style.PLAIN);

    boolean isRightHalf() {
      return text.isEmpty();
    }
  }

  /** What to write so that these lines are seen instead of those before; nothing if they are. */
  public String to(List<StyledLine> lines) {
    StringBuilder out = new StringBuilder();
    List<List<Cell>> wanted = lines.stream().map(line -> cells(line.in(profile.glyphs()))).toList();
    for (int i = 0; i < Math.max(wanted.size(), shown.size()); i++) {
      change(
          out,
          i,
          i < shown.size() ? shown.get(i) : List.of(),
          i < wanted.size() ? wanted.get(i) : List.of());
    }
    shown = wanted;
    look(out, List.of());
    return out.toString();
  }

  /** What to write so that the cursor stands at the end of the last line. */
  public String end() {
    StringBuilder out = new StringBuilder();
    int last = Math.max(0, shown.size() - 1);
    move(out, last, shown.isEmpty() ? 0 : shown.get(last).size());
    return out.toString();
  }

  /** What to write so that all lines are gone, the cursor where it was before the first. */
  public String erasure() {
    StringBuilder out = new StringBuilder();
    move(out, 0, 0);
    shown = List.of();
    return out.append(CSI).append('J').toString();
  }

  private static List<Cell> cells(StyledLine line) {
    List<Cell> cells = new ArrayList<>();
    for (StyledSpan span : line.spans()) {
      span.text().codePoints().forEach(c -> add(cells, Character.toString(c), span.style()));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).equals(Cell.BLANK)) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static void add(List<Cell> cells, String character, Style style) {
    int width = Columns.of(character);
    if (width == 0 && !cells.isEmpty()) {
      Cell last = cells.remove(cells.size() - 1);
      cells.add(new Cell(last.text() + character, last.style()));
      return;
    }
    // the hue of a blank is not seen
    boolean empty = character.equals(" ") && !style.underline() && style.fill().isEmpty();
    cells.add(empty ? Cell.BLANK : new Cell(character, style));
    for (int i = 1; i < width; i++) {
      cells.add(new Cell("", style));
    }
  }

  private void change(StringBuilder out, int line, List<Cell> before, List<Cell> after) {
    int at = 0;
    while (at < after.size()) {
      if (at(before, at).equals(after.get(at)) && !isWideChange(before, after, at)) {
        at++;
        continue;
      }
      int end = end(before, after, at);
      move(out, line, at);
      write(out, after.subList(at, end));
      at = end;
    }
    if (before.size() > after.size()) {
      move(out, line, after.size());
      look(out, List.of());
      out.append(CSI).append('K');
    } else if (line >= height) {
      move(out, line, 0);
    }
  }

  /** Whether the right half of the character here has to be written, and so the whole of it. */
  private static boolean isWideChange(List<Cell> before, List<Cell> after, int at) {
    return at + 1 < after.size()
        && after.get(at + 1).isRightHalf()
        && !at(before, at + 1).equals(after.get(at + 1));
  }

  /**
   * Where what differs from here on ends, with gaps that are shorter to write than to pass over.
   */
  private static int end(List<Cell> before, List<Cell> after, int from) {
    int end = from + 1;
    int gap = 0;
    for (int i = end; i < after.size() && gap <= MOVE; i++) {
      boolean differs = !at(before, i).equals(after.get(i));
      boolean halved = after.get(i).isRightHalf() && i == end;
      end = differs || halved ? i + 1 : end;
      gap = end == i + 1 ? 0 : gap + cost(after.get(i), after.get(end - 1));
    }
    return end;
  }

  private static int cost(Cell cell, Cell last) {
    boolean blank = cell.equals(Cell.BLANK);
    return blank ? 1 : cell.style().equals(last.style()) ? GLYPH : CHANGE;
  }

  private static Cell at(List<Cell> cells, int at) {
    return at < cells.size() ? cells.get(at) : Cell.BLANK;
  }

  private void write(StringBuilder out, List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.equals(Cell.BLANK) || !codes.isEmpty() && isSeenOnBlanks()) {
        look(out, ansi.codes(cell.style()));
      }
      out.append(cell.text());
      column++;
    }
  }

  /** Whether a blank written now would not be blank. */
  private boolean isSeenOnBlanks() {
    return codes.stream().anyMatch(code -> code.equals("4") || code.startsWith("48"));
  }

  private void look(StringBuilder out, List<String> wanted) {
    out.append(Ansi.change(codes, wanted));
    codes = wanted;
  }

  private void move(StringBuilder out, int line, int to) {
    if (line >= height && isSeenOnBlanks()) {
      look(out, List.of()); // a new line is filled with the ground of what was written last
    }
    if (line < row) {
      out.append(CSI).append(row - line).append('A');
    }
    String fed = "\r" + "\n".repeat(Math.max(0, line - row)) + across(0, to);
    String moved = line > row ? CSI + (line - row) + 'B' + across(column, to) : across(column, to);
    boolean shorter = line > row && fed.length() < moved.length();
    out.append(line >= height || shorter ? fed : moved);
    height = Math.max(height, line + 1);
    row = line;
    column = to;
  }

  private static String across(int from, int to) {
    if (to == from) {
      return "";
    }
    return to == 0 ? "\r" : CSI + Math.abs(to - from) + (to > from ? 'C' : 'D');
  }
}
