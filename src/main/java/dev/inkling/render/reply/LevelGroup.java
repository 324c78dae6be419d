package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Steps a line each: labels, terms and equals signs under one another. */
final class LevelGroup {

  private final Hand hand;

  LevelGroup(Hand hand) {
    this.hand = hand;
  }

  /** One list of lines for each step; too long ones go on below. */
  List<List<StyledLine>> lines(List<Step> steps, int width) {
    int label = 0;
    List<Integer> columns = new ArrayList<>();
    int result = 0;
    for (Step step : steps) {
      label = Math.max(label, in(step.words()).width());
      List<StyledLine> cells = left(step).cells();
      for (int i = 0; i < cells.size(); i++) {
        int cell = cells.get(i).in(hand.glyphs()).width();
        if (i == columns.size()) {
          columns.add(cell);
        } else {
          columns.set(i, Math.max(columns.get(i), cell));
        }
      }
      result = Math.max(result, result(step).width());
    }
    List<List<StyledLine>> all = new ArrayList<>();
    for (Step step : steps) {
      all.add(line(step, label, columns, result, width));
    }
    return all;
  }

  /** A dot between spaces is a product here, and not the separator of a list. */
  private String sign(String separator) {
    return hand.unicode() ? separator : separator.replace('·', '*');
  }

  private StyledLine in(Text text) {
    return StyledLine.of(text).in(hand.glyphs());
  }

  private Terms left(Step step) {
    return step.equation()
        .map(equation -> Terms.of(hand, equation.sides().get(0), step.kind() == Kind.SHADOW))
        .orElseGet(() -> new Terms(List.of(), ""));
  }

  /** The last side, if it follows the first at once; it is set under the others' results. */
  private StyledLine result(Step step) {
    return step.equation()
        .filter(equation -> equation.sides().size() == 2)
        .map(equation -> in(hand.formulas().of(equation.sides().get(1))))
        .orElse(StyledLine.empty());
  }

  private List<StyledLine> line(
      Step step, int label, List<Integer> columns, int result, int width) {
    StyledLine line = in(step.words()).padTo(label);
    if (label > 0) {
      line = line.plus("   ");
    }
    Terms left = left(step);
    StyledLine separator = StyledLine.of(sign(left.separator()));
    for (int i = 0; i < left.cells().size(); i++) {
      StyledLine cell = left.cells().get(i).in(hand.glyphs()).padLeftTo(columns.get(i));
      line = (i == 0 ? line : line.plus(separator)).plus(cell);
    }
    StyledLine rest = StyledLine.empty();
    if (step.equation().isPresent()) {
      rest = rest(step.equation().get(), result);
    }
    if (!step.reason().isEmpty()) {
      rest = rest.plus("   ").plus(in(step.reason()));
    }
    int hang = Math.min(label + 3, Math.max(0, width - 12));
    if (line.width() + rest.width() <= width) {
      return List.of(line.plus(rest));
    }
    if (line.width() <= width && hang + rest.width() <= width) {
      return List.of(line, rest.indented(hang));
    }
    StyledLine whole =
        step.equation().isPresent()
            ? in(hand.formulas().of(step.equation().get())).plus("   ").plus(in(step.reason()))
            : in(step.reason());
    List<StyledLine> lines = new ArrayList<>();
    if (label > 0) {
      lines.addAll(Wrap.lines(in(step.words()), width, 0, 2));
    }
    lines.addAll(Wrap.lines(whole, width, 2, 4));
    return lines;
  }

  private StyledLine rest(Equation equation, int result) {
    StyledLine rest = StyledLine.empty();
    List<Formula> sides = equation.sides();
    for (int i = 1; i < sides.size(); i++) {
      String sign = hand.formulas().isRounded(sides.get(i)) ? "  ≈  " : "  =  ";
      StyledLine side = in(hand.formulas().of(sides.get(i)));
      rest = rest.plus(StyledLine.of(sign).in(hand.glyphs()));
      rest = rest.plus(sides.size() == 2 ? side.padLeftTo(result) : side);
    }
    return rest;
  }
}
