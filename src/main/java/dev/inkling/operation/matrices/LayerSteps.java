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
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The working of a product as layers: a column of the left times its row of the right, added up.
 */
final class LayerSteps {

  private static final int MOST_ROWS = 6; // of a layer that is set out whole
  private static final int MOST_COLUMNS = 6;
  private static final int MOST_LAYERS = 3; // that stand side by side in a sum

  private final Arguments given;
  private final Matrix left;
  private final Matrix right;
  private final Matrix result;

  private LayerSteps(Call call) {
    this.given = call.arguments();
    this.left = given.matrix(0);
    this.right = given.matrix(1);
    this.result = Results.of(call);
  }

  static Steps of(Call call) {
    return new LayerSteps(call).steps();
  }

  private Steps steps() {
    int layers = left.columns();
    Text title =
        Text.of("Each column of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" times its row of ")
            .plus(given.label(1), Role.SECOND)
            .plus(" is a layer:");
    Step made = Step.saying(Kind.EXPLAIN, title).closer(Steps.generated(layers, this::layer));
    Step written = ProductSteps.written(given, result);
    boolean added = layers > 1 && layers <= MOST_LAYERS && isSmall();
    return added ? Steps.of(written, made, sum()) : Steps.of(written, made);
  }

  private boolean isSmall() {
    return left.rows() <= MOST_ROWS && right.columns() <= MOST_COLUMNS;
  }

  private Matrix product(int k) {
    return left.columnAt(k).times(right.rowAt(k), Work.plain());
  }

  private Step layer(int k) {
    Text name = Text.dim("column " + (k + 1) + " · row " + (k + 1));
    Step step = Step.saying(Kind.MAKE_LAYER, name);
    return (isSmall() ? step.writing(whole(k)) : step)
        .lighting(
            new Highlight(Address.of(given.label(0), new Address.Column(k + 1)), Role.FIRST),
            new Highlight(Address.of(given.label(1), new Address.Row(k + 1)), Role.SECOND))
        .closer(Steps.generated(left.rows(), row -> row(k, row)));
  }

  private Equation whole(int k) {
    return Equation.of(
        new Formula.Product(
            List.of(
                Formula.block(left.columnAt(k), Role.FIRST),
                Formula.block(right.rowAt(k), Role.SECOND))),
        Formula.block(product(k), Role.TEXT));
  }

  /** One row of a layer: a number of the column times the whole row. */
  private Step row(int k, int row) {
    Matrix times = right.rowAt(k);
    return Step.saying(Kind.ROW_OPERATION, Text.dim("row " + (row + 1)))
        .writing(
            Equation.of(
                new Formula.Product(
                    List.of(
                        Entries.entry(given, 0, row, k, Role.FIRST),
                        Formula.block(times, Role.SECOND))),
                Formula.block(times.scaledBy(left.at(row, k)), Role.TEXT)));
  }

  private Step sum() {
    List<Formula> layers =
        IntStream.range(0, left.columns())
            .mapToObj(k -> (Formula) Formula.block(product(k), Role.TEXT))
            .toList();
    Step added =
        Step.saying(Kind.ADD_LAYERS, Text.empty())
            .writing(Equation.of(new Formula.Sum(layers), Formula.block(result, Role.ANSWER)));
    return Step.saying(Kind.EXPLAIN, Text.of("The layers added up:")).closer(Steps.of(added));
  }
}
