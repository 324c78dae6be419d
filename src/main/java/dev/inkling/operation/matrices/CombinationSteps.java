package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Address;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** The working of a product by columns: the right side says how much of each column to take. */
final class CombinationSteps {

  private static final int MOST_TALL = 4; // columns side by side; more go into one line
  private static final int MOST_ROWS = 10;

  private final Arguments given;
  private final Matrix left;
  private final Matrix amounts;
  private final Matrix result;

  private CombinationSteps(Call call) {
    this.given = call.arguments();
    this.left = given.matrix(0);
    this.amounts = given.matrix(1);
    this.result = Results.of(call);
  }

  static Steps of(Call call) {
    return new CombinationSteps(call).steps();
  }

  private Steps steps() {
    Text title =
        Text.of(amounts.columns() == 1 ? "" : "Each column of ")
            .plus(given.label(1), Role.SECOND)
            .plus(" says how much of each column of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" to take:");
    return Steps.of(
        ProductSteps.written(given, result),
        Step.saying(Kind.EXPLAIN, title)
            .closer(Steps.generated(amounts.columns(), this::combination)));
  }

  private Step combination(int column) {
    Step step =
        left.columns() <= MOST_TALL && left.rows() <= MOST_ROWS ? tall(column) : line(column);
    return step.lighting(
            new Highlight(Address.of(given.label(1), new Address.Column(column + 1)), Role.SECOND),
            new Highlight(Address.of("", new Address.Column(column + 1)), Role.ANSWER))
        .closer(Steps.generated(left.columns(), k -> share(k, column)));
  }

  private String name(int column) {
    return amounts.columns() == 1 ? "" : "column " + (column + 1);
  }

  private Step tall(int column) {
    List<Formula> terms = new ArrayList<>();
    for (int k = 0; k < left.columns(); k++) {
      terms.add(
          new Formula.Product(
              List.of(amount(k, column), Formula.block(left.columnAt(k), Role.FIRST))));
    }
    Formula sum = terms.size() == 1 ? terms.get(0) : new Formula.Sum(terms);
    return Step.saying(Kind.COMBINE_COLUMNS, Text.dim(name(column)))
        .writing(Equation.of(sum, Formula.block(result.columnAt(column), Role.ANSWER)));
  }

  private Step line(int column) {
    String label = name(column).isEmpty() ? "" : name(column) + "   ";
    return Step.saying(
        Kind.COMBINE_COLUMNS,
        Text.dim(label)
            .plus(new ColumnWording(given.numbers()).combination(amounts.columnAt(column))));
  }

  private Formula amount(int k, int column) {
    return Entries.entry(given, 1, k, column, Role.SECOND);
  }

  /** How much of one column of the left goes into a column of the product. */
  private Step share(int k, int column) {
    Matrix taken = left.columnAt(k).asRow();
    return Step.saying(Kind.COMBINE_COLUMNS, Text.dim("column " + (k + 1)))
        .writing(
            Equation.of(
                new Formula.Product(List.of(amount(k, column), Formula.block(taken, Role.FIRST))),
                Formula.block(taken.scaledBy(amounts.at(k, column)), Role.TEXT)))
        .lighting(
            new Highlight(Address.of(given.label(0), new Address.Column(k + 1)), Role.FIRST),
            new Highlight(
                Address.of(given.label(1), new Address.Entry(k + 1, column + 1)), Role.SECOND));
  }
}
