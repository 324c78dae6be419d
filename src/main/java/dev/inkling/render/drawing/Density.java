package dev.inkling.render.drawing;

import dev.inkling.picture.Point;

/**
 * How many points of a cloud lie in each character, so that ten thousand still show their shape.
 */
final class Density {

  private static final int CROWD = 3 * Braille.WIDE * Braille.HIGH; // points that fill a character

  private final int columns;
  private final int rows;
  private final int[] counts;
  private final int most;

  private Density(int columns, int rows, int[] counts) {
    this.columns = columns;
    this.rows = rows;
    this.counts = counts;
    int highest = 0;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    this.most = highest;
  }

  static Density of(Dust dust, int columns, int rows) {
    int[] counts = new int[columns * rows];
    for (Point point : dust.points()) {
      int column = Math.floorDiv((int) StrictMath.round(point.x()), Braille.WIDE);
      int row = Math.floorDiv((int) StrictMath.round(point.y()), Braille.HIGH);
      if (column >= 0 && row >= 0 && column < columns && row < rows) {
        counts[row * columns + column]++;
      }
    }
    return new Density(columns, rows, counts);
  }

  /** Whether a dot with a point is lit: all are, unless there are too many to tell apart. */
  boolean shows(int x, int y) {
    if (most < CROWD || x < 0 || y < 0) {
      return true;
    }
    int column = x / Braille.WIDE;
    int row = y / Braille.HIGH;
    if (column >= columns || row >= rows) {
      return false;
    }
    int count = counts[row * columns + column];
    return count <= 1 || Dust.isLit(x % Braille.WIDE, y % Braille.HIGH, share(count));
  }

  private double share(int count) {
    return StrictMath.sqrt(count / (double) most);
  }

  /** How dense a character is, from 0 for nothing to 4 for the densest. */
  int step(int column, int row) {
    int count = counts[row * columns + column];
    if (count <= 2 || most <= 4) {
      return Math.min(count, 4);
    }
    return Math.max(2, (int) StrictMath.round(4 * share(count)));
  }
}
