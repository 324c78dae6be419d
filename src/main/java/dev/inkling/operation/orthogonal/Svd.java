package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.math.Stretches;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Problem;
import dev.inkling.words.StretchWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * What any matrix does, in three moves: a turn, a stretch along perpendicular axes, a turn. A =
 * U·S·Vᵀ with the stretches in {@code .values}, largest first.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 7.1 and 7.2"
 */
public final class Svd implements Operation {

  private static final int MANY = 25; // directions from which values are rounded throughout
  private static final double MOST = 1e9; // steps: about a minute

  private static final Signature SIGNATURE =
      Signature.of("svd", "Tells what A does as a turn, a stretch along axes, and a turn.")
          .taking("A", "a matrix of any shape")
          .withExamples("svd [2 2; -1 1]", "svd [1 1; 1 0]")
          .seeAlso("pca", "eigen", "rank", "gramschmidt");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    requireRoom(arguments, 0);
    return Stretched.bundle(a, Stretches.of(a, work));
  }

  /** A problem if the library, which cannot be stopped, would take minutes. */
  static void requireRoom(Arguments arguments, int index) {
    Matrix a = arguments.matrix(index);
    double smaller = Math.min(a.rows(), a.columns());
    double larger = Math.max(a.rows(), a.columns());
    if (smaller * smaller * larger > MOST) {
      throw ArgumentProblem.at(
          index,
          Problem.work("This would take minutes: " + a.rows() + " by " + a.columns() + " numbers.")
              .expecting(
                  "At most 1,000 by 1,000 are done at once, or more of one if fewer of the other."));
    }
  }

  @Override
  public Steps steps(Call call) {
    return new SvdSteps(call).steps();
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new SvdPictures(call).pictures();
  }

  @Override
  public Text sentence(Call call) {
    return new StretchWording(call.numbers())
        .stretches(call.arguments().matrix(0), call.arguments().label(0), Stretched.again(call));
  }

  @Override
  public List<Text> notes(Call call) {
    List<Text> notes = new ArrayList<>();
    Stretches stretches = Stretched.again(call);
    boolean cut =
        !call.arguments().matrix(0).isExact() && stretches.rank() < stretches.found().count();
    if (cut && stretches.rank() > 0) {
      notes.add(new StretchWording(call.numbers()).tolerance());
    }
    if (stretches.found().count() >= MANY && stretches.exact().isEmpty()) {
      notes.add(EigenWording.roundedThroughout());
    }
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    return why(call, Stretched.VALUES, row, column);
  }

  @Override
  public Why why(Call call, String part, int row, int column) {
    int direction = part.equals(Stretched.VALUES) ? row : column;
    return new SvdReasons(call).why(part, direction);
  }
}
