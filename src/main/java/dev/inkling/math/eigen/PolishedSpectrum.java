package dev.inkling.math.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Eigenvalues and eigenvectors of an exact matrix that roots cannot write down: right to the last
 * digit of a double, the small ones as well as the large ones.
 */
final class PolishedSpectrum {

  private static final MathContext SCALED = new MathContext(25);
  static final double NOTHING = 1e-22; // of a vector worked out to many more digits

  private PolishedSpectrum() {}

  /** Empty where the entries are rounded, or there is too much to do. */
  static Optional<Spectrum> of(Matrix a, Work work) {
    try {
      return ExactSpectrum.characteristic(a, work).map(polynomial -> of(a, polynomial, work));
    } catch (OutOfReach close) {
      return Optional.empty();
    }
  }

  private static Spectrum of(Matrix a, Polynomial characteristic, Work work) {
    List<Eigenvalue> values = new ArrayList<>();
    for (PreciseEigen found : PreciseEigen.of(a, characteristic, work)) {
      List<Direction> directions =
          found.vectors().stream().map(PolishedSpectrum::direction).toList();
      values.add(
          new Eigenvalue(
              number(found.value().real()),
              number(found.value().imaginary()),
              Optional.empty(),
              found.times(),
              directions));
    }
    return new Spectrum(a.rows(), RoundedSpectrum.ordered(values, 0), Spectrum.Knowledge.CERTAIN);
  }

  /** 0 is exactly 0. */
  private static Scalar number(BigDecimal number) {
    if (number.signum() == 0) {
      return Exact.ZERO;
    }
    return new Approximate(rounded(number));
  }

  /** The nearest double; what is not 0 does not become 0. */
  static double rounded(BigDecimal number) {
    double rounded = number.doubleValue();
    if (!Double.isFinite(rounded) || (rounded == 0 && number.signum() != 0)) {
      throw new ArithmeticException("too large or too small for a rounded number");
    }
    return rounded;
  }

  private static Direction direction(List<Precise> vector) {
    BigDecimal largest = BigDecimal.ZERO;
    for (Precise number : vector) {
      largest = largest.max(number.part());
    }
    double[] real = new double[vector.size()];
    double[] imaginary = new double[vector.size()];
    for (int i = 0; i < real.length; i++) {
      real[i] = vector.get(i).real().divide(largest, SCALED).doubleValue();
      imaginary[i] = vector.get(i).imaginary().divide(largest, SCALED).doubleValue();
    }
    return RoundedSpectrum.normal(real, imaginary, NOTHING);
  }
}
