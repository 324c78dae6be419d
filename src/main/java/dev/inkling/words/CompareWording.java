package dev.inkling.words;

import dev.inkling.math.Matrix;

/** What is said of two matrices that were compared entry by entry. */
public final class CompareWording {

  private CompareWording() {}

  /** How many of the pairs differ; both have the same shape. */
  public static Text pairs(Matrix a, Matrix b) {
    int apart = 0;
    for (int i = 0; i < a.size(); i++) {
      apart += a.at(i).minus(b.at(i)).isZero() ? 0 : 1;
    }
    if (apart == 0) {
      return Text.of("all " + a.size() + " pairs are equal");
    }
    return Text.of(
        apart + " of " + a.size() + (apart == 1 ? " pairs is apart" : " pairs are apart"));
  }
}
