package dev.inkling.operation.maps;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Rooted;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.MapWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The plane turned about the origin, exact for quarter turns. */
public final class Rotation implements Operation {

  private static final BigInteger FULL_TURN = BigInteger.valueOf(360);

  private static final Signature SIGNATURE =
      Signature.of("rotation", "Turns the plane about the origin, counterclockwise, by degrees.")
          .taking("degrees", "the angle in degrees")
          .withExamples("rotation(90) * [3; 1]", "rotation(30)")
          .seeAlso("shear", "angle", "transform", "sin");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(rotation(arguments.number(0)));
  }

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
    Scalar cosine =
        known(degrees, true)
            .map(root -> root.value().number())
            .orElseGet(() -> new Approximate(StrictMath.cos(radians)));
    Scalar sine =
        known(degrees, false)
            .map(root -> root.value().number())
            .orElseGet(() -> new Approximate(StrictMath.sin(radians)));
    return Matrix.of(2, 2, List.of(cosine, sine.negate(), sine, cosine));
  }

  /** The same direction within one full turn, so that large angles lose nothing to rounding. */
  private static Exact withinTurn(Scalar degrees) {
    Exact angle = degrees.toExact();
    BigInteger turns = angle.numerator().divide(angle.denominator().multiply(FULL_TURN));
    return angle.plus(Exact.of(turns.multiply(FULL_TURN).negate()));
  }

  @Override
  public Steps steps(Call call) {
    return Steps.of(
        part(call, 0, "how far î then reaches right"), part(call, 1, "how far î then reaches up"));
  }

  private static Step part(Call call, int row, String reason) {
    Formula.Leaf angle = Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST);
    Scalar part = Results.of(call).at(row, 0);
    Formula function = new Formula.Applied(row == 0 ? "cos" : "sin", angle, Matrix.of(part));
    Optional<Formula> known = known(call.arguments().number(0), row == 0);
    return Step.saying(Kind.EACH_ENTRY, Text.dim("in degrees"))
        .writing(
            known
                .map(root -> Surds.equation(call.numbers(), function, root, answer(root, part)))
                .orElseGet(() -> Equation.of(function, Entries.answer(part))))
        .because(Text.dim(reason));
  }

  private static Formula answer(Formula known, Scalar part) {
    Scalar value = known.value().number();
    return Entries.answer(value.isExact() ? value : part);
  }

  /** The cosine or sine of a multiple of 30 or 45 degrees, by its root: 1/2, 1/√2, √3/2. */
  private static Optional<Formula> known(Scalar degrees, boolean cosine) {
    Exact step = Exact.of(15);
    if (!degrees.isExact() || !degrees.toExact().dividedBy(step).isInteger()) {
      return Optional.empty();
    }
    Exact turned = cosine ? degrees.toExact().plus(Exact.of(90)) : degrees.toExact();
    int of = turned.numerator().mod(FULL_TURN).intValue(); // the sine of this angle
    int sharp = of % 180 <= 90 ? of % 180 : 180 - of % 180;
    if (sharp % 30 != 0 && sharp % 45 != 0) {
      return Optional.empty();
    }
    if (sharp == 0) {
      return Optional.of(Formula.number(0));
    }
    int[] angles = {0, 30, 45, 60, 90};
    int quarters = Arrays.binarySearch(angles, sharp); // the square of the sine, in quarters
    Exact half = Exact.of(of > 180 ? -1 : 1, 2);
    return Optional.of(Rooted.quotient(half.times(Exact.of(quarters)), Exact.of(quarters)));
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return MapMotion.of(call.numbers(), Results.of(call), SIGNATURE.name());
  }

  @Override
  public Text sentence(Call call) {
    MapWording words = new MapWording(call.numbers());
    Scalar degrees = call.arguments().number(0);
    Matrix result = Results.of(call);
    return degrees.isExact() && !result.isExact()
        ? words.turned(withinTurn(degrees))
        : words.built(result);
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new MapPictures(call.numbers()).result(call);
  }

  private static String which(int row, int column) {
    return row == column ? "the cosine" : row < column ? "minus the sine" : "the sine";
  }

  /** The cosine or the sine of the angle; the sine with its sign turned where ĵ goes left. */
  @Override
  public Why why(Call call, int row, int column) {
    Formula.Leaf angle = Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST);
    Matrix number = Matrix.of(Results.of(call).at(row, column));
    boolean sine = row != column;
    String function = sine ? row < column ? "−sin" : "sin" : "cos";
    return new Why.Derived(
        new Formula.Applied(function, angle, number),
        List.of(new Why.Term(angle, List.of(new Why.Source(0, 0, 0)))),
        Text.of(which(row, column) + " of the angle, in degrees"));
  }
}
