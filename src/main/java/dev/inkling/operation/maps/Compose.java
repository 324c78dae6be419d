package dev.inkling.operation.maps;

import dev.inkling.math.LinearMap;
import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.matrices.Mul;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.MapWording;
import dev.inkling.words.OrderWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * Two maps done one after the other: the product, read from right to left.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 2.4"
 */
public final class Compose implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("compose", "Does A first, then B: one matrix for both, the product B·A.")
          .taking("B", "the matrix that is done second")
          .taking("A", "the matrix that is done first; as many rows as B has columns")
          .withExamples("compose [1 1; 0 1] [0 -1; 1 0]", "compose [2 0; 0 1] [0 1; 1 0]")
          .seeAlso("transform", "mul", "inverse");

  private static final Mul PRODUCT = new Mul();

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    if (arguments.matrix(0).columns() != arguments.matrix(1).rows()) {
      throw misfit(arguments);
    }
    return PRODUCT.apply(arguments, work);
  }

  private static ArgumentProblem misfit(Arguments given) {
    String then = given.label(0);
    String first = given.label(1);
    return ArgumentProblem.at(
        1,
        Problem.work(
                "Done first, "
                    + first
                    + " gives "
                    + Shapes.count(given.matrix(1).rows(), "number")
                    + "; "
                    + then
                    + " takes "
                    + given.matrix(0).columns()
                    + ".")
            .expecting(
                first + " needs as many rows as " + then + " has columns, to be done before it."));
  }

  @Override
  public Steps steps(Call call) {
    return MapSteps.compose(call);
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new MapPictures(call.numbers()).compose(call);
  }

  @Override
  public Optional<Motion> motion(Call call) {
    Arguments given = call.arguments();
    return MapMotion.of(
        call.numbers(),
        List.of(
            new MapMotion.Leg(given.matrix(1), given.label(1)),
            new MapMotion.Leg(given.matrix(0), given.label(0))));
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    OrderWording wording = new OrderWording(call.numbers(), given.label(1), given.label(0));
    Text said = wording.both(name(call, given.matrix(1)), name(call, given.matrix(0)));
    if (!Order.fits(given)) {
      return said.plus(wording.oneOnly());
    }
    if (!Order.isComparable(given)) {
      return said.plus(wording.otherShape(Shapes.of(Order.swapped(given))));
    }
    Matrix result = Results.of(call);
    Matrix other = Order.swapped(given);
    return said.plus(
        Order.difference(result, other)
            .map(place -> wording.differ(result, other, place))
            .orElseGet(() -> wording.agree(result.isExact() && other.isExact())));
  }

  /** What a map of the plane is called; empty for others. */
  private static String name(Call call, Matrix a) {
    return a.rows() == 2 && a.isSquare()
        ? new MapWording(call.numbers()).called(LinearMap.of(a, Work.plain()), 2)
        : "";
  }

  @Override
  public List<Text> notes(Call call) {
    return PRODUCT.notes(call);
  }

  @Override
  public Why why(Call call, int row, int column) {
    return PRODUCT.why(call, row, column);
  }
}
