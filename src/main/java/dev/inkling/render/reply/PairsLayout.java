package dev.inkling.render.reply;

import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Step;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Two lists lined up, one above the other: a rule under each pair, the products, the sum, and the
 * sum so far. Too many pairs for the page go one a line.
 */
final class PairsLayout {

  private static final int MOST = 8;
  private static final int GAP = 5;
  private static final int MOST_LINES = 40;

  private final Hand hand;
  private final int width;

  PairsLayout(Hand hand, int width) {
    this.hand = hand;
    this.width = width;
  }

  List<StyledLine> lines(Step step) {
    List<Step> pairs = step.children().open().limit(MOST_LINES).toList();
    List<StyledLine> lines = new ArrayList<>();
    lines.addAll(Wrap.lines(StyledLine.of(step.words()).in(hand.glyphs()), width, 0, 0));
    if (pairs.isEmpty()) {
      return lines; // they follow by themselves where there are very many
    }
    lines.add(StyledLine.empty());
    if (step.children().count() <= MOST) {
      List<StyledLine> columns = columns(pairs);
      if (columns.stream().allMatch(line -> line.width() <= width)) {
        lines.addAll(columns);
        return lines;
      }
    }
    new LevelGroup(hand).lines(pairs, width).forEach(lines::addAll);
    long hidden = step.children().count() - pairs.size();
    if (hidden > 0) {
      lines.add(styled(StyledLine.of("… and " + hidden + " more pairs", Style.DIM)));
    }
    return lines;
  }

  private StyledLine styled(StyledLine line) {
    return line.in(hand.glyphs()).cutTo(width);
  }

  private List<StyledLine> columns(List<Step> pairs) {
    List<Formula.Leaf> first = new ArrayList<>();
    List<Formula.Leaf> second = new ArrayList<>();
    for (Step pair : pairs) {
      Formula.Product product = (Formula.Product) pair.equation().orElseThrow().sides().get(0);
      first.add((Formula.Leaf) product.factors().get(0));
      second.add((Formula.Leaf) product.factors().get(1));
    }
    List<Scalar> products = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      products.add(number(first.get(i)).times(number(second.get(i))));
    }
    String nameA = name(first.get(0));
    String nameB = name(second.get(0));
    int label = Math.max(nameA.length() + nameB.length() + 1, "so far".length()) + 2;
    int cell = cell(first, second, products);
    StyledLine a = StyledLine.of(nameA, Style.strong(Role.FIRST)).padTo(label);
    StyledLine b = StyledLine.of(nameB, Style.strong(Role.SECOND)).padTo(label);
    StyledLine rule = StyledLine.empty().padTo(label);
    StyledLine line = StyledLine.of(nameA + "·" + nameB, Style.DIM).padTo(label);
    StyledLine soFar = StyledLine.of("so far", Style.DIM).padTo(label);
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < pairs.size(); i++) {
      String gap = i == 0 ? "" : " ".repeat(GAP);
      sum = sum.plus(products.get(i));
      a = a.plus(gap).plus(right(hand.numbers().set(number(first.get(i))), Role.FIRST, cell));
      b = b.plus(gap).plus(right(hand.numbers().set(number(second.get(i))), Role.SECOND, cell));
      rule = rule.plus(gap).plus("─".repeat(cell), Style.DIM);
      String product =
          i == 0 ? hand.numbers().set(products.get(i)) : hand.numbers().factor(products.get(i));
      line = line.plus(i == 0 ? "" : "  +  ").plus(right(product, Role.TEXT, cell));
      soFar = soFar.plus(gap).plus(right(hand.numbers().set(sum), Role.DIM, cell));
    }
    String equals = hand.numbers().setsExactly(sum) ? "  =  " : "  ≈  ";
    line = line.plus(equals).plus(hand.numbers().set(sum), Style.strong(Role.ANSWER));
    List<StyledLine> lines = new ArrayList<>(List.of(a, b, rule, line));
    if (pairs.size() > 1) {
      lines.add(soFar);
    }
    return lines.stream().map(each -> each.in(hand.glyphs())).toList();
  }

  private int cell(List<Formula.Leaf> first, List<Formula.Leaf> second, List<Scalar> products) {
    int cell = 3;
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < products.size(); i++) {
      sum = sum.plus(products.get(i));
      cell = Math.max(cell, hand.numbers().set(number(first.get(i))).length());
      cell = Math.max(cell, hand.numbers().set(number(second.get(i))).length());
      cell = Math.max(cell, hand.numbers().factor(products.get(i)).length());
      cell = Math.max(cell, hand.numbers().set(sum).length());
    }
    return cell;
  }

  private static StyledLine right(String words, Role role, int cell) {
    return StyledLine.of(words, Style.of(role)).padLeftTo(cell);
  }

  private static Scalar number(Formula.Leaf leaf) {
    return leaf.value().number();
  }

  private static String name(Formula.Leaf leaf) {
    return leaf.about().map(Address::root).orElse("");
  }
}
