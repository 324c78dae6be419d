package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import java.util.ArrayList;
import java.util.List;

/** A formula cut into the cells of a line of working, so that sums of a group stand level. */
record Terms(List<StyledLine> cells, String separator) {

  private static final int MOST = 6; // terms of one line; the middle of longer sums is left out

  /** The terms of a sum, the factors of a product of numbers, or the formula in one piece. */
  static Terms of(Formula formula, boolean factors) {
    if (formula instanceof Formula.Sum sum) {
      return new Terms(cells(sum.terms()), " + ");
    }
    if (factors && formula instanceof Formula.Product product) {
      return new Terms(cells(product.factors()), "  ·  ");
    }
    return new Terms(List.of(StyledLine.of(FormulaText.of(formula))), "");
  }

  private static List<StyledLine> cells(List<Formula> parts) {
    List<StyledLine> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() > MOST && i == MOST - 2) {
        cells.add(StyledLine.of("…"));
        i = parts.size() - 1;
      }
      cells.add(
          StyledLine.of(
              cells.isEmpty() ? FormulaText.of(parts.get(i)) : FormulaText.operand(parts.get(i))));
    }
    return cells;
  }
}
