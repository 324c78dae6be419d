package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** How far a matrix and one of its eigenpairs are from A·v = λ·v. */
public final class Residual {

  private Residual() {}

  /** The largest difference between both sides; exactly 0 where the pair is exact and right. */
  public static Scalar of(Matrix a, Spectrum.Pair pair) {
    return pair.value().exactly().isPresent() ? exact(a, pair) : rounded(a, pair);
  }

  private static Scalar exact(Matrix a, Spectrum.Pair pair) {
    Surd value = pair.value().exactly().orElseThrow();
    Direction v = pair.direction();
    for (int i = 0; i < a.rows(); i++) {
      Surd side = value.times(v.at(i)).negate();
      for (int j = 0; j < a.columns(); j++) {
        side = side.plus(Surd.of(a.at(i, j).toExact()).times(v.at(j)));
      }
      if (!side.isZero()) {
        return rounded(a, pair);
      }
    }
    return Exact.ZERO;
  }

  private static Scalar rounded(Matrix a, Spectrum.Pair pair) {
    int size = a.rows();
    double[] entries = a.toDoubles();
    double[] real = pair.direction().real().toDoubles();
    double[] imaginary = pair.direction().imaginary().toDoubles();
    double re = pair.value().real().toDouble();
    double im = pair.value().imaginary().toDouble();
    double worst = 0;
    for (int i = 0; i < size; i++) {
      double x = im * imaginary[i] - re * real[i];
      double y = -re * imaginary[i] - im * real[i];
      for (int j = 0; j < size; j++) {
        x += entries[i * size + j] * real[j];
        y += entries[i * size + j] * imaginary[j];
      }
      worst = Math.max(worst, Math.max(Math.abs(x), Math.abs(y)));
    }
    return new Approximate(worst);
  }
}
