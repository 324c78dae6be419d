package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;
import java.util.List;

/**
 * Many points in dot space. A few are drawn as small squares; many as one dot each; where more lie
 * in a character than it has dots, the number of dots tells how dense they are.
 */
record Dust(List<Point> points, Role role) {

  private static final int FEW = 60;

  /** In which order the dots of a character come on as it gets denser. */
  private static final int[][] ORDER = {{0, 4}, {6, 2}, {3, 7}, {5, 1}};

  Dust {
    points = List.copyOf(points);
  }

  boolean isSparse() {
    return points.size() <= FEW;
  }

  /**
   * Whether a dot of a character is lit.
   *
   * @param share how dense the character is, compared with the densest
   */
  static boolean isLit(int dx, int dy, double share) {
    return ORDER[dy][dx] < StrictMath.ceil(share * Braille.WIDE * Braille.HIGH);
  }
}
