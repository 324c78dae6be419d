package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.math.PrincipalDirections;
import dev.inkling.picture.Point;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of any number of numbers where they fall in a plane: two numbers as they are, more along
 * the two directions in which they spread most.
 *
 * @param isWhole whether nothing of them is lost
 * @param scores whether directions were looked for; else the first two numbers are shown
 */
record Shadow(List<Point> points, boolean isWhole, boolean scores) {

  private static final int MOST = 20_000; // numbers among which directions are looked for

  Shadow {
    points = List.copyOf(points);
  }

  /** Of points with at least two numbers each, a row for each point. */
  static Shadow of(Matrix points) {
    if (points.columns() == 2) {
      return new Shadow(read(points), true, false);
    }
    boolean moves = points.rows() > 1 && points.size() <= MOST && !isOnePoint(points);
    return moves
        ? new Shadow(
            read(PrincipalDirections.of(points, Work.plain()).scores(Work.plain())), false, true)
        : new Shadow(read(points), false, false);
  }

  private static boolean isOnePoint(Matrix points) {
    return PrincipalDirections.centred(points, points.rowAt(0)).isZero();
  }

  private static List<Point> read(Matrix rows) {
    List<Point> read = new ArrayList<>();
    for (int row = 0; row < rows.rows(); row++) {
      double up = rows.columns() > 1 ? rows.at(row, 1).toDouble() : 0;
      read.add(new Point(rows.at(row, 0).toDouble(), up));
    }
    return read;
  }

  /** Whether axes through the origin would not make all of it a blot. */
  boolean isNearOrigin() {
    double size = 0;
    for (Point point : points) {
      size = StrictMath.max(size, point.minus(points.get(0)).length());
    }
    double away = points.get(0).length();
    return isWhole && away <= 2 * size || size == 0;
  }
}
