package dev.inkling.render.drawing;

import dev.inkling.picture.Histogram;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.PictureWording;
import java.util.ArrayList;
import java.util.List;

/** Draws counts as columns of blocks, an eighth of a row fine, on the ends of their stretches. */
final class HistogramRenderer implements Drawer {

  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final int TALLEST = 8;
  private static final int LOWEST = 2;
  private static final int WIDEST = 4; // columns a stretch
  private static final int OTHER_LINES = 2; // name and scale

  private final Histogram histogram;
  private final Profile profile;

  HistogramRenderer(Histogram histogram, Profile profile) {
    this.histogram = histogram;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    int most = histogram.counts().stream().mapToInt(x -> x).max().orElse(0);
    StyledLine top = StyledLine.of(String.valueOf(most), Style.DIM);
    int left = top.width() + 1;
    int height = Math.min(TALLEST, room.rows() - OTHER_LINES);
    if (height < LOWEST || room.columns() - left < 8) {
      return List.of();
    }
    List<Integer> counts = fitting(room.columns() - left);
    int wide = Math.min(WIDEST, (room.columns() - left) / counts.size());
    int highest = counts.stream().mapToInt(x -> x).max().orElse(0);
    List<StyledLine> lines = new ArrayList<>();
    lines.add(Cut.to(room.columns(), head(counts.size()), profile));
    for (int row = 0; row < height; row++) {
      StyledLine side =
          row == 0
              ? StyledLine.of(String.valueOf(highest), Style.DIM).padLeftTo(left - 1)
              : StyledLine.empty();
      lines.add(side.padTo(left).plus(row(counts, highest, height - row - 1, height, wide)));
    }
    lines.add(Cut.to(room.columns(), foot(counts.size() * wide).indented(left), profile));
    return lines;
  }

  private StyledLine head(int stretches) {
    StyledLine name = StyledLine.of(histogram.name());
    int joined = (histogram.counts().size() + stretches - 1) / stretches;
    String note = joined > 1 ? " · " + joined + " stretches in one column" : "";
    return name.plus(note, Style.DIM);
  }

  /** Neighbours joined until all columns find room; the counts are still counts. */
  private List<Integer> fitting(int columns) {
    List<Integer> counts = histogram.counts();
    int each = (counts.size() + columns - 1) / columns;
    List<Integer> joined = new ArrayList<>();
    for (int from = 0; from < counts.size(); from += each) {
      int to = Math.min(counts.size(), from + each);
      joined.add(counts.subList(from, to).stream().mapToInt(x -> x).sum());
    }
    return joined;
  }

  private StyledLine row(List<Integer> counts, int highest, int row, int height, int wide) {
    StringBuilder cells = new StringBuilder();
    for (int count : counts) {
      double high = highest > 0 ? count * (double) height / highest : 0;
      int eighths = (int) StrictMath.round((high - row) * 8);
      // what is not nothing is seen
      int filled = Math.max(count > 0 && row == 0 ? 1 : 0, Math.min(8, eighths));
      String cell = cell(Math.max(0, filled));
      cells.append(wide > 1 ? cell.repeat(wide - 1) + " " : cell);
    }
    return StyledLine.of(cells.toString().stripTrailing(), Style.of(histogram.role()));
  }

  private String cell(int eighths) {
    if (profile.glyphs() == Profile.Glyphs.UNICODE) {
      return EIGHTHS.substring(eighths, eighths + 1);
    }
    return eighths == 0 ? " " : eighths > 4 ? "#" : eighths > 1 ? ":" : ".";
  }

  /** Where the first stretch begins and the last one ends. */
  private StyledLine foot(int columns) {
    StyledLine low = StyledLine.of(PictureWording.shortly(histogram.low()), Style.DIM);
    String high = PictureWording.shortly(histogram.high());
    if (!(histogram.low() < histogram.high())) {
      return low;
    }
    int at = Math.max(low.width() + 2, columns - high.length());
    return low.padTo(at).plus(high, Style.DIM);
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
