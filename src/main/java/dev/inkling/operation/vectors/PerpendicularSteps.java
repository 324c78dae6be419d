package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Column after column freed of its shadows, as at the blackboard. What is left of column 2 is
 * called u2. Columns are written lying, since that takes one line each.
 */
public final class PerpendicularSteps {

  private static final int MOST_ROWS = 10;
  private static final int MOST_COLUMNS = 12;

  private final GramSchmidt made;
  private final Numbers numbers;
  private final String label;

  /** {@code label} is what a column is called in front of its number, such as {@code a}. */
  public PerpendicularSteps(GramSchmidt made, String label, Numbers numbers) {
    this.made = made;
    this.label = label;
    this.numbers = numbers;
  }

  /** Whether all of it can be written on the board. */
  public static boolean fit(Matrix columns) {
    return columns.rows() <= MOST_ROWS && columns.columns() <= MOST_COLUMNS;
  }

  /** {@code u2}, for the direction that was left of the second column. */
  public String name(int direction) {
    return "u" + (made.kept().get(direction) + 1);
  }

  /** How many directions stand before a column. */
  private int before(int column) {
    return (int) made.kept().stream().filter(kept -> kept < column).count();
  }

  /** One block for each of the first {@code columns} columns. */
  public List<Step> blocks(int columns) {
    List<Step> blocks = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      blocks.add(block(column));
    }
    return blocks;
  }

  private Step block(int column) {
    List<Step> lines = new ArrayList<>();
    int before = before(column);
    for (int direction = 0; direction < before; direction++) {
      lines.add(share(direction, column));
    }
    lines.add(left(column));
    return Step.saying(Kind.EXPLAIN, title(column, before)).closer(Steps.of(lines));
  }

  private Text title(int column, int before) {
    if (before == 0) {
      return Text.of("Column " + (column + 1))
          .plus(
              made.kept().contains(column)
                  ? (column == 0 ? " stays as it is:" : " has nothing before it to lean on:")
                  : " is all zeros and has no direction:");
    }
    List<String> names = new ArrayList<>();
    for (int direction = 0; direction < before; direction++) {
      names.add(name(direction));
    }
    String shadow = before == 1 ? " less its shadow on " : " less its shadows on ";
    return Text.of("Column " + (column + 1) + shadow + Lists.and(names) + ":");
  }

  /** {@code how many u1 (a2·u1)/(u1·u1) = 2/2 = 1}. */
  public Step share(int direction, int column) {
    return share(direction, column, label + (column + 1));
  }

  /** The same for a column with a name of its own. */
  Step share(int direction, int column, String name) {
    String along = name(direction);
    Matrix unit = made.directions().get(direction);
    Formula overlap = Formula.number(made.overlap(direction, column), Role.TEXT);
    Formula square = Formula.number(unit.dot(unit, Work.plain()), Role.TEXT);
    return Step.saying(Kind.MEASURE_SHADOW, Text.dim("how many " + along))
        .writing(
            Surds.equation(
                numbers,
                new Formula.Quotient(
                    new Formula.Named(name + "·" + along, Role.TEXT, overlap),
                    new Formula.Named(along + "·" + along, Role.TEXT, square)),
                new Formula.Quotient(overlap, square),
                Formula.number(made.share(direction, column), Role.TEXT)));
  }

  private Step left(int column) {
    boolean kept = made.kept().contains(column);
    Text words = kept ? Text.of("u" + (column + 1), Role.ANSWER) : Text.dim("left");
    Formula left = Formula.block(made.left(column).asRow(), kept ? Role.ANSWER : Role.TEXT);
    Formula taken = taken(column);
    Step step = Step.saying(Kind.TAKE_SHADOWS_AWAY, words);
    Step written =
        before(column) == 0
            ? step.writing(Equation.of(left))
            : step.writing(Equation.of(taken, left));
    return kept ? written : written.because(Text.dim("nothing: no direction of its own"));
  }

  /** A column less so many times each direction before it. */
  Formula taken(int column) {
    Formula rest = Formula.block(made.given().columnAt(column).asRow(), Role.FIRST);
    for (int direction = 0; direction < before(column); direction++) {
      Scalar share = made.share(direction, column);
      if (!share.isZero()) {
        Formula shadow = times(share.abs(), made.directions().get(direction));
        rest =
            share.signum() > 0
                ? new Formula.Difference(rest, shadow)
                : new Formula.Sum(List.of(rest, shadow));
      }
    }
    return rest;
  }

  static Formula times(Scalar share, Matrix direction) {
    Formula row = Formula.block(direction.asRow(), Role.SECOND);
    return share.compareTo(Exact.ONE) == 0
        ? row
        : new Formula.Product(List.of(Formula.number(share, Role.TEXT), row));
  }
}
