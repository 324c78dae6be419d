package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A = U S Vᵀ without rounding, where every singular value is the root of a fraction: squares and
 * directions, all exact, before any root is taken.
 *
 * @param squares the squares of the singular values, largest first
 * @param left the columns of U times some length, m x 1 each
 * @param right the columns of V times some length, n x 1 each
 */
public record ExactSingularValues(List<Exact> squares, List<Matrix> left, List<Matrix> right) {

  private static final int MOST = 400; // entries; larger ones hardly ever come out

  public ExactSingularValues {
    squares = List.copyOf(squares);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Empty where rounding cannot be avoided, or would be hard to avoid. */
  public static Optional<ExactSingularValues> of(Matrix a, Work work) {
    if (!a.isExact() || a.size() > MOST) {
      return Optional.empty();
    }
    return a.rows() < a.columns()
        ? of(a.transpose(), work).map(ExactSingularValues::transposed)
        : KeptAxes.of(a.transpose().times(a, work), work).map(kept -> of(a, kept, work));
  }

  private static ExactSingularValues of(Matrix a, KeptAxes kept, Work work) {
    List<Matrix> left = new ArrayList<>();
    int rank = (int) kept.stretches().stream().filter(square -> !square.isZero()).count();
    for (Matrix axis : kept.axes().subList(0, rank)) {
      left.add(KeptAxes.shortest(a.times(axis, work)));
    }
    int missing = kept.axes().size() - rank;
    if (missing > 0) { // where nothing arrives, any direction at a right angle to all others
      left.addAll(KeptAxes.perpendicular(KeptAxes.solutions(a.transpose(), missing, work), work));
    }
    return new ExactSingularValues(kept.stretches(), left, kept.axes());
  }

  /** U and V change places; the signs follow V. */
  private ExactSingularValues transposed() {
    List<Matrix> turnedLeft = new ArrayList<>();
    List<Matrix> turnedRight = new ArrayList<>();
    for (int i = 0; i < squares.size(); i++) {
      Matrix axis = KeptAxes.whole(left.get(i));
      boolean flipped = axis.dot(left.get(i), Work.plain()).signum() < 0;
      turnedRight.add(axis);
      turnedLeft.add(flipped ? right.get(i).negate() : right.get(i));
    }
    return new ExactSingularValues(squares, turnedLeft, turnedRight);
  }

  /** U, S and V: exact as far as the roots come out. */
  public SingularValues values() {
    List<Scalar> roots = new ArrayList<>();
    squares.forEach(square -> roots.add(Roots.square(square)));
    return new SingularValues(
        GramSchmidt.units(left), Matrix.of(roots.size(), 1, roots), GramSchmidt.units(right));
  }
}
