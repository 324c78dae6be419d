package dev.inkling.lesson;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Light;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * A picture being painted, and the square that is next.
 *
 * @param row from 1, as {@code column} is
 */
record Painting(Matrix squares, int row, int column) implements Pointing {

  static Painting of(Matrix squares) {
    return new Painting(squares, 1, 1);
  }

  /** Ink on paper. */
  static Bitmap bitmap(Matrix squares) {
    String words = PaintWording.ink(squares);
    return new Bitmap(
        squares, Bitmap.Ink.GREY, false, Text.empty(), Text.of("A picture: " + words + "."));
  }

  @Override
  public Picture still() {
    return bitmap(squares);
  }

  @Override
  public Picture picture() {
    return new HeatMap(
        squares,
        Bitmap.Ink.GREY,
        Numbers.usual(),
        List.of(),
        List.of(),
        List.of(Light.cell(row, column, Role.ANSWER)),
        Text.empty(),
        bitmap(squares).description());
  }

  @Override
  public String line() {
    return Painted.typed(squares);
  }

  @Override
  public Pointing moved(int right, int down, boolean fine) {
    return new Painting(
        squares,
        Math.max(1, Math.min(squares.rows(), row + down)),
        Math.max(1, Math.min(squares.columns(), column + right)));
  }

  @Override
  public Pointing marked() {
    boolean blank = squares.at(row - 1, column - 1).isZero();
    return new Painting(
        squares.with(row - 1, column - 1, blank ? Exact.ONE : Exact.ZERO), row, column);
  }

  @Override
  public boolean marks() {
    return true;
  }
}
