package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.math.RowScores;
import dev.inkling.math.Scalar;
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

/** The working of a matrix product: each row puts its question, then the answers as shadows. */
final class ProductSteps {

  private ProductSteps() {}

  static Steps of(Call call) {
    Arguments given = call.arguments();
    boolean oneInput = given.matrix(1).columns() == 1;
    List<Step> steps = new ArrayList<>();
    steps.add(whole(call));
    steps.add(oneInput ? questions(call) : meetings(call));
    if (oneInput && hasShadows(given)) {
      steps.add(shadows(call));
    }
    return Steps.of(steps);
  }

  private static Step whole(Call call) {
    Arguments given = call.arguments();
    Formula left = block(given.get(0), given.matrix(0), Role.FIRST);
    Formula right = block(given.get(1), given.matrix(1), Role.SECOND);
    Step written =
        Step.saying(Kind.WRITE_DOWN, Text.empty())
            .writing(
                Equation.of(
                    new Formula.Product(List.of(left, right)),
                    Formula.block(Results.of(call), Role.TEXT)));
    return given.matrix(1).columns() == 1 ? written.lighting(loudest(given)) : written;
  }

  /** The rows of the result that answer loudest, unless all do. */
  private static Highlight[] loudest(Arguments given) {
    List<Integer> rows = loudestRows(given);
    return rows.stream()
        .map(row -> new Highlight(Address.of("", new Address.Row(row + 1)), Role.ANSWER))
        .toArray(Highlight[]::new);
  }

  private static List<Integer> loudestRows(Arguments given) {
    return RowScores.of(given.matrix(0), given.matrix(1)).loudest();
  }

  private static Formula score(Arguments given, Scalar score, int row) {
    boolean loud = given.matrix(1).columns() > 1 || loudestRows(given).contains(row);
    return Formula.number(score, loud ? Role.ANSWER : Role.TEXT);
  }

  private static Formula block(Argument argument, Matrix matrix, Role role) {
    return new Formula.Named(argument.label(), role, Formula.block(matrix, role));
  }

  private static Step questions(Call call) {
    Arguments given = call.arguments();
    Text title =
        Text.of(given.matrix(0).rows() == 1 ? "The row of " : "Each row of ")
            .plus(given.label(0), Role.FIRST)
            .plus(given.matrix(0).rows() == 1 ? " asks " : " asks ")
            .plus(given.label(1), Role.SECOND)
            .plus(" one question:");
    return Step.saying(Kind.EXPLAIN, title)
        .closer(Steps.generated(given.matrix(0).rows(), row -> meeting(call, row, 0)));
  }

  private static Step meetings(Call call) {
    Arguments given = call.arguments();
    int columns = given.matrix(1).columns();
    Text title =
        Text.of("Each row of ")
            .plus(given.label(0), Role.FIRST)
            .plus(" meets each column of ")
            .plus(given.label(1), Role.SECOND)
            .plus(":");
    return Step.saying(Kind.EXPLAIN, title)
        .closer(
            Steps.generated(
                given.matrix(0).rows() * columns, k -> meeting(call, k / columns, k % columns)));
  }

  private static Step meeting(Call call, int row, int column) {
    Arguments given = call.arguments();
    boolean oneInput = given.matrix(1).columns() == 1;
    Scalar score = Results.of(call).at(row, column);
    List<Formula> products = new ArrayList<>();
    for (int k = 0; k < given.matrix(0).columns(); k++) {
      products.add(product(given, row, k, column));
    }
    Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
    String name = oneInput ? "row " + (row + 1) : "row " + (row + 1) + ", column " + (column + 1);
    return Step.saying(Kind.ROW_MEETS_COLUMN, Text.dim(name))
        .writing(Equation.of(sum, score(given, score, row)))
        .lighting(
            new Highlight(Address.of(given.label(0), new Address.Row(row + 1)), Role.FIRST),
            new Highlight(Address.of(given.label(1), new Address.Column(column + 1)), Role.SECOND))
        .closer(Steps.generated(products.size(), k -> pair(product(given, row, k, column), k)));
  }

  private static Formula product(Arguments given, int row, int k, int column) {
    return new Formula.Product(
        List.of(
            Entries.entry(given, 0, row, k, Role.FIRST),
            Entries.entry(given, 1, k, column, Role.SECOND)));
  }

  private static Step pair(Formula product, int place) {
    return Step.saying(Kind.MULTIPLY_PAIR, Text.dim("pair " + (place + 1)))
        .writing(Equation.of(product, Formula.number(product.value().number(), Role.TEXT)));
  }

  private static boolean hasShadows(Arguments given) {
    Matrix rows = given.matrix(0);
    return rows.columns() > 1 && !given.matrix(1).isZero() && !rows.isZero();
  }

  /** length · shadow = score, for each row that has a length. */
  private static Step shadows(Call call) {
    Arguments given = call.arguments();
    Matrix rows = given.matrix(0);
    List<Step> lines = new ArrayList<>();
    for (int i = 0; i < rows.rows(); i++) {
      Matrix row = rows.rowAt(i);
      if (!row.isZero()) {
        Scalar score = Results.of(call).at(i, 0);
        Formula product =
            new Formula.Product(List.of(Surds.length(row), Surds.quotient(score, row)));
        lines.add(
            Step.saying(Kind.SHADOW, Text.dim("row " + (i + 1)))
                .writing(Equation.of(product, score(given, score, i))));
      }
    }
    Kind kind = rows.columns() == 2 ? Kind.EXPLAIN : Kind.LOOK_FURTHER;
    return Step.saying(
            kind,
            Text.of("The same as length × shadow of ").plus(given.label(1), Role.SECOND).plus(":"))
        .closer(Steps.of(lines));
  }
}
