package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.picture.Motion;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * A matrix of the plane done again and again, as far as what was one long can still be seen beside
 * what became of it.
 */
final class PowerMotion {

  private static final int MOST_STEPS = 6;
  private static final double SEEN = 16; // times as long as at the beginning

  private PowerMotion() {}

  /** The powers of the matrix of a call, up to {@code asked}. */
  static Optional<Motion> of(Call call, int asked) {
    Matrix a = call.arguments().matrix(0);
    int steps = steps(a, Matrix.identity(2), asked);
    return steps == 0 ? Optional.empty() : MapMotion.again(call.numbers(), leg(call), steps, asked);
  }

  /** The same with a vector that goes along. */
  static Optional<Motion> following(Call call, Iteration way) {
    Matrix a = call.arguments().matrix(0);
    int asked = way.vectors().size() - 1;
    int steps =
        Math.min(steps(a, Matrix.identity(2), asked), steps(a, way.vectors().get(0), asked));
    if (steps == 0) {
      return Optional.empty();
    }
    String name = call.arguments().label(1);
    String power = call.arguments().label(0) + (steps == 1 ? "" : "^" + steps);
    return MapMotion.again(
        call.numbers(),
        leg(call),
        steps,
        asked,
        new MapMotion.Followed(
            way.vectors().get(0), name, way.vectors().get(steps), power + "·" + name));
  }

  private static MapMotion.Leg leg(Call call) {
    return new MapMotion.Leg(call.arguments().matrix(0), call.arguments().label(0));
  }

  /** How many steps can be seen; 0 where that is not even two of several. */
  private static int steps(Matrix a, Matrix start, int asked) {
    if (a.rows() != 2 || a.columns() != 2) {
      return 0;
    }
    int steps = 0;
    Matrix next = a.times(start, Work.plain());
    double bound = SEEN * StrictMath.max(1, size(start));
    while (steps < Math.min(asked, MOST_STEPS) && size(next) <= bound) {
      steps++;
      next = a.times(next, Work.plain());
    }
    return steps >= Math.min(2, asked) ? steps : 0;
  }

  private static double size(Matrix matrix) {
    return matrix.entries().stream()
        .mapToDouble(entry -> StrictMath.abs(entry.toDouble()))
        .max()
        .orElse(0);
  }
}
