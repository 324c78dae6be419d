package dev.inkling.math.eigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.math.Approximate;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rounded eigenvalues and eigenvectors against the matrices they are of. */
class RoundedSpectrumLawsTest {

  @Property(tries = 1500)
  void each_pair_satisfies_its_equation(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int rows,
      @ForAll @IntRange(min = 0, max = 4) int kind) {
    Matrix a = random(seed, rows, kind);
    Spectrum spectrum = RoundedSpectrum.of(a, Work.plain());
    double norm = norm(a);
    assertThat(spectrum.pairs()).hasSize(rows);
    double trace = 0;
    for (Spectrum.Pair pair : spectrum.pairs()) {
      double off = Residual.of(a, pair).toDouble();
      assertThat(off).isLessThanOrEqualTo(1e-11 * Math.max(norm, Double.MIN_NORMAL));
      trace += pair.value().real().toDouble();
      oneLong(pair.direction());
    }
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      sum += a.at(i, i).toDouble();
    }
    assertThat(trace).isCloseTo(sum, within(1e-10 * Math.max(norm, Double.MIN_NORMAL)));
  }

  @Property(tries = 1000)
  void in_its_own_directions_a_matrix_is_put_together_again(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int rows) {
    Matrix a = random(seed, rows, 1);
    Spectrum spectrum = Spectrum.of(a, Work.plain());
    Diagonal.of(spectrum, Work.plain())
        .ifPresent(
            diagonal -> {
              double condition = largest(diagonal.real()) + largest(diagonal.imaginary());
              Assume.that(condition < 1e3);
              double off = diagonal.residual(a, spectrum, Work.plain()).toDouble();
              assertThat(off).isLessThanOrEqualTo(1e-10 * norm(a));
            });
  }

  @Property(tries = 1000)
  void very_large_and_very_small_numbers_make_no_difference(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int rows,
      @ForAll @IntRange(min = -900, max = 900) int power) {
    Matrix a = random(seed, rows, 1);
    double factor = Math.scalb(1.0, power);
    Matrix scaled = a.map(entry -> new Approximate(entry.toDouble() * factor), Work.plain());
    Spectrum one = RoundedSpectrum.of(a, Work.plain());
    Spectrum two = RoundedSpectrum.of(scaled, Work.plain());
    for (int i = 0; i < rows; i++) {
      double real = one.values().get(i).real().toDouble();
      assertThat(two.values().get(i).real().toDouble() / factor).isEqualTo(real);
    }
  }

  @Example
  void rows_and_columns_of_unlike_size_are_evened_out() {
    Matrix a = Matrix.ofDoubles(2, 2, 0, 1e200, 1e-200, 0);
    List<Eigenvalue> values = Spectrum.of(a, Work.plain()).values();
    assertThat(values.get(0).real().toDouble()).isCloseTo(1, within(1e-12));
    assertThat(values.get(1).real().toDouble()).isCloseTo(-1, within(1e-12));
  }

  @Example
  void what_the_library_gives_up_on_is_found_all_the_same() {
    Matrix a =
        Matrix.ofLongs(
            7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0,
            2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0);
    Spectrum spectrum = RoundedSpectrum.of(a, Work.plain());
    for (Spectrum.Pair pair : spectrum.pairs()) {
      assertThat(Residual.of(a, pair).toDouble()).isLessThan(1e-12);
    }
  }

  @Example
  void zeros_keep_every_direction() {
    Spectrum spectrum = RoundedSpectrum.of(Matrix.ofDoubles(3, 3, new double[9]), Work.plain());
    assertThat(spectrum.values()).hasSize(3).allMatch(Eigenvalue::isZero);
  }

  @Example
  void directions_that_rounding_cannot_tell_apart_are_noticed() {
    Matrix a = Matrix.ofDoubles(2, 2, 1, 1, 0, 1);
    assertThat(Spectrum.of(a, Work.plain()).hasCoinciding()).isTrue();
    assertThat(Diagonal.of(Spectrum.of(a, Work.plain()), Work.plain())).isEmpty();
  }

  private static void oneLong(Direction direction) {
    double squares = 0;
    for (int i = 0; i < direction.size(); i++) {
      double re = direction.real().at(i).toDouble();
      double im = direction.imaginary().at(i).toDouble();
      squares += re * re + im * im;
    }
    assertThat(squares).isCloseTo(1, within(1e-12));
  }

  /** Dense, small whole numbers, sparse, symmetric, nearly defective. */
  private static Matrix random(long seed, int rows, int kind) {
    Random random = new Random(seed);
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < rows * rows; i++) {
      double entry =
          switch (kind) {
            case 0 -> random.nextInt(5) - 2;
            case 2 -> random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            case 4 -> i % (rows + 1) == 0 ? 1 + 1e-9 * i : i % (rows + 1) == 1 ? 1 : 0;
            default -> random.nextDouble() * 2 - 1;
          };
      entries.add(new Approximate(entry));
    }
    Matrix a = Matrix.of(rows, rows, entries);
    return kind == 3 ? a.plus(a.transpose()) : a;
  }

  private static double norm(Matrix a) {
    double squares = 0;
    for (double entry : a.toDoubles()) {
      squares += entry * entry;
    }
    return Math.sqrt(squares);
  }

  private static double largest(Matrix a) {
    double largest = 0;
    for (double entry : a.toDoubles()) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest;
  }
}
