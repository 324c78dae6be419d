package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of lines with a baseline, so that fractions and tall brackets stand level beside each
 * other.
 *
 * @param lines all padded to one width
 * @param baseline the line, from 0, that is level with the words beside it
 */
record Box(List<StyledLine> lines, int baseline) {

  Box {
    int width = lines.stream().mapToInt(StyledLine::width).max().orElse(0);
    lines = lines.stream().map(line -> line.padTo(width)).toList();
  }

  static Box of(StyledLine line) {
    return new Box(List.of(line), 0);
  }

  int width() {
    return lines.isEmpty() ? 0 : lines.get(0).width();
  }

  int height() {
    return lines.size();
  }

  private int below() {
    return height() - 1 - baseline;
  }

  /** The boxes from left to right, level at their baselines. */
  static Box row(List<Box> boxes) {
    int above = boxes.stream().mapToInt(Box::baseline).max().orElse(0);
    int below = boxes.stream().mapToInt(Box::below).max().orElse(0);
    List<StyledLine> lines = new ArrayList<>();
    for (int i = -above; i <= below; i++) {
      StyledLine line = StyledLine.empty();
      for (Box box : boxes) {
        int own = box.baseline + i;
        boolean inside = own >= 0 && own < box.height();
        line = line.plus(inside ? box.lines.get(own) : StyledLine.empty().padTo(box.width()));
      }
      lines.add(line);
    }
    return new Box(lines, above);
  }

  /** The same with the mark of rounded numbers in front. */
  Box about(Profile.Glyphs glyphs) {
    return row(List.of(of(StyledLine.of("≈ ").in(glyphs)), this));
  }

  /** The same with empty columns in front. */
  Box padLeftTo(int width) {
    int missing = Math.max(0, width - width());
    return new Box(lines.stream().map(line -> line.indented(missing)).toList(), baseline);
  }
}
