package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern laid over an image at every place where it fits whole, and the sum of the products at
 * each.
 *
 * <p>Entry (i, j) of the answer is the sum over all entries (k, l) of the pattern of {@code
 * pattern[k, l]} times {@code image[i + k, j + l]}; an r × c pattern on an R × C image gives (R − r
 * + 1) × (C − c + 1) numbers. The pattern is not turned over, as it is in a convolution.
 *
 * @see "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 9.1, equation 9.6"
 */
public final class CrossCorrelation {

  private static final int AT_ONCE = 1 << 20; // numbers of windows held at a time

  private final Matrix pattern;
  private final Matrix image;

  private CrossCorrelation(Matrix pattern, Matrix image) {
    this.pattern = pattern;
    this.image = image;
  }

  /**
   * For a pattern that fits into the image.
   *
   * @throws IllegalArgumentException if it has more rows or more columns
   */
  public static CrossCorrelation of(Matrix pattern, Matrix image) {
    if (pattern.rows() > image.rows() || pattern.columns() > image.columns()) {
      throw new IllegalArgumentException("the pattern is larger than the image");
    }
    return new CrossCorrelation(pattern, image);
  }

  /** Rows of places where the pattern fits. */
  public int rows() {
    return image.rows() - pattern.rows() + 1;
  }

  /** Columns of places where the pattern fits. */
  public int columns() {
    return image.columns() - pattern.columns() + 1;
  }

  private int places() {
    return rows() * columns();
  }

  /** How many products there are in all. */
  public long products() {
    return (long) places() * pattern.size();
  }

  /** Seconds it takes with numbers as exact as they are, good to a factor of two or three. */
  public double estimatedSeconds() {
    int some = Math.min(places(), perRound());
    double round = ProductCost.estimatedSeconds(windows(0, some), pattern.asColumn());
    return round * places() / some;
  }

  private int perRound() {
    return Math.max(1, AT_ONCE / pattern.size());
  }

  /** The scores of all places. */
  public Matrix scores(Work work) {
    List<Scalar> scores = new ArrayList<>(places());
    for (int from = 0; from < places(); from += perRound()) {
      work.check();
      int count = Math.min(perRound(), places() - from);
      scores.addAll(windows(from, count).times(pattern.asColumn(), work).entries());
    }
    return Matrix.of(rows(), columns(), scores);
  }

  /** What lies under the pattern at a place, from 0. */
  public Matrix window(int row, int column) {
    return windows(row * columns() + column, 1)
        .gathered(pattern.rows(), pattern.columns(), Matrix.range(pattern.size()));
  }

  /** The numbers under the pattern at several places in turn, one place a row. */
  private Matrix windows(int from, int count) {
    int[] under = new int[count * pattern.size()];
    int next = 0;
    for (int place = from; place < from + count; place++) {
      int corner = place / columns() * image.columns() + place % columns();
      for (int row = 0; row < pattern.rows(); row++) {
        for (int column = 0; column < pattern.columns(); column++) {
          under[next++] = corner + row * image.columns() + column;
        }
      }
    }
    return image.gathered(count, pattern.size(), under);
  }
}
