package dev.inkling.operation.matrices;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.List;

/** Makes matrices from sizes or an angle: zeros, ones, the identity, rotations. */
public final class Builder implements Operation {

  private static final BigInteger FULL_TURN = BigInteger.valueOf(360);

  private final Signature signature;
  private final Recipe recipe;

  private Builder(Signature signature, Recipe recipe) {
    this.signature = signature;
    this.recipe = recipe;
  }

  private interface Recipe {
    Matrix make(Arguments arguments, Limits limits);
  }

  public static Builder zeros() {
    return filled("zeros", "A matrix of zeros.", 0);
  }

  public static Builder ones() {
    return filled("ones", "A matrix of ones.", 1);
  }

  private static Builder filled(String name, String summary, long value) {
    return new Builder(
        Signature.of(name, summary)
            .taking("rows", "how many rows")
            .maybeTaking("columns", "how many columns; as many as rows where left out")
            .withExamples(name + "(2, 3)", name + "(2)")
            .seeAlso("identity", name.equals("ones") ? "zeros" : "ones"),
        (arguments, limits) -> {
          int rows = size(arguments, 0, limits);
          int columns = arguments.count() > 1 ? size(arguments, 1, limits) : rows;
          requireRoom(arguments, (long) rows * columns, limits);
          return Matrix.filled(rows, columns, value);
        });
  }

  public static Builder identity() {
    return new Builder(
        Signature.of("identity", "The matrix that changes nothing: ones on the diagonal.")
            .taking("size", "how many rows and columns")
            .withExamples("identity(3)", "identity(2) * [5; 7]")
            .seeAlso("zeros", "rotation"),
        (arguments, limits) -> {
          int size = size(arguments, 0, limits);
          requireRoom(arguments, (long) size * size, limits);
          return Matrix.identity(size);
        });
  }

  public static Builder rotation() {
    return new Builder(
        Signature.of("rotation", "Turns the plane about the origin, counterclockwise, by degrees.")
            .taking("degrees", "the angle in degrees")
            .withExamples("rotation(90) * [3; 1]", "rotation(30)")
            .seeAlso("angle", "identity", "mul"),
        (arguments, limits) -> rotation(arguments.number(0)));
  }

  /** Exact for quarter turns, rounded otherwise. */
  private static Matrix rotation(Scalar degrees) {
    if (degrees instanceof Exact exact && exact.isInteger()) {
      switch (exact.numerator().mod(FULL_TURN).intValue()) {
        case 0:
          return Matrix.ofLongs(2, 2, 1, 0, 0, 1);
        case 90:
          return Matrix.ofLongs(2, 2, 0, -1, 1, 0);
        case 180:
          return Matrix.ofLongs(2, 2, -1, 0, 0, -1);
        case 270:
          return Matrix.ofLongs(2, 2, 0, 1, -1, 0);
        default:
          break;
      }
    }
    double radians = StrictMath.toRadians(withinTurn(degrees).toDouble());
    Scalar cosine = new Approximate(StrictMath.cos(radians));
    Scalar sine = new Approximate(StrictMath.sin(radians));
    return Matrix.of(2, 2, List.of(cosine, sine.negate(), sine, cosine));
  }

  /** The same direction within one full turn, so that large angles lose nothing to rounding. */
  private static Exact withinTurn(Scalar degrees) {
    Exact angle = degrees.toExact();
    BigInteger turns = angle.numerator().divide(angle.denominator().multiply(FULL_TURN));
    return angle.plus(Exact.of(turns.multiply(FULL_TURN).negate()));
  }

  private static int size(Arguments arguments, int index, Limits limits) {
    Scalar number = arguments.number(index);
    boolean whole = number instanceof Exact exact && exact.isInteger() && exact.signum() > 0;
    if (!whole) {
      throw ArgumentProblem.at(
          index,
          Problem.work("A size of " + arguments.numbers().marked(number) + " cannot be built.")
              .expecting("A whole number, 1 or more, is needed here."));
    }
    if (number.compareTo(Exact.of(limits.entries())) > 0) {
      throw tooLarge(index, limits);
    }
    return (int) number.toDouble();
  }

  private static void requireRoom(Arguments arguments, long entries, Limits limits) {
    if (entries > limits.entries()) {
      throw tooLarge(arguments.count() - 1, limits);
    }
  }

  private static ArgumentProblem tooLarge(int index, Limits limits) {
    return ArgumentProblem.at(
        index,
        Problem.work("That many numbers are more than Inkling holds at once.")
            .expecting("At most " + limits.entries() + " numbers fit in one matrix."));
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(recipe.make(arguments, work.limits()));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Given(Text.of("made by " + signature.name()));
  }
}
