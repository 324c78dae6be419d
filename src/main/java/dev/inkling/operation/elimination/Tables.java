package dev.inkling.operation.elimination;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Stage;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** An elimination as a row of tables: what is done in words, each row's arithmetic inside. */
final class Tables {

  private static final int MOST_ROWS = 10;
  private static final int MOST_COLUMNS = 12;

  private final Numbers numbers;
  private final int left;
  private final List<Step> steps = new ArrayList<>();
  private Matrix table;

  private Tables(Numbers numbers, Matrix start, int left) {
    this.numbers = numbers;
    this.table = start;
    this.left = left;
  }

  /** Whether the whole table can be written on the board. */
  static boolean fit(Matrix table) {
    return table.rows() <= MOST_ROWS && table.columns() <= MOST_COLUMNS;
  }

  /** The table it begins with and the table after each stage; a bar after {@code left} columns. */
  static List<Step> of(Numbers numbers, String title, Matrix start, int left, List<Stage> stages) {
    Tables tables = new Tables(numbers, start, left);
    tables.steps.add(tables.step(Kind.SET_UP, title, start));
    stages.forEach(tables::add);
    return tables.steps;
  }

  private Step step(Kind kind, String title, Matrix matrix) {
    return Step.saying(kind, Text.dim(title))
        .writing(Equation.of(new Formula.Augmented(matrix, left)));
  }

  private void add(Stage stage) {
    Matrix before = table;
    List<Step> changes =
        stage.changes().stream().map(change -> change(stage, change, before)).toList();
    Step step =
        step(kind(stage.move()), title(stage, before), stage.after())
            .lighting(lights(stage))
            .closer(Steps.of(changes));
    boolean swapped = stage.move() == Stage.Move.SWAP;
    String leads = before.isExact() ? "a pivot cannot be 0" : "the largest number leads";
    steps.add(swapped ? step.because(Text.dim(leads)) : step);
    table = stage.after();
  }

  private static Kind kind(Stage.Move move) {
    return switch (move) {
      case SWAP -> Kind.SWAP_ROWS;
      case CLEAR_BELOW -> Kind.CLEAR_BELOW;
      case SCALE -> Kind.SCALE_ROWS;
      case CLEAR_ABOVE -> Kind.CLEAR_ABOVE;
    };
  }

  private String title(Stage stage, Matrix before) {
    Scalar leading = before.at(stage.row(), stage.column());
    String pivot = isOne(leading) ? "1" : numbers.marked(leading);
    return switch (stage.move()) {
      case SWAP -> "swap rows " + (stage.row() + 1) + " and " + (stage.changes().get(1).row() + 1);
      case CLEAR_BELOW -> "clear below the " + pivot + " in row " + (stage.row() + 1);
      case SCALE -> stage.changes().size() == 1 ? "make the pivot 1" : "make the pivots 1";
      case CLEAR_ABOVE -> "clear above the " + pivot + " in row " + (stage.row() + 1);
    };
  }

  private static Highlight[] lights(Stage stage) {
    List<Highlight> lights = new ArrayList<>();
    switch (stage.move()) {
      case CLEAR_BELOW, CLEAR_ABOVE -> {
        lights.add(lit(new Address.Entry(stage.row() + 1, stage.column() + 1), Role.ANSWER));
        lights.add(lit(new Address.Row(stage.row() + 1), Role.FIRST));
      }
      case SWAP -> lights.add(lit(new Address.Row(stage.row() + 1), Role.FIRST));
      case SCALE ->
          stage.changes().forEach(change -> lights.add(lit(one(stage, change), Role.ANSWER)));
    }
    return lights.toArray(Highlight[]::new);
  }

  private static Highlight lit(Address.Part part, Role role) {
    return new Highlight(Address.of("", part), role);
  }

  /** Where the pivot of a scaled row stands. */
  private static Address.Entry one(Stage stage, Stage.Change change) {
    int column = 0;
    while (stage.after().at(change.row(), column).isZero()) {
      column++;
    }
    return new Address.Entry(change.row() + 1, column + 1);
  }

  private Step change(Stage stage, Stage.Change change, Matrix before) {
    Highlight row = lit(new Address.Row(change.row() + 1), Role.SECOND);
    Formula from = Formula.block(before.rowAt(change.row()), Role.TEXT);
    Formula to = Formula.block(stage.after().rowAt(change.row()), Role.TEXT);
    if (stage.move() == Stage.Move.SWAP) {
      Text words = Text.dim("was row " + (change.by() + 1));
      return Step.saying(Kind.ROW_OPERATION, words).lighting(row);
    }
    Text words = stage.move() == Stage.Move.SCALE ? scaled(change) : cleared(change);
    Formula formula =
        stage.move() == Stage.Move.SCALE
            ? share(from, change.factor())
            : difference(from, before.rowAt(change.by()), change.factor());
    return Step.saying(Kind.ROW_OPERATION, words).writing(Equation.of(formula, to)).lighting(row);
  }

  /** A row divided by its pivot; a fraction is turned over instead. */
  private static Formula share(Formula row, Scalar pivot) {
    return divides(pivot)
        ? new Formula.Quotient(row, Formula.number(pivot, Role.TEXT))
        : new Formula.Product(List.of(Formula.number(Exact.ONE.dividedBy(pivot), Role.TEXT), row));
  }

  private static boolean divides(Scalar pivot) {
    return !pivot.isExact() || pivot.toExact().isInteger();
  }

  private static Formula difference(Formula from, Matrix by, Scalar factor) {
    Formula row = Formula.block(by, Role.FIRST);
    Scalar size = factor.abs();
    Formula times =
        isOne(size) ? row : new Formula.Product(List.of(Formula.number(size, Role.TEXT), row));
    return factor.signum() < 0
        ? new Formula.Sum(List.of(from, times))
        : new Formula.Difference(from, times);
  }

  private static boolean isOne(Scalar size) {
    return size.compareTo(Exact.ONE) == 0;
  }

  /** {@code row 2 − 3·row 1}. */
  private Text cleared(Stage.Change change) {
    Scalar size = change.factor().abs();
    String sign = change.factor().signum() < 0 ? " + " : " − ";
    String times = isOne(size) ? "" : factor(size) + "·";
    return Text.dim("row " + (change.row() + 1) + sign + times)
        .plus("row " + (change.by() + 1), Role.FIRST);
  }

  /** {@code row 1 / 2}, {@code 2/3·row 1}. */
  private Text scaled(Stage.Change change) {
    String row = "row " + (change.row() + 1);
    Scalar pivot = change.factor();
    return Text.dim(
        divides(pivot)
            ? row + " / " + (isShown(pivot) ? numbers.factor(pivot) : factor(pivot))
            : factor(Exact.ONE.dividedBy(pivot)) + "·" + row);
  }

  /** A rounded one with its mark, in parentheses. */
  private String factor(Scalar number) {
    return isShown(number) ? numbers.set(number) : "(" + numbers.marked(number) + ")";
  }

  private boolean isShown(Scalar number) {
    return numbers.setsExactly(number);
  }
}
