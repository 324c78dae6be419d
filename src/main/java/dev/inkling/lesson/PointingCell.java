package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Light;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * One cell of a matrix, lit.
 *
 * @param name what stands over it
 * @param row from 1, as {@code column} is
 */
record PointingCell(String name, Matrix of, int row, int column) implements Pointing {

  static PointingCell in(String name, Matrix of) {
    return new PointingCell(name, of, 1, 1);
  }

  @Override
  public Picture still() {
    return Entries.of(List.of(block(List.of())), Numbers.usual());
  }

  @Override
  public Picture picture() {
    return Entries.of(List.of(block(List.of(light()))), Numbers.usual());
  }

  private Light light() {
    return Light.cell(row, column, Role.ANSWER);
  }

  private Entries.Block block(List<Light> lights) {
    return new Entries.Block(Text.of(name), of, lights, Text.empty());
  }

  /** For a picture of several. */
  Entries.Block block() {
    return block(List.of(light()));
  }

  @Override
  public String line() {
    return "[" + row + "," + column + "]";
  }

  @Override
  public Pointing moved(int right, int down, boolean fine) {
    return new PointingCell(
        name, of, within(row + down, of.rows()), within(column + right, of.columns()));
  }

  private static int within(int place, int most) {
    return Math.max(1, Math.min(most, place));
  }
}
