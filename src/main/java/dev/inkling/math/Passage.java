package dev.inkling.math;

import java.util.List;
import java.util.Optional;

/**
 * How the plane gets without a jump from where it is to where a 2x2 matrix takes it.
 *
 * <p>Where the matrix keeps lines and turns at most one of them round, every point goes straight to
 * its place: a point on a kept line stays on it all the way, and areas pass through 0 only if the
 * plane is turned over. Any other matrix is a stretch along two lines at a right angle and a turn
 * after it (polar decomposition); the angle and the stretch grow together, so that a turn turns and
 * never shrinks on its way.
 *
 * @see "K. Shoemake and T. Duff, Matrix Animation and Polar Decomposition, Graphics Interface 1992"
 */
public final class Passage {

  private final double[] end; // row by row
  private final double angle; // radians, counterclockwise; 0 where points go straight
  private final double[] stretch; // what is done before the turn, symmetric where there is a turn
  private final boolean turning;

  private Passage(double[] end, boolean turning) {
    this.end = end;
    this.turning = turning;
    this.angle = turning ? StrictMath.atan2(end[2] - end[1], end[0] + end[3]) : 0;
    this.stretch = turning ? product(turn(-angle), end) : end;
  }

  /** The way to a 2x2 matrix. */
  public static Passage to(Matrix a) {
    double[] entries = entries(a);
    return new Passage(entries, !keepsLines(entries));
  }

  /** The way on which every point goes straight to its place, whatever becomes of areas. */
  public static Passage straightTo(Matrix a) {
    return new Passage(entries(a), false);
  }

  private static double[] entries(Matrix a) {
    if (a.rows() != 2 || a.columns() != 2) {
      throw new IllegalArgumentException("a passage of the plane needs a 2x2 matrix");
    }
    return a.toDoubles();
  }

  /** Whether two lines stay, or one, and no more than one of them is turned round. */
  private static boolean keepsLines(double[] m) {
    double half = (m[0] + m[3]) / 2;
    double apart = (m[0] - m[3]) / 2;
    double square = apart * apart + m[1] * m[2];
    return square >= 0 && half + StrictMath.sqrt(square) >= 0;
  }

  /** The matrix after a share of the way, row by row: the identity at 0, the whole at 1. */
  public double[] at(double share) {
    if (share >= 1) {
      return end.clone();
    }
    double[] part = new double[4];
    for (int i = 0; i < 4; i++) {
      double start = i % 3 == 0 ? 1 : 0;
      part[i] = start + share * (stretch[i] - start);
    }
    return turning ? product(turn(share * angle), part) : part;
  }

  /** Whether the plane turns on the way. */
  public boolean isTurning() {
    return turning;
  }

  /** By how much it turns, counterclockwise, from −180 to 180. */
  public double degrees() {
    return StrictMath.toDegrees(angle);
  }

  /**
   * The share of the way at which the plane is flat, before its end; there is none unless it is
   * turned over. Points that go straight although two lines are turned round may pass another.
   */
  public Optional<Double> flat() {
    double half = (stretch[0] + stretch[3]) / 2;
    double apart = (stretch[0] - stretch[3]) / 2;
    double root = StrictMath.sqrt(StrictMath.max(0, apart * apart + stretch[1] * stretch[2]));
    double least = half - root;
    return least < 0 ? Optional.of(1 / (1 - least)) : Optional.empty();
  }

  /** By how much it stretches along two lines at a right angle where it turns, the more first. */
  public List<Double> stretches() {
    double half = (stretch[0] + stretch[3]) / 2;
    double apart = StrictMath.hypot((stretch[0] - stretch[3]) / 2, stretch[1]);
    return List.of(half + apart, half - apart);
  }

  private static double[] turn(double angle) {
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    return new double[] {cosine, -sine, sine, cosine};
  }

  private static double[] product(double[] a, double[] b) {
    return new double[] {
      a[0] * b[0] + a[1] * b[2],
      a[0] * b[1] + a[1] * b[3],
      a[2] * b[0] + a[3] * b[2],
      a[2] * b[1] + a[3] * b[3]
    };
  }
}
