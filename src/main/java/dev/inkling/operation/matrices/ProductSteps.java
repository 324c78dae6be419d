package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.math.RowScores;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The working of a matrix product: each row puts its question, then the answers as shadows. */
final class ProductSteps {

  private final Arguments given;
  private final Matrix result;
  private final boolean oneInput;
  private final Set<Integer> loudest; // rows, once for all steps

  private ProductSteps(Call call) {
    this.given = call.arguments();
    this.result = Results.of(call);
    this.oneInput = given.matrix(1).columns() == 1;
    this.loudest =
        oneInput
            ? new TreeSet<>(RowScores.of(given.matrix(0), given.matrix(1)).loudest())
            : new TreeSet<>();
  }

  static Steps of(Call call) {
    return new ProductSteps(call).steps();
  }

  private Steps steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(whole());
    steps.add(oneInput ? questions() : meetings());
    if (oneInput && hasShadows()) {
      steps.add(shadows());
    }
    return Steps.of(steps);
  }

  private Step whole() {
    return written(given, result)
        .lighting(
            loudest.stream()
                .map(row -> new Highlight(Address.of("", new Address.Row(row + 1)), Role.ANSWER))
                .toArray(Highlight[]::new));
  }

  /** Both matrices and their product. */
  static Step written(Arguments given, Matrix result) {
    Formula left = block(given.get(0), given.matrix(0), Role.FIRST);
    Formula right = block(given.get(1), given.matrix(1), Role.SECOND);
    return Step.saying(Kind.WRITE_DOWN, Text.empty())
        .writing(
            Equation.of(
                new Formula.Product(List.of(left, right)), Formula.block(result, Role.TEXT)));
  }

  private Formula score(int row, int column) {
    boolean loud = !oneInput || loudest.contains(row);
    return Formula.number(result.at(row, column), loud ? Role.ANSWER : Role.TEXT);
  }

  private static Formula block(Argument argument, Matrix matrix, Role role) {
    return new Formula.Named(argument.label(), role, Formula.block(matrix, role));
  }

  private Step questions() {
    int rows = given.matrix(0).rows();
    Text title =
        Text.of(rows == 1 ? "The row of " : "Each row of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" asks ")
            .plus(given.label(1), Role.SECOND)
            .plus(" one question:");
    return Step.saying(Kind.EXPLAIN, title).closer(Steps.generated(rows, row -> meeting(row, 0)));
  }

  private Step meetings() {
    int columns = result.columns();
    Text title =
        Text.of("Each row of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" meets each column of ")
            .plus(given.label(1), Role.SECOND)
            .plus(":");
    return Step.saying(Kind.EXPLAIN, title)
        .closer(Steps.generated(result.size(), k -> meeting(k / columns, k % columns)));
  }

  private Step meeting(int row, int column) {
    List<Formula> products = new ArrayList<>();
    for (int k = 0; k < given.matrix(0).columns(); k++) {
      products.add(product(row, k, column));
    }
    Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
    String name = oneInput ? "row " + (row + 1) : "row " + (row + 1) + ", column " + (column + 1);
    return Step.saying(Kind.ROW_MEETS_COLUMN, Text.dim(name))
        .writing(Equation.of(sum, score(row, column)))
        .lighting(
            new Highlight(Address.of(given.label(0), new Address.Row(row + 1)), Role.FIRST),
            new Highlight(Address.of(given.label(1), new Address.Column(column + 1)), Role.SECOND),
            new Highlight(Entries.address("", result, row, column), Role.ANSWER))
        .closer(Steps.generated(products.size(), k -> pair(product(row, k, column), k)));
  }

  private Formula product(int row, int k, int column) {
    return new Formula.Product(
        List.of(
            Entries.entry(given, 0, row, k, Role.FIRST),
            Entries.entry(given, 1, k, column, Role.SECOND)));
  }

  private static Step pair(Formula product, int place) {
    return Step.saying(Kind.MULTIPLY_PAIR, Text.dim("pair " + (place + 1)))
        .writing(Equation.of(product, Formula.number(product.value().number(), Role.TEXT)));
  }

  private boolean hasShadows() {
    Matrix rows = given.matrix(0);
    return rows.columns() > 1 && !given.matrix(1).isZero() && !rows.isZero();
  }

  /** length · shadow = score, for each row that has a length. */
  private Step shadows() {
    Matrix rows = given.matrix(0);
    int[] asking =
        IntStream.range(0, rows.rows()).filter(row -> !rows.rowAt(row).isZero()).toArray();
    Kind kind = rows.columns() == 2 ? Kind.EXPLAIN : Kind.LOOK_FURTHER;
    return Step.saying(
            kind,
            Text.of("The same as length × shadow of ").plus(given.label(1), Role.SECOND).plus(":"))
        .closer(Steps.generated(asking.length, i -> shadow(asking[i])));
  }

  private Step shadow(int place) {
    Matrix row = given.matrix(0).rowAt(place);
    Formula product =
        new Formula.Product(List.of(Surds.length(row), Surds.quotient(result.at(place, 0), row)));
    return Step.saying(Kind.SHADOW, Text.dim("row " + (place + 1)))
        .writing(Equation.of(product, score(place, 0)));
  }
}
