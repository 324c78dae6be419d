package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.trace.Formula;
import java.util.ArrayList;
import java.util.List;

/** A formula cut into the cells of a line of working, so that sums of a group stand level. */
record Terms(List<StyledLine> cells, String separator) {

  private static final int MOST = 6; // terms of one line; the middle of longer sums is left out

  /** The terms of a sum, the factors of a product of numbers, or the formula in one piece. */
  static Terms of(Hand hand, Formula formula, boolean factors) {
    if (formula instanceof Formula.Sum sum) {
      return new Terms(cells(hand, sum.terms()), " + ");
    }
    if (factors && formula instanceof Formula.Product product) {
      return new Terms(cells(hand, product.factors()), "  ·  ");
    }
    return new Terms(List.of(StyledLine.of(hand.formulas().of(formula))), "");
  }

  private static List<StyledLine> cells(Hand hand, List<Formula> parts) {
    List<StyledLine> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() > MOST && i == MOST - 2) {
        cells.add(StyledLine.of("…"));
        i = parts.size() - 1;
      }
      cells.add(
          StyledLine.of(
              cells.isEmpty()
                  ? hand.formulas().of(parts.get(i))
                  : hand.formulas().operand(parts.get(i))));
    }
    return cells;
  }
}
