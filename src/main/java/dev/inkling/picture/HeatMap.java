package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.words.Numbers;
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

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heatMap(this);
  }
}
