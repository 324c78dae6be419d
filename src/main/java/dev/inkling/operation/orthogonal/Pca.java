package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.math.PrincipalDirections;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.SpreadWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/**
 * Principal component analysis: the directions along which points spread most, from the mean out.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 7.3"
 */
public final class Pca implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("pca", "Finds the directions along which points spread most.")
          .taking("A", "points, one a row; their features side by side in columns")
          .withExamples("pca [3 3; -3 -3; 1 -1; -1 1]", "pca [1 2; 2 3; 3 5; 4 4]")
          .seeAlso("svd", "project");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix points = arguments.matrix(0);
    if (points.rows() < 2) {
      throw ArgumentProblem.at(0, tooFew(arguments, points));
    }
    Svd.requireRoom(arguments, 0);
    return new Spread(PrincipalDirections.of(points, work)).bundle(work);
  }

  private static Problem tooFew(Arguments given, Matrix points) {
    Problem problem =
        Problem.work("There is one point, and one point does not spread.")
            .expecting("Points stand one a row; at least two are needed.");
    boolean shown = points.columns() > 1 && (given.isNamed(0) || points.size() <= 16);
    String line = given.isNamed(0) ? given.label(0) : Numbers.typed(points);
    return shown
        ? problem.tryThis("pca " + line + "'", "its numbers as points on a line")
        : problem;
  }

  @Override
  public Steps steps(Call call) {
    return new PcaSteps(call).steps();
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new PcaPictures(call).pictures();
  }

  @Override
  public Text sentence(Call call) {
    return new SpreadWording(call.numbers())
        .spread(call.arguments().matrix(0), Parts.matrix(call, Spread.DIRECTIONS), shares(call));
  }

  static Matrix shares(Call call) {
    return Parts.matrix(call, Spread.SHARES);
  }

  @Override
  public Why why(Call call, int row, int column) {
    return why(call, Spread.VARIANCES, row, column);
  }

  @Override
  public Why why(Call call, String part, int row, int column) {
    return new PcaReasons(call).why(part, row, column);
  }
}
