package dev.inkling.slips;

import dev.inkling.math.Matrix;
import java.util.List;

/**
 * What became of an answer.
 *
 * @param right whether it is the value asked for
 * @param typed the answer
 * @param truth the value asked for
 * @param slips what gives exactly this answer, likeliest first; none if it is right
 */
public record Mark(boolean right, TypedAnswer typed, Matrix truth, List<Slipped> slips) {
  public Mark {
    slips = List.copyOf(slips);
  }

  /** Whether the numbers would be right in another layout. */
  public boolean isOtherLayout() {
    Matrix given = typed.numbers();
    return !right
        && given.size() == truth.size()
        && !Likeness.sameLayout(given, truth)
        && Likeness.same(listed(given), listed(truth));
  }

  private static Matrix listed(Matrix numbers) {
    return Matrix.of(1, numbers.size(), numbers.entries());
  }
}
