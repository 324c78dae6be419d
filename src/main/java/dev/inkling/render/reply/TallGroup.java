package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.Blocks;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Step;
import java.util.ArrayList;
import java.util.List;

/** Steps with fractions or brackets, each set out over several lines. */
final class TallGroup {

  private static final int ONE_ROW = 3; // lines of a bracket around one row

  private final Hand hand;

  TallGroup(Hand hand) {
    this.hand = hand;
  }

  /** One list of lines for each step; what is too wide falls back to a single line. */
  List<List<StyledLine>> lines(List<Step> steps, int width) {
    int label =
        steps.stream()
            .mapToInt(step -> StyledLine.of(step.words()).in(hand.glyphs()).width())
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

  /** Rows of numbers alone need no tall brackets. */
  private Box set(Equation equation) {
    Box box = new FormulaBox(hand).of(equation);
    boolean blocks = equation.sides().stream().anyMatch(side -> side.accept(Blocks.VISITOR));
    return blocks && box.height() <= ONE_ROW
        ? Box.of(StyledLine.of(hand.formulas().of(equation)).in(hand.glyphs()))
        : box;
  }

  private List<StyledLine> setOut(Step step, int label, int width) {
    List<Box> boxes = new ArrayList<>();
    StyledLine words = StyledLine.of(step.words()).in(hand.glyphs()).padTo(label);
    boxes.add(Box.of(label == 0 ? words : words.plus("   ")));
    step.equation().ifPresent(equation -> boxes.add(set(equation)));
    if (!step.reason().isEmpty()) {
      boxes.add(Box.of(StyledLine.of("   ").plus(StyledLine.of(step.reason()).in(hand.glyphs()))));
    }
    Box box = Box.row(boxes);
    if (box.width() <= width) {
      return box.lines();
    }
    StyledLine line = words.plus(label == 0 ? "" : "   ");
    if (step.equation().isPresent()) {
      line = line.plus(StyledLine.of(hand.formulas().of(step.equation().get())).in(hand.glyphs()));
    }
    return Wrap.lines(line, width, 0, Math.min(4, width / 4));
  }
}
