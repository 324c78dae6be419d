package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.words.Numbers;
import dev.inkling.words.PictureWording;
import dev.inkling.words.Text;
import java.util.List;

/**
 * A table of numbers on ink: the eye finds the large ones, and can still read each.
 *
 * @param rows heads of the rows, or none
 * @param columns heads of the columns, or none
 * @param lights cells that are meant
 */
public record HeatMap(
    Matrix values,
    Ink ink,
    Numbers numbers,
    List<Text> rows,
    List<Text> columns,
    List<Light> lights,
    Text caption,
    Text description)
    implements Picture {

  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    lights = List.copyOf(lights);
  }

  /** Without heads or lights, signed where a number is negative, described by its numbers. */
  public static HeatMap of(Matrix values, Numbers numbers, Text caption) {
    boolean signed = values.entries().stream().anyMatch(entry -> entry.signum() < 0);
    Text words = Text.of(PictureWording.numbers(values, numbers));
    Ink ink = signed ? Ink.SIGNED : Ink.GREY;
    return new HeatMap(values, ink, numbers, List.of(), List.of(), List.of(), caption, words);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heatMap(this);
  }
}
