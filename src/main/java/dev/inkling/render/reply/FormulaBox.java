package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.trace.Blocks;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Lighting;
import java.util.ArrayList;
import java.util.List;

/** Formulas set out in two dimensions: fractions with a bar, matrices in tall brackets. */
final class FormulaBox implements Formula.Visitor<Box> {

  private final Hand hand;
  private final Lighting lighting;
  private final boolean again;
  private final String root;

  private FormulaBox(Hand hand, Lighting lighting, boolean again, String root) {
    this.hand = hand;
    this.lighting = lighting;
    this.again = again;
    this.root = root;
  }

  FormulaBox(Hand hand) {
    this(hand, Lighting.none(), false, "");
  }

  /** The same with entries that stand out. */
  FormulaBox lit(Lighting entries) {
    return new FormulaBox(hand, entries, false, root);
  }

  /** The same for a board that has been seen, of which only the entries that stand out matter. */
  FormulaBox litAlone(Lighting entries) {
    return new FormulaBox(hand, entries, true, root);
  }

  /** All sides with {@code =} or {@code ≈} between them. */
  Box of(Equation equation) {
    boolean tall = equation.sides().stream().anyMatch(side -> side.accept(Blocks.VISITOR));
    List<Box> boxes = new ArrayList<>();
    for (Formula side : equation.sides()) {
      if (!boxes.isEmpty()) {
        String sign = hand.formulas().isRounded(side) ? "≈" : "=";
        boxes.add(words(tall ? "  " + sign + " " : "  " + sign + "  "));
      }
      boxes.add(side.accept(this));
    }
    return Box.row(boxes);
  }

  Box of(Formula formula) {
    return formula.accept(this);
  }

  /** Glyphs are chosen before widths are taken. */
  private Box line(StyledLine line) {
    return Box.of(line.in(hand.glyphs()));
  }

  private Box words(String words) {
    return line(StyledLine.of(words));
  }

  private Box inline(Formula formula) {
    return line(StyledLine.of(hand.formulas().of(formula)));
  }

  @Override
  public Box leaf(Formula.Leaf leaf) {
    if (leaf.value().isNumber()) {
      return inline(leaf);
    }
    MatrixBox.Look look = new Lit(lighting, root, leaf.role(), again, hand.hues());
    return MatrixBox.of(leaf.value(), leaf.value().columns(), look, hand);
  }

  @Override
  public Box named(Formula.Named named) {
    Matrix value = named.meaning().value();
    boolean block = named.meaning().accept(Blocks.VISITOR) && !value.isNumber();
    if (!block) {
      return inline(named);
    }
    Box matrix = named.meaning().accept(new FormulaBox(hand, lighting, again, named.name()));
    List<StyledLine> lines = new ArrayList<>();
    StyledLine name = StyledLine.of(named.name(), Style.strong(named.role())).in(hand.glyphs());
    int over = Math.max(0, (matrix.width() - name.width()) / 2);
    lines.add(name.indented(Math.min(over, 2 + Math.max(0, (matrix.width() - 5) / 2))));
    lines.addAll(matrix.lines());
    return new Box(lines, matrix.baseline() + 1);
  }

  @Override
  public Box sum(Formula.Sum sum) {
    if (!sum.accept(Blocks.VISITOR)) {
      return inline(sum);
    }
    List<Box> boxes = new ArrayList<>();
    for (Formula term : sum.terms()) {
      if (!boxes.isEmpty()) {
        boxes.add(words("  + "));
      }
      boolean product = term instanceof Formula.Product;
      boxes.add(product ? factors((Formula.Product) term, !boxes.isEmpty()) : term.accept(this));
    }
    return Box.row(boxes);
  }

  @Override
  public Box difference(Formula.Difference difference) {
    if (!difference.accept(Blocks.VISITOR)) {
      return inline(difference);
    }
    Box from = difference.from().accept(this);
    return Box.row(List.of(from, words("  − "), difference.less().accept(this)));
  }

  @Override
  public Box product(Formula.Product product) {
    if (!product.accept(Blocks.VISITOR)) {
      return inline(product);
    }
    return factors(product, false);
  }

  /** Negative numbers in parentheses where they follow a sign. */
  private Box factors(Formula.Product product, boolean follows) {
    List<Box> boxes = new ArrayList<>();
    boolean number = false;
    for (Formula factor : product.factors()) {
      if (!boxes.isEmpty()) {
        String before = number ? " " : "  "; // a bracket needs more air than a number
        boxes.add(words(before + (hand.unicode() ? "· " : "* ")));
      }
      boolean operand = follows && factor.value().isNumber();
      boxes.add(
          operand ? line(StyledLine.of(hand.formulas().operand(factor))) : factor.accept(this));
      number = factor.value().isNumber();
    }
    return Box.row(boxes);
  }

  @Override
  public Box quotient(Formula.Quotient quotient) {
    Box over = line(StyledLine.of(hand.formulas().of(quotient.over())));
    Box under = line(StyledLine.of(hand.formulas().of(quotient.under())));
    int width = Math.max(over.width(), under.width()) + 2;
    StyledLine bar = StyledLine.of("─".repeat(width)).in(hand.glyphs());
    return new Box(List.of(centred(over, width), bar, centred(under, width)), 1);
  }

  private static StyledLine centred(Box box, int width) {
    return box.lines().get(0).indented((width - box.width()) / 2);
  }

  @Override
  public Box root(Formula.Root root) {
    return inline(root);
  }

  @Override
  public Box multiple(Formula.Multiple multiple) {
    return inline(multiple);
  }

  @Override
  public Box square(Formula.Square square) {
    return inline(square);
  }

  @Override
  public Box augmented(Formula.Augmented augmented) {
    return MatrixBox.of(augmented.value(), augmented.left(), (row, column) -> Style.PLAIN, hand);
  }

  @Override
  public Box applied(Formula.Applied applied) {
    return inline(applied);
  }
}
