package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix whose entries are more than a number, in tall brackets: {@code (1 + √5)/2 ≈ 1.62},
 * {@code 0.5 + 0.87i}. Signs of one column stand under one another.
 */
final class CellBox {

  private static final String GAP = "   ";

  private final Profile.Glyphs glyphs;
  private final int columns;

  private CellBox(Profile.Glyphs glyphs, int columns) {
    this.glyphs = glyphs;
    this.columns = columns;
  }

  /** {@code cells} row by row, each cut where its column is to be level. */
  static Box of(List<List<String>> cells, int columns, Profile.Glyphs glyphs) {
    return new CellBox(glyphs, columns).box(cells);
  }

  private Box box(List<List<String>> cells) {
    List<List<StyledLine>> level = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      level.add(column(cells, column));
    }
    List<StyledLine> lines = new ArrayList<>();
    for (int row = 0; row < cells.size() / columns; row++) {
      StyledLine line = StyledLine.empty();
      for (int column = 0; column < columns; column++) {
        line = line.plus(column == 0 ? "" : GAP).plus(level.get(column).get(row));
      }
      lines.add(line);
    }
    return bracketed(lines);
  }

  private Box bracketed(List<StyledLine> rows) {
    boolean unicode = glyphs == Profile.Glyphs.UNICODE;
    int inner = rows.get(0).width();
    String air = " ".repeat(inner + 2);
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of(unicode ? "┌" + air + "┐" : air + "  ", Style.DIM));
    for (StyledLine row : rows) {
      StyledLine left = StyledLine.of(unicode ? "│ " : "[ ", Style.DIM);
      lines.add(left.plus(row).plus(unicode ? " │" : " ]", Style.DIM));
    }
    lines.add(StyledLine.of(unicode ? "└" + air + "┘" : air + "  ", Style.DIM));
    return new Box(lines, 1);
  }

  /** The first pieces begin level, the last ones end level. */
  private List<StyledLine> column(List<List<String>> cells, int column) {
    List<List<StyledLine>> pieces = new ArrayList<>();
    int most = 0;
    for (int i = column; i < cells.size(); i += columns) {
      pieces.add(cells.get(i).stream().map(piece -> StyledLine.of(piece).in(glyphs)).toList());
      most = Math.max(most, cells.get(i).size());
    }
    int[] widths = new int[most];
    for (List<StyledLine> cell : pieces) {
      for (int i = 0; i < cell.size(); i++) {
        widths[i] = Math.max(widths[i], cell.get(i).width());
      }
    }
    List<StyledLine> lines = new ArrayList<>();
    for (List<StyledLine> cell : pieces) {
      StyledLine line = StyledLine.empty();
      for (int i = 0; i < most; i++) {
        StyledLine piece = i < cell.size() ? cell.get(i) : StyledLine.empty();
        boolean ends = i > 0 || most == 1;
        line = line.plus(ends ? piece.padLeftTo(widths[i]) : piece.padTo(widths[i]));
      }
      lines.add(line);
    }
    return lines;
  }
}
