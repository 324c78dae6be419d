package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Shade;

/** Numbers of a bitmap as shades, where needed as means of small squares. */
final class InkGrid {

  private final double[][] values;
  private final double most;
  private final Ink ink;

  private InkGrid(double[][] values, double most, Ink ink) {
    this.values = values;
    this.most = most;
    this.ink = ink;
  }

  static InkGrid of(Matrix pixels, Ink ink, int factor) {
    return of(pixels, ink, factor, 0);
  }

  /** With full ink for a number that may be larger than all of these. */
  static InkGrid of(Matrix pixels, Ink ink, int factor, double full) {
    int rows = shrunk(pixels.rows(), factor);
    int columns = shrunk(pixels.columns(), factor);
    double[][] values = new double[rows][columns];
    double most = full;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        values[row][column] = mean(pixels, row * factor, column * factor, factor);
        most = StrictMath.max(most, StrictMath.abs(values[row][column]));
      }
    }
    return new InkGrid(values, most, ink);
  }

  /** Squares a side that is so long comes to. */
  static int shrunk(int side, int factor) {
    return (side + factor - 1) / factor;
  }

  private static double mean(Matrix pixels, int top, int left, int factor) {
    double mean = 0;
    int count = 0;
    for (int row = top; row < Math.min(top + factor, pixels.rows()); row++) {
      for (int column = left; column < Math.min(left + factor, pixels.columns()); column++) {
        count++;
        mean += (pixels.at(row, column).toDouble() - mean) / count;
      }
    }
    return mean;
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return values[0].length;
  }

  Shade at(int row, int column) {
    return Shade.of(ink, values[row][column], most);
  }

  Shade none() {
    return new Shade(ink, 0);
  }

  /** What a reader must know of a picture that is smaller than its numbers. */
  static String shrunkFrom(Matrix pixels, int factor) {
    return pixels.rows()
        + " × "
        + pixels.columns()
        + " shown as "
        + shrunk(pixels.rows(), factor)
        + " × "
        + shrunk(pixels.columns(), factor)
        + ", means of "
        + factor * factor;
  }
}
