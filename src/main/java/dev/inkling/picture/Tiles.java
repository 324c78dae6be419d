package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * Small images set out as an equation: a pattern of weights, the image it is laid over, what each
 * pair of squares multiplies to, and what all of that adds up to.
 *
 * @param result what stands after the last image, under a heading of its own
 */
public record Tiles(List<Tile> tiles, Optional<Result> result, Numbers numbers, Text description)
    implements Picture {

  public Tiles {
    tiles = List.copyOf(tiles);
    if (tiles.isEmpty()) {
      throw new IllegalArgumentException("an equation of images has at least one");
    }
  }

  /** A single number at the end. */
  public record Result(Text title, Text sign, Text value) {}

  /** What a square says beside its number, so that it needs no colour. */
  public enum Mark {
    /** Nothing. */
    NONE,
    /** Ink where none is wanted: it pulls the sum down. */
    AGAINST,
    /** No ink where some is wanted. */
    MISSING
  }

  /**
   * One image.
   *
   * @param sign what stands before it, such as {@code ×}
   * @param title over it
   * @param note what it is, where there is room for that beside the title
   * @param full the number that is full ink, if it is larger than all of these; else 0
   * @param scores whether its numbers are read one by one rather than seen as an image
   * @param known how many squares are known so far, row by row; the others stay empty
   * @param lights squares that are meant
   * @param marks one for each square, or none at all
   * @param frame what is laid over it
   */
  public record Tile(
      Text sign,
      Text title,
      Text note,
      Matrix pixels,
      Ink ink,
      double full,
      boolean scores,
      int known,
      List<Light> lights,
      List<Mark> marks,
      Optional<Frame> frame) {

    public Tile {
      lights = List.copyOf(lights);
      marks = List.copyOf(marks);
    }

    /** All of an image, plainly. */
    public static Tile of(Text sign, Text title, Text note, Matrix pixels, Ink ink) {
      return new Tile(
          sign,
          title,
          note,
          pixels,
          ink,
          0,
          false,
          pixels.size(),
          List.of(),
          List.of(),
          Optional.empty());
    }

    /** The same with something laid over it. */
    public Tile under(Frame laid) {
      return new Tile(
          sign, title, note, pixels, ink, full, scores, known, lights, marks, Optional.of(laid));
    }

    /** The same on a scale of ink that others share, with a mark in each square. */
    public Tile marked(double most, List<Mark> each) {
      return new Tile(sign, title, note, pixels, ink, most, scores, known, lights, each, frame);
    }

    /** The same as numbers to be read, some of them meant. */
    public Tile read(List<Light> meant) {
      return new Tile(sign, title, note, pixels, ink, full, true, known, meant, marks, frame);
    }

    /** The same before the rest is known. */
    public Tile upTo(int count) {
      return new Tile(sign, title, note, pixels, ink, full, scores, count, lights, marks, frame);
    }
  }

  /**
   * A pattern laid over a part of an image.
   *
   * @param row the first row it covers, from 0
   * @param column the first column it covers, from 0
   */
  public record Frame(Matrix pattern, int row, int column) {

    /** Whether it covers a square, counted from 0. */
    public boolean covers(int atRow, int atColumn) {
      return coversRow(atRow) && atColumn >= column && atColumn < column + pattern.columns();
    }

    /** Whether it covers squares of a row. */
    public boolean coversRow(int atRow) {
      return atRow >= row && atRow < row + pattern.rows();
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.tiles(this);
  }
}
