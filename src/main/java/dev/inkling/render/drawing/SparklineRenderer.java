package dev.inkling.render.drawing;

import dev.inkling.picture.Sparkline;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.PictureWording;
import java.util.ArrayList;
import java.util.List;

/** Draws a row of numbers as a row of blocks, with its first and its last value. */
final class SparklineRenderer implements Drawer {

  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String TYPED = "_.-~=*%#";
  private static final int LEAST = 4;
  private static final int GAP = 2;

  private final Sparkline sparkline;
  private final Profile profile;

  SparklineRenderer(Sparkline sparkline, Profile profile) {
    this.sparkline = sparkline;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    List<Double> values = sparkline.values();
    StyledLine name = StyledLine.of(sparkline.name());
    name = name.isEmpty() ? name : name.plus("  ");
    StyledLine first = end(values.get(0)).plus("  ");
    StyledLine last = end(values.get(values.size() - 1)).indented(GAP);
    int free = room.columns() - name.width() - first.width() - last.width();
    if (room.rows() < 1 || free < Math.min(LEAST, values.size())) {
      return List.of();
    }
    int each = (values.size() + free - 1) / free;
    StyledLine note =
        each > 1 ? StyledLine.of(" · means of " + each, Style.DIM) : StyledLine.empty();
    StyledLine drawn = StyledLine.of(blocks(means(each)), Style.of(sparkline.role()));
    StyledLine line = name.plus(first).plus(drawn).plus(last);
    StyledLine whole = line.width() + note.width() <= room.columns() ? line.plus(note) : line;
    return List.of(Cut.to(room.columns(), whole, profile));
  }

  private static StyledLine end(double value) {
    return StyledLine.of(PictureWording.shortly(value), Style.DIM);
  }

  private List<Double> means(int each) {
    List<Double> means = new ArrayList<>();
    List<Double> values = sparkline.values();
    for (int from = 0; from < values.size(); from += each) {
      int to = Math.min(values.size(), from + each);
      double mean = 0;
      for (int i = from; i < to; i++) {
        mean += values.get(i) / (to - from);
      }
      means.add(mean);
    }
    return means;
  }

  private String blocks(List<Double> values) {
    double low = values.stream().mapToDouble(x -> x).min().orElse(0);
    double high = values.stream().mapToDouble(x -> x).max().orElse(0);
    String ramp = profile.glyphs() == Profile.Glyphs.UNICODE ? BLOCKS : TYPED;
    double range = high / 2 - low / 2;
    StringBuilder blocks = new StringBuilder();
    for (double value : values) {
      double share = range > 0 ? (value / 2 - low / 2) / range : 0.5;
      blocks.append(ramp.charAt((int) StrictMath.round(share * (ramp.length() - 1))));
    }
    return blocks.toString();
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
