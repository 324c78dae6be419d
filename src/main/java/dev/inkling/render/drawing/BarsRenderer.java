package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws bars from one common zero, with columns of words set flush right around them. */
final class BarsRenderer implements Drawer {

  private static final int GAP = 3;
  private static final int MARGIN = 2;
  private static final int DECIMALS = 2;

  private final Bars bars;
  private final Profile profile;

  BarsRenderer(Bars bars, Profile profile) {
    this.bars = bars;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    List<Column> before = columns(bars.before(), bars.bars(), Bars.Bar::before);
    List<Column> after = columns(bars.after(), bars.bars(), Bars.Bar::after);
    boolean points = bars.bars().stream().anyMatch(bar -> bar.role() == Role.ANSWER);
    int words = width(before) + width(after) + 2 * MARGIN + 1 + (points ? 2 : 0);
    int free = room.columns() - words;
    BarScale scale = BarScale.of(bars, free, line(bars.left()).width(), line(bars.right()).width());
    if (scale.fits() && bars.bars().size() <= room.rows()) {
      return lines(bars, before, after, scale, room.rows());
    }
    // on a narrow screen the words over both sides are the first to go
    boolean bare = bars.left().isEmpty() && bars.right().isEmpty();
    return bare ? List.of() : new BarsRenderer(withoutSides(bars), profile).lines(room);
  }

  private static Bars withoutSides(Bars bars) {
    return new Bars(
        bars.before(), Text.empty(), Text.empty(), bars.after(), bars.bars(), bars.description());
  }

  private List<StyledLine> lines(
      Bars bars, List<Column> before, List<Column> after, BarScale scale, int rows) {
    List<StyledLine> lines = new ArrayList<>();
    int spare = rows - bars.bars().size();
    StyledLine head = head(bars, before, after, scale);
    if (!head.plain().isBlank() && spare >= 1) {
      lines.add(head);
      if (spare >= 2) {
        lines.add(StyledLine.empty());
      }
    }
    for (int i = 0; i < bars.bars().size(); i++) {
      lines.add(bar(i, bars.bars().get(i), before, after, scale));
    }
    // bars without headings have their values beside them, and need no scale
    if (spare >= 4 && scale.unit() > 0 && !head.plain().isBlank()) {
      lines.add(StyledLine.empty());
      lines.add(foot(width(before), scale));
    }
    return lines;
  }

  private StyledLine head(Bars bars, List<Column> before, List<Column> after, BarScale scale) {
    StyledLine line = StyledLine.empty();
    for (Column column : before) {
      line = line.plus(column.head());
    }
    line = line.plus(" ".repeat(before.isEmpty() ? 0 : MARGIN));
    line = line.plus(line(bars.left()).padLeftTo(scale.left()));
    line = line.plus(" ".repeat(bars.left().isEmpty() ? 1 : 2));
    StyledLine right = line(bars.right());
    if (after.isEmpty()) {
      return line.plus(right);
    }
    // the right heading starts one column behind the zero line, as the bars do
    line = line.plus(right.padTo(scale.right() + MARGIN - (bars.left().isEmpty() ? 0 : 1)));
    for (Column column : after) {
      line = line.plus(column.head());
    }
    return line;
  }

  private StyledLine bar(
      int i, Bars.Bar bar, List<Column> before, List<Column> after, BarScale scale) {
    StyledLine line = StyledLine.empty();
    for (Column column : before) {
      line = line.plus(column.cell(i));
    }
    line = line.plus(" ".repeat(before.isEmpty() ? 0 : MARGIN));
    boolean ascii = profile.glyphs() == Profile.Glyphs.ASCII;
    double length = bar.value() * bar.filled();
    String stroke = ascii ? scale.typed(length) : scale.drawn(length);
    Role own = bar.value() < 0 ? Role.FIRST : Role.SECOND;
    Style style = Style.of(bar.role() == Role.TEXT ? own : bar.role());
    StyledLine drawn = StyledLine.of(stroke, style);
    boolean down = bar.value() < 0;
    line = line.plus((down ? drawn : StyledLine.empty()).padLeftTo(scale.left()));
    line = line.plus(ascii ? "|" : "│", Style.of(Role.FAINT));
    line = line.plus(down ? StyledLine.empty() : drawn);
    if (!after.isEmpty()) {
      line = line.padTo(line.width() + scale.right() - (down ? 0 : drawn.width()) + MARGIN);
    }
    for (Column column : after) {
      line = line.plus(column.cell(i));
    }
    return bar.role() == Role.ANSWER ? line.plus(pointer()) : line;
  }

  /** Stands behind the bar that is meant, for eyes and screens without its hue. */
  private StyledLine pointer() {
    return StyledLine.of(" ←", Style.of(Role.ANSWER)).in(profile.glyphs());
  }

  /** The values at both ends and the zero, so that lengths can be read. */
  private StyledLine foot(int before, BarScale scale) {
    int zero = before + (before == 0 ? 0 : MARGIN) + scale.left();
    StyledLine line = StyledLine.empty();
    if (scale.lowest() < 0) {
      String low = Numbers.rounded(scale.lowest(), DECIMALS);
      int from = zero - scale.length(scale.lowest());
      line = line.padTo(Math.max(0, Math.min(from, zero - 1 - low.length()))).plus(low, Style.DIM);
    }
    line = line.padTo(zero).plus("0", Style.DIM);
    if (scale.highest() > 0) {
      String high = "+" + Numbers.rounded(scale.highest(), DECIMALS);
      int to = zero + scale.length(scale.highest());
      line = line.padTo(Math.max(zero + 2, to - high.length() + 1)).plus(high, Style.DIM);
    }
    return line.in(profile.glyphs());
  }

  private List<Column> columns(
      List<Text> heads, List<Bars.Bar> bars, Function<Bars.Bar, List<Text>> cells) {
    List<Column> columns = new ArrayList<>();
    int count = bars.stream().mapToInt(bar -> cells.apply(bar).size()).max().orElse(0);
    for (int i = 0; i < Math.max(count, heads.size()); i++) {
      int place = i;
      List<StyledLine> lines = bars.stream().map(bar -> line(at(cells.apply(bar), place))).toList();
      columns.add(new Column(line(at(heads, place)), lines, i == 0 ? 0 : GAP));
    }
    return columns;
  }

  private static Text at(List<Text> texts, int place) {
    return place < texts.size() ? texts.get(place) : Text.empty();
  }

  private StyledLine line(Text text) {
    return StyledLine.of(text).in(profile.glyphs());
  }

  private static int width(List<Column> columns) {
    return columns.stream().mapToInt(Column::width).sum();
  }

  /** Words flush right under a heading. */
  private record Column(StyledLine heading, List<StyledLine> cells, int gap) {
    int width() {
      int widest = cells.stream().mapToInt(StyledLine::width).max().orElse(0);
      return gap + Math.max(heading.width(), widest);
    }

    StyledLine head() {
      return heading.padLeftTo(width());
    }

    StyledLine cell(int i) {
      return cells.get(i).padLeftTo(width());
    }
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
