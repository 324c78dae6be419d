package dev.inkling.lesson;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Group;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Light;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One cell of a matrix, lit. A small matrix of nothing but 0 and 1 is a picture, and is shown as
 * ink with the numbers of its rows and columns.
 *
 * @param name what stands over it
 * @param row from 1, as {@code column} is
 */
record PointingCell(String name, Matrix of, int row, int column) implements Pointing {

  private static final int MOST_INK = 8; // rows or columns that find room beside a question

  static PointingCell in(String name, Matrix of) {
    return new PointingCell(name, of, 1, 1);
  }

  /** Several cells of one matrix, each under its own name. */
  static Picture all(List<PointingCell> cells) {
    if (cells.get(0).isInk()) {
      List<Picture> inked = new ArrayList<>();
      cells.forEach(cell -> inked.add(cell.ink(cell.lit(), Text.of(cell.name))));
      return inked.size() == 1 ? cells.get(0).picture() : Group.of(Group.Flow.BESIDE, inked);
    }
    return Entries.of(cells.stream().map(cell -> cell.block(cell.lit())).toList(), Numbers.usual());
  }

  @Override
  public Picture still() {
    return picture(List.of());
  }

  @Override
  public Picture picture() {
    return picture(lit());
  }

  private Picture picture(List<Light> lights) {
    // which picture it is stands in the question, and a name would cost it two lines
    return isInk()
        ? ink(lights, Text.empty())
        : Entries.of(List.of(block(lights)), Numbers.usual());
  }

  private Picture ink(List<Light> lights, Text caption) {
    String where = lights.isEmpty() ? "" : " Lit is row " + row + ", column " + column + ".";
    return new HeatMap(
        of,
        Bitmap.Ink.GREY,
        Numbers.usual(),
        counted(of.rows()),
        counted(of.columns()),
        lights,
        caption,
        Text.of(name + ": " + PaintWording.ink(of) + "." + where));
  }

  private boolean isInk() {
    return of.rows() <= MOST_INK
        && of.columns() <= MOST_INK
        && !of.isZero()
        && of.entries().stream().allMatch(entry -> entry.isZero() || entry.equals(Exact.ONE));
  }

  private static List<Text> counted(int places) {
    return IntStream.rangeClosed(1, places)
        .mapToObj(place -> Text.dim(Integer.toString(place)))
        .toList();
  }

  private List<Light> lit() {
    return List.of(Light.cell(row, column, Role.ANSWER));
  }

  private Entries.Block block(List<Light> lights) {
    return new Entries.Block(Text.of(name), of, lights, Text.empty());
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
