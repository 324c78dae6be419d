package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.FormulaText;
import dev.inkling.trace.Step;
import java.util.ArrayList;
import java.util.List;

/** Steps with fractions or brackets, each set out over several lines. */
final class TallGroup {

  private final Profile.Glyphs glyphs;

  TallGroup(Profile.Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** One list of lines for each step; what is too wide falls back to a single line. */
  List<List<StyledLine>> lines(List<Step> steps, int width) {
    int label =
        steps.stream()
            .mapToInt(step -> StyledLine.of(step.words()).in(glyphs).width())
            .max()
            .orElse(0);
    List<List<StyledLine>> all = new ArrayList<>();
    for (Step step : steps) {
      List<StyledLine> lines = new ArrayList<>();
      boolean follows = !all.isEmpty();
      if (follows) {
        lines.add(StyledLine.empty());
      }
      lines.addAll(setOut(step, label, width));
      all.add(lines);
    }
    return all;
  }

  private List<StyledLine> setOut(Step step, int label, int width) {
    List<Box> boxes = new ArrayList<>();
    StyledLine words = StyledLine.of(step.words()).in(glyphs).padTo(label);
    boxes.add(Box.of(label == 0 ? words : words.plus("   ")));
    step.equation().ifPresent(eq -> boxes.add(new FormulaBox(glyphs, row -> false).of(eq)));
    if (!step.reason().isEmpty()) {
      boxes.add(Box.of(StyledLine.of("   ").plus(StyledLine.of(step.reason()).in(glyphs))));
    }
    Box box = Box.row(boxes);
    if (box.width() <= width) {
      return box.lines();
    }
    StyledLine line = words.plus(label == 0 ? "" : "   ");
    if (step.equation().isPresent()) {
      line = line.plus(StyledLine.of(FormulaText.of(step.equation().get())).in(glyphs));
    }
    return Wrap.lines(line, width, 0, Math.min(4, width / 4));
  }
}
