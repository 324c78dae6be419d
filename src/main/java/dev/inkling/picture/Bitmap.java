package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.words.PictureWording;
import dev.inkling.words.Text;

/**
 * A small picture of square pixels: numbers as ink.
 *
 * @param pixels one number a pixel, row by row
 * @param ink how a number becomes ink
 * @param numbers whether the numbers are printed in the pixels where there is room
 * @param caption a few words under it
 */
public record Bitmap(Matrix pixels, Ink ink, boolean numbers, Text caption, Text description)
    implements Picture {

  /** How a number becomes ink. */
  public enum Ink {
    /** From 0, no ink, to the largest, full ink. */
    GREY,
    /** Minus in the first hue, plus in the second, zero like the ground. */
    SIGNED
  }

  /** What changed from one image to another, pixel by pixel: plus is new ink, minus is lost. */
  public static Bitmap difference(Matrix from, Matrix to, Text caption) {
    Matrix change = to.minus(from);
    String words = PictureWording.change(change);
    return new Bitmap(change, Ink.SIGNED, false, caption, Text.of(words));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bitmap(this);
  }
}
