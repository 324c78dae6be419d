package dev.inkling.operation.elementary;

import dev.inkling.math.Inverse;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.List;

/** {@code .*}, {@code ./} and {@code /}: entry by entry, or every entry with one number. */
public final class EntryWise implements Operation {

  private static final Signature PRODUCT =
      Signature.of("entry-product", "Multiplies entry by entry.").taking("a", "").taking("b", "");
  private static final Signature QUOTIENT =
      Signature.of("entry-quotient", "Divides entry by entry.").taking("a", "").taking("b", "");
  private static final Signature DIVISION =
      Signature.of("quotient", "Divides by a number.").taking("a", "").taking("k", "");

  private static final int SHORT = 16; // entries up to which a value is repeated in a line to try

  private final Signature signature;

  private EntryWise(Signature signature) {
    this.signature = signature;
  }

  public static EntryWise product() {
    return new EntryWise(PRODUCT);
  }

  public static EntryWise quotient() {
    return new EntryWise(QUOTIENT);
  }

  /** Division of anything by a single number. */
  public static EntryWise division() {
    return new EntryWise(DIVISION);
  }

  @Override
  public Signature signature() {
    return signature;
  }

  private boolean divides() {
    return !signature.equals(PRODUCT);
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    Matrix b = arguments.matrix(1);
    if (signature.equals(DIVISION) && !b.isNumber()) {
      throw divisor(arguments);
    }
    if (divides() && b.entries().stream().anyMatch(Scalar::isZero)) {
      throw ArgumentProblem.at(
          1,
          Problem.work("There is no dividing by 0.")
              .expecting("No number times 0 gives anything but 0."));
    }
    if (b.isNumber()) {
      return Value.of(a.map(entry -> together(entry, b.number()), work));
    }
    if (a.isNumber()) {
      return Value.of(b.map(entry -> together(a.number(), entry), work));
    }
    if (!a.sameShape(b)) {
      throw ArgumentProblem.at(
          1,
          Problem.work(
                  arguments.label(0)
                      + " is "
                      + Shapes.describe(a)
                      + ", "
                      + arguments.label(1)
                      + " is "
                      + Shapes.describe(b)
                      + ".")
              .expecting("Entry by entry needs the same shape on both sides."));
    }
    return Value.of(a.combine(b, this::together, work));
  }

  private Scalar together(Scalar left, Scalar right) {
    return divides() ? left.dividedBy(right) : left.times(right);
  }

  private static ArgumentProblem divisor(Arguments arguments) {
    Matrix divisor = arguments.matrix(1);
    Problem problem =
        Problem.work("Nothing can be divided by " + Shapes.describe(divisor) + ".")
            .expecting(
                "To undo a matrix, multiply by its inverse or solve for the input; ./ divides"
                    + " entry by entry.");
    boolean undone =
        divisor.isSquare()
            && divisor.size() <= SHORT
            && fits(arguments.matrix(0), divisor)
            && Inverse.of(divisor, Work.plain()).isPresent();
    return ArgumentProblem.at(
        1,
        undone
            ? problem.tryThis(
                typed(arguments, 0) + " * inverse(" + typed(arguments, 1) + ")",
                "takes back what it does")
            : problem);
  }

  private static boolean fits(Matrix left, Matrix right) {
    return left.isNumber() || (left.columns() == right.rows() && left.size() <= SHORT);
  }

  /** As a line to try would write it. */
  private static String typed(Arguments given, int index) {
    return given.isNamed(index) ? given.label(index) : Numbers.typed(given.matrix(index));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    Why.Source first = source(given, 0, row, column);
    Why.Source second = source(given, 1, row, column);
    Formula a = Entries.entry(given, 0, first.row(), first.column(), Role.FIRST);
    Formula b = Entries.entry(given, 1, second.row(), second.column(), Role.SECOND);
    Formula formula = divides() ? new Formula.Quotient(a, b) : new Formula.Product(List.of(a, b));
    return Entries.derived(formula, first, second);
  }

  private static Why.Source source(Arguments given, int argument, int row, int column) {
    return given.matrix(argument).isNumber()
        ? new Why.Source(argument, 0, 0)
        : new Why.Source(argument, row, column);
  }
}
