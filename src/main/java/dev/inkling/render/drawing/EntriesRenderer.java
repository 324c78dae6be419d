package dev.inkling.render.drawing;

import dev.inkling.picture.Entries;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws matrices in brackets with what is meant lit and all else dim. Without colour lit numbers
 * stand in small brackets of their own, which take no more room than the air around the others.
 */
final class EntriesRenderer implements Drawer {

  private static final int MOST_ROWS = 10;
  private static final int MOST_COLUMNS = 12;
  private static final int LEAST_COLUMNS = 2;
  private static final int GAP = 3;
  private static final int FRAME = 3; // the name and both ends of the brackets

  private final Entries entries;
  private final Profile profile;

  EntriesRenderer(Entries entries, Profile profile) {
    this.entries = entries;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    int rows = Math.min(MOST_ROWS, room.rows() - FRAME);
    if (rows < 1) {
      return List.of();
    }
    for (int columns = MOST_COLUMNS; columns >= LEAST_COLUMNS; columns--) {
      List<StyledLine> row = row(rows, columns);
      if (Blocks.size(row).columns() <= room.columns()) {
        return row;
      }
      List<StyledLine> stacked = stacked(rows, columns);
      Size size = Blocks.size(stacked);
      if (size.columns() <= room.columns() && size.rows() <= room.rows()) {
        return stacked;
      }
    }
    return List.of();
  }

  private List<StyledLine> row(int rows, int columns) {
    List<List<StyledLine>> blocks = new ArrayList<>();
    int high = 0;
    for (Entries.Block block : entries.blocks()) {
      blocks.add(block(block, rows, columns));
      high = Math.max(high, blocks.get(blocks.size() - 1).size());
    }
    Sheet sheet = new Sheet(high);
    int column = 0;
    for (int i = 0; i < blocks.size(); i++) {
      sheet.put(blocks.get(i), column, 0);
      column += Blocks.size(blocks.get(i)).columns();
      StyledLine after = operator(entries.blocks().get(i).after());
      if (!after.isEmpty()) {
        sheet.put(List.of(after), column + GAP - 1, 2);
        column += GAP - 1 + after.width();
      }
      column += GAP - 1;
    }
    return sheet.lines();
  }

  /** A dot that stands alone still multiplies. */
  private StyledLine operator(Text text) {
    boolean times = profile.glyphs() == Profile.Glyphs.ASCII && text.plain().equals("·");
    return times ? StyledLine.of("*") : StyledLine.of(text).in(profile.glyphs());
  }

  private List<StyledLine> stacked(int rows, int columns) {
    List<StyledLine> lines = new ArrayList<>();
    for (Entries.Block block : entries.blocks()) {
      lines.addAll(block(block, rows, columns));
      StyledLine after = operator(block.after());
      if (!after.isEmpty()) {
        lines.add(after.indented(2));
      }
    }
    return lines;
  }

  private List<StyledLine> block(Entries.Block block, int mostRows, int mostColumns) {
    Lamps lamps = new Lamps(block.lights());
    int high = block.values().rows();
    int wide = block.values().columns();
    List<Integer> rows = Windows.of(high, mostRows, lamps.rows(high));
    List<Integer> columns = Windows.of(wide, mostColumns, lamps.columns(wide));
    List<List<StyledLine>> cells = new ArrayList<>();
    for (int column : columns) {
      cells.add(column(block, lamps, rows, column));
    }
    List<StyledLine> lines = new ArrayList<>();
    int inner = 0;
    for (int i = 0; i < rows.size(); i++) {
      StyledLine line = StyledLine.empty();
      for (List<StyledLine> column : cells) {
        line = line.plus(column.get(i));
      }
      inner = line.width();
      boolean unicode = profile.glyphs() == Profile.Glyphs.UNICODE;
      StyledLine open = StyledLine.of(unicode ? "│" : "[ ", Style.DIM);
      lines.add(open.plus(line).plus(unicode ? "│" : " ]", Style.DIM));
    }
    StyledLine name = StyledLine.of(block.name()).in(profile.glyphs());
    int middle = Math.max(0, (inner + 2 - name.width()) / 2);
    lines.add(0, corner("┌", "┐", inner));
    lines.add(0, name.indented(middle));
    lines.add(corner("└", "┘", inner));
    return lines;
  }

  private StyledLine corner(String left, String right, int inner) {
    boolean unicode = profile.glyphs() == Profile.Glyphs.UNICODE;
    String words = unicode ? left + " ".repeat(inner) + right : "";
    return StyledLine.of(words, Style.DIM);
  }

  /** One column of numbers, level at the decimal point, with air or small brackets around each. */
  private List<StyledLine> column(
      Entries.Block block, Lamps lamps, List<Integer> rows, int column) {
    List<String> texts = new ArrayList<>();
    for (int row : rows) {
      texts.add(text(block, row, column));
    }
    List<StyledLine> cells = new ArrayList<>();
    List<String> level = Level.atPoint(texts);
    for (int i = 0; i < rows.size(); i++) {
      boolean shown = rows.get(i) != Windows.SKIPPED && column != Windows.SKIPPED;
      boolean lit = shown && lamps.at(rows.get(i), column).isPresent();
      cells.add(cell(level.get(i), style(lamps, shown, rows.get(i), column), lit));
    }
    return cells;
  }

  private String text(Entries.Block block, int row, int column) {
    if (column == Windows.SKIPPED) {
      return "…";
    }
    return row == Windows.SKIPPED ? ":" : entries.numbers().set(block.values().at(row, column));
  }

  private static Style style(Lamps lamps, boolean shown, int row, int column) {
    if (lamps.isOut()) {
      return Style.PLAIN;
    }
    if (!shown) {
      return Style.DIM;
    }
    return lamps.at(row, column).map(Lit::style).orElse(Style.DIM);
  }

  private StyledLine cell(String text, Style style, boolean lit) {
    StyledLine words = StyledLine.of(text, style).in(profile.glyphs());
    boolean bracketed = lit && profile.colours() == Profile.Colours.NONE;
    String open = bracketed ? "[" : " ";
    String close = bracketed ? "]" : " ";
    int before = words.plain().length() - words.plain().stripLeading().length();
    return StyledLine.of(" ".repeat(before) + open)
        .plus(words.part(before, Integer.MAX_VALUE))
        .plus(close);
  }

  /** Lit numbers: the answer in bold, others in their hue. */
  private static final class Lit {
    private static Style style(Role role) {
      return role == Role.ANSWER ? Style.strong(role) : Style.of(role);
    }
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
