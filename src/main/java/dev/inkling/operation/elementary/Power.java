package dev.inkling.operation.elementary;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Argument;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Factors;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Room;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.elimination.InverseOf;
import dev.inkling.trace.Formula;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** {@code ^}: a number or a square matrix multiplied by itself. */
public final class Power implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("to-the-power", "Multiplies by itself.").taking("a", "").taking("n", "");
  private static final int LARGEST_MATRIX_POWER = 10_000;
  private static final int SMALL = 4; // entries of a matrix that is written out
  private static final double BITS_PER_DIGIT = 3.33;

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix base = arguments.matrix(0);
    Scalar exponent = arguments.number(1);
    return base.isNumber()
        ? Value.of(number(base.number(), exponent, work.limits()))
        : Value.of(matrix(arguments, base, exponent, work));
  }

  private static Scalar number(Scalar base, Scalar exponent, Limits limits) {
    if (base.isZero() && exponent.signum() < 0) {
      throw ArgumentProblem.at(0, Problem.work("0 has no negative power: that would divide by 0."));
    }
    if (base instanceof Exact exact && whole(exponent)) {
      return exactPower(exact, exponent, limits);
    }
    if (base.signum() < 0 && !whole(exponent)) {
      throw ArgumentProblem.at(
          0,
          Problem.work(
                  Numbers.usual().marked(base)
                      + " has no power of "
                      + Numbers.usual().marked(exponent)
                      + ".")
              .expecting("Powers between whole ones need a number that is not negative."));
    }
    if (exponent.compareTo(Exact.of(1, 2)) == 0) {
      return Roots.square(base);
    }
    double power = StrictMath.pow(base.toDouble(), exponent.toDouble());
    if (!Double.isFinite(power)) {
      throw tooLarge();
    }
    return new Approximate(power);
  }

  private static boolean whole(Scalar exponent) {
    return exponent instanceof Exact exact && exact.isInteger();
  }

  private static Scalar exactPower(Exact base, Scalar exponent, Limits limits) {
    if (exponent.isZero()) {
      return Exact.ONE;
    }
    if (base.isZero() || base.abs().equals(Exact.ONE)) { // whatever the power, however long
      boolean odd = ((Exact) exponent).numerator().testBit(0);
      return odd ? base : base.abs();
    }
    int bits = Math.max(base.numerator().bitLength(), base.denominator().bitLength());
    double digits = bits * Math.abs(exponent.toDouble()) / BITS_PER_DIGIT;
    if (digits > limits.digits()) {
      throw tooLarge();
    }
    int times = (int) Math.abs(exponent.toDouble());
    Exact power = new Exact(base.numerator().pow(times), base.denominator().pow(times));
    return exponent.signum() < 0 ? Exact.ONE.dividedBy(power) : power;
  }

  private static ArgumentProblem tooLarge() {
    return ArgumentProblem.at(
        1,
        Problem.work("That power has too many digits to hold.")
            .expecting("A smaller power is needed here."));
  }

  private static Matrix matrix(Arguments arguments, Matrix base, Scalar exponent, Work work) {
    if (!base.isSquare()) {
      String name = arguments.isNamed(0) ? arguments.label(0) : Numbers.typed(base);
      Problem problem =
          Problem.work(
                  (base.size() <= 12 ? name : arguments.label(0))
                      + " is "
                      + Shapes.describe(base)
                      + ": it does not fit itself.")
              .expecting("Only a number or a square matrix has powers.");
      String typed = Numbers.typed(base);
      boolean square = exponent.compareTo(Exact.of(2)) == 0 && base.size() <= 12;
      throw ArgumentProblem.at(
          0,
          square
              ? problem
                  .tryThis(typed + " .* " + typed, "each entry by itself")
                  .tryThis("dot(" + typed + ", " + typed + ")", "the squares added up")
              : problem);
    }
    if (!whole(exponent)) {
      throw ArgumentProblem.at(
          1,
          Problem.work(
                  "A matrix has no power of " + arguments.numbers().marked(exponent) + " here.")
              .expecting("A whole number is needed here; -1 is the inverse."));
    }
    if (exponent.abs().compareTo(Exact.of(LARGEST_MATRIX_POWER)) > 0) {
      throw tooLarge();
    }
    Matrix repeated = exponent.signum() < 0 ? inverse(arguments, work) : base;
    return power(repeated, (int) exponent.abs().toDouble(), work);
  }

  /** Spoken of by its own name, or as the matrix it is. */
  private static Matrix inverse(Arguments arguments, Work work) {
    Argument base = arguments.isNamed(0) ? arguments.get(0) : Argument.of("A", arguments.matrix(0));
    return InverseOf.of(Arguments.of(base), work);
  }

  /** By squaring. */
  private static Matrix power(Matrix base, int times, Work work) {
    Matrix result = Matrix.identity(base.rows());
    Matrix square = base;
    for (int rest = times; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = Room.requireDigits(result.times(square, work), work.limits());
      }
      if (rest > 1) {
        square = Room.requireDigits(square.times(square, work), work.limits());
      }
    }
    return result;
  }

  @Override
  public Why why(Call call, int row, int column) {
    return call.arguments().matrix(0).isNumber() ? number(call) : entry(call, row, column);
  }

  private static Why number(Call call) {
    Formula.Leaf base = Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST);
    Formula.Leaf exponent = Entries.entry(call.arguments(), 1, 0, 0, Role.SECOND);
    return new Why.Derived(
        new Formula.Applied("power", base, Results.of(call)),
        List.of(
            new Why.Term(base, List.of(new Why.Source(0, 0, 0))),
            new Why.Term(exponent, List.of(new Why.Source(1, 0, 0)))),
        Text.of("to the power " + call.numbers().set(exponent.value().number())));
  }

  /** One factor more takes a negative power one step back. */
  private static Why back(Call call, int times, int column) {
    Arguments given = call.arguments();
    Matrix target = power(inverse(given, Work.plain()), times - 1, Work.plain());
    String name = given.source(0);
    String next = times == 1 ? "identity" : name + "^-" + (times - 1);
    String equation = name + "·" + name + "^-" + times + " = " + next;
    return InverseOf.checked(given, Results.of(call), target, column, equation);
  }

  /** A row of the power before meets a column of the matrix. */
  private static Why entry(Call call, int row, int column) {
    Arguments given = call.arguments();
    int times = (int) given.number(1).toDouble();
    if (times < 0) {
      return back(call, -times, column);
    }
    if (times == 0) {
      return new Why.Given(Text.of("to the power 0: the matrix that changes nothing"));
    }
    if (times == 1) {
      return Entries.derived(
          Entries.entry(given, 0, row, column, Role.FIRST), new Why.Source(0, row, column));
    }
    Argument before = times == 2 ? given.get(0) : lower(given, times - 1);
    Why.Derived sum =
        Entries.sumOfProducts(given, Factors.row(before, row), Factors.column(given, 0, column));
    Text rule =
        times == 2
            ? Text.empty()
            : Text.of(
                "row "
                    + (row + 1)
                    + " of "
                    + power(given, times - 1)
                    + " meets column "
                    + (column + 1)
                    + " of "
                    + given.source(0));
    return new Why.Derived(sum.formula(), sum.terms(), rule);
  }

  /** The same matrix to a lower power, as a value of its own that can be asked why. */
  private static Argument lower(Arguments given, int times) {
    Value value = Value.of(power(given.matrix(0), times, Work.plain()));
    Argument exponent =
        new Argument(
            Value.of(Exact.of(times)),
            "n",
            false,
            Optional.of(Given.of(Value.of(Exact.of(times)), Text.of("one factor less"))));
    Call call = new Call(new Power(), Arguments.of(given.get(0), exponent), value);
    return new Argument(value, "(" + power(given, times) + ")", false, Optional.of(call));
  }

  /** A small matrix without a name as it is typed, so that the power can be asked for. */
  private static String power(Arguments given, int times) {
    boolean typed =
        !given.isNamed(0)
            && given.source(0).equals(given.label(0))
            && given.matrix(0).size() <= SMALL;
    return (typed ? Numbers.typed(given.matrix(0)) : given.source(0)) + "^" + times;
  }
}
