package dev.inkling.trace;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formulas and equations in one line of running text: {@code 1·3 + (−1)·1 = 2}.
 *
 * <p>Each number keeps the role of where it came from.
 */
public final class FormulaText implements Formula.Visitor<Text> {

  private final Numbers numbers;
  private final boolean afterOperator;

  private FormulaText(Numbers numbers, boolean afterOperator) {
    this.numbers = numbers;
    this.afterOperator = afterOperator;
  }

  /** Texts with their numbers written in this way. */
  public FormulaText(Numbers numbers) {
    this(numbers, false);
  }

  private FormulaText atStart() {
    return afterOperator ? new FormulaText(numbers) : this;
  }

  private FormulaText afterOperator() {
    return afterOperator ? this : new FormulaText(numbers, true);
  }

  /** The formula in one line. */
  public Text of(Formula formula) {
    return formula.accept(atStart());
  }

  /** The equation in one line, with {@code ≈} before what is rounded. */
  public Text of(Equation equation) {
    Text line = of(equation.sides().get(0));
    for (Formula side : equation.sides().subList(1, equation.sides().size())) {
      line = line.plus(isRounded(side) ? " ≈ " : " = ").plus(of(side));
    }
    return line;
  }

  /** A formula as part of a larger one, in parentheses where it needs them. */
  public Text operand(Formula formula) {
    return formula.accept(afterOperator());
  }

  /** Whether a rounded number is visible in the formula. */
  public boolean isRounded(Formula formula) {
    return formula.accept(new Rounded(numbers));
  }

  @Override
  public Text leaf(Formula.Leaf leaf) {
    Matrix value = leaf.value();
    String words =
        value.isNumber() && afterOperator ? numbers.factor(value.number()) : numbers.set(value);
    Text text = linked(Text.of(words, leaf.role()), leaf.about());
    return leaf.role() == Role.ANSWER
        ? linked(Text.strong(words, leaf.role()), leaf.about())
        : text;
  }

  private static Text linked(Text text, Optional<Address> about) {
    return about.map(text::about).orElse(text);
  }

  @Override
  public Text named(Formula.Named named) {
    return Text.of(named.name(), named.role());
  }

  @Override
  public Text sum(Formula.Sum sum) {
    List<Text> terms = new ArrayList<>();
    for (Formula term : sum.terms()) {
      terms.add(terms.isEmpty() ? of(term) : operand(term));
    }
    return grouped(Text.join(" + ", terms));
  }

  @Override
  public Text difference(Formula.Difference difference) {
    return grouped(of(difference.from()).plus(" − ").plus(operand(difference.less())));
  }

  private Text grouped(Text text) {
    return afterOperator ? Text.of("(").plus(text).plus(")") : text;
  }

  @Override
  public Text product(Formula.Product product) {
    List<Text> factors = new ArrayList<>();
    boolean blocks = product.factors().stream().anyMatch(factor -> !factor.value().isNumber());
    for (Formula factor : product.factors()) {
      factors.add(
          factors.isEmpty() && !afterOperator
              ? factor.accept(firstFactor(factor))
              : operand(factor));
    }
    return Text.join(blocks ? " · " : "·", factors);
  }

  private FormulaText firstFactor(Formula factor) {
    return factor.accept(IsSum.VISITOR) ? afterOperator() : atStart();
  }

  @Override
  public Text quotient(Formula.Quotient quotient) {
    return whole(top(quotient.over())).plus("/").plus(under(quotient.under()));
  }

  /** A sign in front of a fraction is as good as one in front of its upper half. */
  private Text top(Formula over) {
    return afterOperator ? operand(over) : over.accept(firstFactor(over));
  }

  private Text under(Formula under) {
    boolean multiple = under instanceof Formula.Multiple; // 3/(2√5)
    return multiple ? Text.of("(").plus(of(under)).plus(")") : whole(operand(under));
  }

  /** A fraction in parentheses, where what follows would seem to belong to its lower half. */
  private static Text whole(Text part) {
    String words = part.plain();
    boolean fraction = words.indexOf('/') >= 0 && !words.startsWith("(");
    return fraction ? Text.of("(").plus(part).plus(")") : part;
  }

  @Override
  public Text root(Formula.Root root) {
    Text inner = of(root.of());
    boolean bare = inner.plain().chars().allMatch(c -> Character.isDigit(c));
    return bare ? Text.of("√").plus(inner) : Text.of("√(").plus(inner).plus(")");
  }

  @Override
  public Text multiple(Formula.Multiple multiple) {
    Exact times = multiple.times();
    String before =
        times.abs().equals(Exact.ONE) ? (times.signum() < 0 ? "−" : "") : numbers.set(times);
    Text all = Text.of(before).plus(of(multiple.root()));
    return times.signum() < 0 ? grouped(all) : all;
  }

  @Override
  public Text square(Formula.Square square) {
    return whole(operand(square.of())).plus("²");
  }

  @Override
  public Text augmented(Formula.Augmented augmented) {
    Matrix value = augmented.value();
    if (augmented.left() == value.columns()) {
      return Text.of(numbers.set(value));
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < value.size(); i++) {
      int column = i % value.columns();
      text.append(i == 0 ? "" : column == 0 ? "; " : column == augmented.left() ? " | " : " ");
      text.append(numbers.set(value.at(i)));
    }
    return Text.of(text.append(']').toString());
  }

  @Override
  public Text applied(Formula.Applied applied) {
    Text of = operand(applied.of());
    boolean compound = of.plain().indexOf('/') > 0 && !(applied.of() instanceof Formula.Leaf);
    return compound
        ? Text.of(applied.function() + "(").plus(of(applied.of())).plus(")")
        : Text.of(applied.function() + " ").plus(of);
  }
}
