package dev.inkling.render.format;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.trace.Blocks;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.trace.IsSum;
import dev.inkling.trace.Lighting;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Formulas and equations as mathematics in LaTeX, for amsmath. */
final class LatexFormula implements Formula.Visitor<String> {

  private static final List<String> FUNCTIONS =
      List.of("arccos", "arcsin", "arctan", "cos", "sin", "tan", "exp", "log", "max", "min");

  private final LatexNumbers numbers;
  private final Lighting lit;
  private final boolean afterOperator;

  private LatexFormula(LatexNumbers numbers, Lighting lit, boolean afterOperator) {
    this.numbers = numbers;
    this.lit = lit;
    this.afterOperator = afterOperator;
  }

  LatexFormula(Numbers numbers) {
    this(new LatexNumbers(numbers), Lighting.none(), false);
  }

  /** The same with entries that stand out in matrices. */
  LatexFormula lighting(Lighting lighting) {
    return new LatexFormula(numbers, lighting, afterOperator);
  }

  LatexNumbers numbers() {
    return numbers;
  }

  String of(Formula formula) {
    return formula.accept(at(false));
  }

  /** All sides, with {@code \approx} before what is rounded. */
  String of(Equation equation) {
    StringBuilder line = new StringBuilder();
    for (Formula side : equation.sides()) {
      line.append(line.length() == 0 ? "" : " " + sign(side) + " ").append(of(side));
    }
    return line.toString();
  }

  /** What stands before a side. */
  String sign(Formula side) {
    return isRounded(side) ? "\\approx" : "=";
  }

  boolean isRounded(Formula formula) {
    return new FormulaText(numbers.numbers()).isRounded(formula);
  }

  /** A formula as part of a larger one. */
  String operand(Formula formula) {
    return formula.accept(at(true));
  }

  private LatexFormula at(boolean operator) {
    return operator == afterOperator ? this : new LatexFormula(numbers, lit, operator);
  }

  @Override
  public String leaf(Formula.Leaf leaf) {
    Matrix value = leaf.value();
    if (value.isNumber()) {
      return afterOperator ? numbers.factor(value.number()) : numbers.number(value.number());
    }
    return matrix(leaf.about().map(Address::root).orElse(""), value);
  }

  private String matrix(String root, Matrix value) {
    return LatexNumbers.matrix(value, entries(root, value));
  }

  private BiFunction<Integer, Integer, String> entries(String root, Matrix value) {
    return (row, column) -> {
      String entry = numbers.number(value.at(row, column));
      return lit.at(root, row, column).map(role -> lit(role, entry)).orElse(entry);
    };
  }

  /** The row and the column in bold, the cell they meet in framed. */
  private static String lit(Role role, String entry) {
    return (role == Role.ANSWER ? "\\boxed{" : "\\mathbf{") + entry + "}";
  }

  @Override
  public String named(Formula.Named named) {
    Matrix value = named.meaning().value();
    String name = LatexName.of(named.name());
    boolean block = !value.isNumber() && named.meaning().accept(Blocks.VISITOR);
    return block ? "\\overset{" + name + "}{" + matrix(named.name(), value) + "}" : name;
  }

  @Override
  public String sum(Formula.Sum sum) {
    return grouped(String.join(" + ", terms(sum)));
  }

  /** The terms, each as it stands in its place. */
  List<String> terms(Formula.Sum sum) {
    List<String> terms = new ArrayList<>();
    for (Formula term : sum.terms()) {
      terms.add(terms.isEmpty() ? of(term) : operand(term));
    }
    return terms;
  }

  @Override
  public String difference(Formula.Difference difference) {
    return grouped(of(difference.from()) + " - " + operand(difference.less()));
  }

  private String grouped(String text) {
    return afterOperator ? inParentheses(text) : text;
  }

  private static String inParentheses(String text) {
    return "\\left(" + text + "\\right)";
  }

  @Override
  public String product(Formula.Product product) {
    List<String> factors = new ArrayList<>();
    for (Formula factor : product.factors()) {
      boolean first = factors.isEmpty() && !afterOperator;
      factors.add(first && !factor.accept(IsSum.VISITOR) ? of(factor) : operand(factor));
    }
    return String.join(" \\cdot ", factors);
  }

  @Override
  public String quotient(Formula.Quotient quotient) {
    return "\\frac{" + of(quotient.over()) + "}{" + of(quotient.under()) + "}";
  }

  @Override
  public String root(Formula.Root root) {
    return "\\sqrt{" + of(root.of()) + "}";
  }

  @Override
  public String multiple(Formula.Multiple multiple) {
    String root = multiple.root().accept(this);
    Exact times = multiple.times();
    String all =
        times.abs().equals(Exact.ONE)
            ? (times.signum() < 0 ? "-" : "") + root
            : numbers.number(times) + root;
    return times.signum() < 0 && afterOperator ? inParentheses(all) : all;
  }

  @Override
  public String square(Formula.Square square) {
    String base = operand(square.of());
    boolean compound =
        !base.startsWith("\\left(") && !base.startsWith("(") && base.matches(".*[^\\d.a-zA-Z].*");
    return (compound ? inParentheses(base) : base) + "^2";
  }

  @Override
  public String applied(Formula.Applied applied) {
    String function = applied.function();
    String command =
        FUNCTIONS.contains(function)
            ? "\\" + function
            : "\\operatorname{" + LatexText.of(function) + "}";
    return command + " " + operand(applied.of());
  }

  @Override
  public String augmented(Formula.Augmented augmented) {
    Matrix value = augmented.value();
    return LatexNumbers.augmented(value, augmented.left(), entries("", value));
  }
}
