package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Scores turned into shares of one whole: e to the power of each, divided by the sum. The largest
 * score is taken off all of them first, which changes no share and overflows nothing.
 *
 * @param largest the largest score
 * @param powers e to the power of each score less the largest; from 0 to 1
 * @param sum of the powers; from 1 to their number
 * @param shares each power divided by the sum; exact where all scores are equal
 * @see "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, 4.1 and 6.2.2.3"
 */
public record Shares(Scalar largest, Matrix powers, Scalar sum, Matrix shares) {

  /** The shares of the numbers of a vector, in its orientation. */
  public static Shares of(Matrix scores, Work work) {
    Scalar largest = Collections.max(scores.entries(), Scalar::compareTo);
    Matrix powers = scores.map(score -> Functions.exp(score.minus(largest)), work);
    Scalar sum = powers.asRow().times(Matrix.filled(scores.size(), 1, 1), work).number();
    return new Shares(largest, powers, sum, powers.map(power -> power.dividedBy(sum), work));
  }

  /** The places, from 0, of the largest numbers of a vector, by their exact values. */
  public static List<Integer> largest(Matrix vector) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      int order = places.isEmpty() ? 1 : vector.at(i).compareTo(vector.at(places.get(0)));
      if (order > 0) {
        places.clear();
      }
      if (order >= 0) {
        places.add(i);
      }
    }
    return places;
  }
}
