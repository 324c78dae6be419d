package dev.inkling.render.drawing;

import dev.inkling.render.StyledLine;
import java.util.List;

/** Blocks of lines: their size and their margins. */
final class Blocks {

  private Blocks() {}

  static Size size(List<StyledLine> lines) {
    return new Size(lines.stream().mapToInt(StyledLine::width).max().orElse(0), lines.size());
  }

  /** Without empty lines at both ends and without the columns that are blank in every line. */
  static List<StyledLine> cropped(List<StyledLine> lines) {
    int first = 0;
    int last = lines.size();
    while (first < last && lines.get(first).isEmpty()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isEmpty()) {
      last--;
    }
    List<StyledLine> kept = lines.subList(first, last);
    int margin =
        kept.stream().filter(line -> !line.isEmpty()).mapToInt(Blocks::margin).min().orElse(0);
    return kept.stream().map(line -> line.part(margin, Integer.MAX_VALUE)).toList();
  }

  private static int margin(StyledLine line) {
    String text = line.plain();
    return text.length() - text.stripLeading().length();
  }
}
