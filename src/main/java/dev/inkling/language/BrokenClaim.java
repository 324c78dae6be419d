package dev.inkling.language;

import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.elementary.Compare;
import dev.inkling.words.ComparisonWording;
import dev.inkling.words.Problem;

/** Says of an assertion that does not hold what stands on its sides, or where they differ. */
final class BrokenClaim {

  private BrokenClaim() {}

  static Problem of(Statement.Assert claim, Call call) {
    Problem problem = Problem.work("This does not hold.").at(claim.claim().place());
    String words =
        call.operation() instanceof Compare compare
            ? sides(compare, call.arguments().matrix(0), call.arguments().matrix(1))
            : call.sentence().plain();
    return words.isEmpty() ? problem : problem.expecting(words);
  }

  private static String sides(Compare compare, Matrix left, Matrix right) {
    if (compare.asksForDifference()) {
      return ComparisonWording.same(left);
    }
    boolean small = ComparisonWording.isSmall(left) && ComparisonWording.isSmall(right);
    if (small) {
      return ComparisonWording.sides(left, right);
    }
    return left.sameShape(right)
        ? ComparisonWording.places(left, right, compare.differing(left, right))
        : "The left side is "
            + Shapes.describe(left)
            + ", the right side "
            + Shapes.describe(right)
            + ".";
  }
}
