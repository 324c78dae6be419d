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
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.moving.MapMotion;
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

  @Override
  public Steps steps(Call call) {
    return Steps.of(
        part(call, 0, "how far î then reaches right"), part(call, 1, "how far î then reaches up"));
  }

  private static Step part(Call call, int row, String reason) {
    Formula.Leaf angle = Entries.entry(call.arguments(), 0, 0, 0, Role.FIRST);
    Scalar part = Results.of(call).at(row, 0);
    Formula function = new Formula.Applied(row == 0 ? "cos" : "sin", angle, Matrix.of(part));
    return Step.saying(Kind.EACH_ENTRY, Text.dim("in degrees"))
        .writing(Equation.of(function, Entries.answer(part)))
        .because(Text.dim(reason));
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return MapMotion.of(call.numbers(), Results.of(call), SIGNATURE.name());
  }

  @Override
  public Text sentence(Call call) {
    return new MapWording(call.numbers()).built(Results.of(call));
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
