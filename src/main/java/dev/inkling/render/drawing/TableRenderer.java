package dev.inkling.render.drawing;

import dev.inkling.picture.Table;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets words and numbers in columns; on a narrow screen each row becomes a list of its own. */
final class TableRenderer implements Drawer {

  private static final int GAP = 3;
  private static final int LEAST = 8; // columns below which words are not cut any further

  private final Table table;
  private final Profile profile;

  TableRenderer(Table table, Profile profile) {
    this.table = table;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    if (room.rows() < 2) {
      return List.of();
    }
    List<List<StyledLine>> cells = columns();
    int pointer = table.lit() > 0 ? 2 : 0;
    int[] widths = widths(cells, room.columns() - pointer);
    if (widths.length == 0) {
      return lists(room);
    }
    List<StyledLine> lines = new ArrayList<>();
    boolean headed = table.columns().stream().anyMatch(column -> !column.head().isEmpty());
    for (int row = headed ? 0 : 1; row <= table.rows().size(); row++) {
      StyledLine line = StyledLine.empty();
      for (int i = 0; i < cells.size(); i++) {
        StyledLine cell = Cut.to(widths[i], cells.get(i).get(row), profile);
        line = line.padTo(i == 0 ? 0 : start(widths, i)).plus(cell);
      }
      lines.add(row > 0 && row == table.lit() ? line.plus(pointer()) : line);
    }
    return shortened(lines, room);
  }

  private static int start(int[] widths, int column) {
    int at = 0;
    for (int i = 0; i < column; i++) {
      at += widths[i] + GAP;
    }
    return at;
  }

  /** Heads and cells of each column, numbers level at their points. */
  private List<List<StyledLine>> columns() {
    List<List<StyledLine>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      int place = i;
      List<StyledLine> cells =
          table.rows().stream().map(row -> StyledLine.of(row.get(place))).toList();
      boolean numbers = column.align() == Table.Align.POINT;
      List<StyledLine> set = new ArrayList<>();
      if (numbers) {
        List<String> level = Level.atPoint(cells.stream().map(StyledLine::plain).toList());
        for (int row = 0; row < cells.size(); row++) {
          int before = level.get(row).indexOf(cells.get(row).plain());
          set.add(lit(row, cells.get(row).indented(Math.max(0, before))));
        }
      } else {
        for (int row = 0; row < cells.size(); row++) {
          set.add(lit(row, cells.get(row)));
        }
      }
      StyledLine head = StyledLine.of(column.head().plain(), Style.DIM);
      int width = set.stream().mapToInt(StyledLine::width).max().orElse(0);
      set.add(0, numbers ? head.padLeftTo(width) : head);
      columns.add(set.stream().map(cell -> cell.in(profile.glyphs())).toList());
    }
    return columns;
  }

  /** The row that is meant stands out. */
  private StyledLine lit(int row, StyledLine cell) {
    int before = cell.plain().length() - cell.plain().stripLeading().length();
    return row + 1 == table.lit()
        ? StyledLine.of(cell.plain().strip(), Style.strong(Role.ANSWER)).indented(before)
        : cell;
  }

  private StyledLine pointer() {
    return StyledLine.of(" ←", Style.of(Role.ANSWER)).in(profile.glyphs());
  }

  /** Words give way first; none if even the shortest do not fit. */
  private int[] widths(List<List<StyledLine>> cells, int room) {
    int[] widths =
        cells.stream()
            .mapToInt(column -> column.stream().mapToInt(StyledLine::width).max().orElse(0))
            .toArray();
    int over = start(widths, widths.length) - GAP - room;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean words = table.columns().get(i).align() == Table.Align.LEFT && widths[i] > LEAST;
        if (words && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return new int[0];
      }
      widths[widest]--;
      over--;
    }
    return widths;
  }

  /** {@code head cell}, one line each, a blank between rows. */
  private List<StyledLine> lists(Size room) {
    int head =
        table.columns().stream()
            .mapToInt(column -> StyledLine.of(column.head()).in(profile.glyphs()).width())
            .max()
            .orElse(0);
    List<StyledLine> lines = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (row > 0) {
        lines.add(StyledLine.empty());
      }
      for (int i = 0; i < table.columns().size(); i++) {
        StyledLine name =
            StyledLine.of(table.columns().get(i).head().plain(), Style.DIM).in(profile.glyphs());
        StyledLine cell = lit(row, StyledLine.of(table.rows().get(row).get(i)));
        lines.add(Cut.to(room.columns(), name.padTo(head + 2).plus(cell), profile));
      }
    }
    return shortened(lines, room);
  }

  private List<StyledLine> shortened(List<StyledLine> lines, Size room) {
    if (lines.size() <= room.rows()) {
      return lines;
    }
    List<StyledLine> kept = new ArrayList<>(lines.subList(0, room.rows() - 1));
    int hidden = lines.size() - kept.size();
    kept.add(
        Cut.to(room.columns(), StyledLine.of("… " + hidden + " more lines", Style.DIM), profile));
    return kept;
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
