package dev.inkling.language;

import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Given;
import dev.inkling.operation.elementary.Rearranged;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code [1 2; 3 4]} as it was typed, and {@code [A b; c d]} put together from blocks. */
final class BracketValues {

  private BracketValues() {}

  static Call of(Evaluator evaluator, Expr.Bracket bracket) {
    return literal(bracket)
        .map(matrix -> Given.of(Value.of(matrix), evaluator.origin()))
        .orElseGet(() -> blocks(evaluator, bracket));
  }

  /** The matrix, if every element is a number as it stands. */
  private static Optional<Matrix> literal(Expr.Bracket bracket) {
    List<Scalar> entries = new ArrayList<>();
    int columns = bracket.rows().get(0).size();
    for (List<Expr> row : bracket.rows()) {
      if (row.size() != columns) {
        return Optional.empty();
      }
      for (Expr element : row) {
        Optional<Scalar> number = number(element);
        if (number.isEmpty()) {
          return Optional.empty();
        }
        entries.add(number.get());
      }
    }
    return Optional.of(Matrix.of(bracket.rows().size(), columns, entries));
  }

  /** {@code 3}, {@code -3}, {@code 1/3}, {@code -1/3}; nothing that would be a computation. */
  static Optional<Scalar> number(Expr element) {
    if (element instanceof Expr.Numeral numeral) {
      return Optional.of(numeral.value());
    }
    if (element instanceof Expr.Negated negated) {
      return number(negated.operand()).map(Scalar::negate);
    }
    if (element instanceof Expr.Binary binary && binary.operator() == BinaryOperator.DIVIDE) {
      Optional<Scalar> over = number(binary.left());
      Optional<Scalar> under = number(binary.right());
      return over.isPresent() && under.isPresent() && !under.get().equals(Exact.ZERO)
          ? Optional.of(over.get().dividedBy(under.get()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Call blocks(Evaluator evaluator, Expr.Bracket bracket) {
    List<Expr> elements = new ArrayList<>();
    List<Call> values = new ArrayList<>();
    List<List<Matrix>> rows = new ArrayList<>();
    int width = 0;
    long entries = 0;
    for (List<Expr> row : bracket.rows()) {
      List<Matrix> blocks = new ArrayList<>();
      int rowWidth = 0;
      for (Expr element : row) {
        Call value = evaluator.evaluate(element);
        Matrix block = Evaluator.numbers(value, element.place());
        if (!blocks.isEmpty() && block.rows() != blocks.get(0).rows()) {
          throw height(element, block, blocks.get(0)).thrown();
        }
        elements.add(element);
        values.add(value);
        blocks.add(block);
        rowWidth += block.columns();
        entries += block.size();
      }
      if (!rows.isEmpty() && rowWidth != width) {
        throw width(row, rows.size() + 1, rowWidth, width).thrown();
      }
      width = rowWidth;
      rows.add(blocks);
    }
    if (entries > evaluator.work().limits().entries()) {
      throw Problem.work("That is more numbers than Inkling holds at once.")
          .at(bracket.place())
          .thrown();
    }
    return Calls.apply(
        evaluator.labels(),
        Rearranged.blocks(rows),
        elements,
        values,
        bracket.place(),
        evaluator.work());
  }

  private static Problem height(Expr element, Matrix block, Matrix first) {
    return Problem.work(
            "Side by side, blocks need the same height: "
                + Shapes.count(first.rows(), "row")
                + " and "
                + Shapes.count(block.rows(), "row")
                + ".")
        .expecting("; begins a new row of blocks.")
        .at(element.place());
  }

  private static Problem width(List<Expr> row, int number, int width, int expected) {
    return Problem.work(
            "Row "
                + number
                + " has "
                + Shapes.count(width, "number")
                + ", the rows above have "
                + expected
                + ".")
        .expecting("Every row needs as many numbers as the first.")
        .at(row.get(0).place());
  }
}
