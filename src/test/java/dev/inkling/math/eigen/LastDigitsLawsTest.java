package dev.inkling.math.eigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Stretches;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Values of exact matrices are right to the last digit of a double, put to the test exactly. */
class LastDigitsLawsTest {

  private static final Exact LITTLE = Exact.of(new BigDecimal("1e-14"));

  @Property
  void the_characteristic_polynomial_changes_its_sign_at_every_simple_real_value(
      @ForAll @IntRange(min = 3, max = 5) int size, @ForAll long seed) {
    Matrix a = graded(size, size, new Random(seed));
    Polynomial polynomial = CharacteristicPolynomial.of(a, Work.plain());
    Spectrum spectrum = Spectrum.of(a, Work.plain());
    int count = 0;
    for (Eigenvalue value : spectrum.values()) {
      count += value.times();
      if (value.isReal() && value.times() % 2 == 1) {
        changesSign(polynomial, value.real().toExact());
      }
    }
    assertThat(count).isEqualTo(size);
  }

  @Property
  void so_does_the_one_of_all_products_at_every_squared_stretch(
      @ForAll @IntRange(min = 3, max = 5) int rows,
      @ForAll @IntRange(min = 3, max = 5) int columns,
      @ForAll long seed) {
    Matrix a = graded(rows, columns, new Random(seed));
    Matrix products =
        rows < columns
            ? a.times(a.transpose(), Work.plain())
            : a.transpose().times(a, Work.plain());
    Polynomial polynomial = CharacteristicPolynomial.of(products, Work.plain());
    Stretches stretches = Stretches.of(a, Work.plain());
    for (Scalar value : stretches.found().values().entries()) {
      Exact square = value.toExact().times(value.toExact());
      if (value.isZero()) {
        assertThat(polynomial.at(Exact.ZERO).isZero()).isTrue();
      } else if (!polynomial.derivative().at(square).isZero()) {
        changesSign(polynomial, square);
      }
    }
  }

  private static void changesSign(Polynomial polynomial, Exact root) {
    Exact apart = root.isZero() ? LITTLE : root.times(LITTLE);
    int below = polynomial.at(root.plus(apart.negate())).signum();
    int above = polynomial.at(root.plus(apart)).signum();
    assertThat(below * above).isLessThanOrEqualTo(0);
  }

  /** Whole numbers times powers of ten from 10^-12 to 10^12. */
  private static Matrix graded(int rows, int columns, Random chance) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      int scale = chance.nextInt(4) == 0 ? chance.nextInt(25) - 12 : 0;
      entries.add(Exact.of(BigDecimal.valueOf(chance.nextInt(19) - 9).scaleByPowerOfTen(scale)));
    }
    return Matrix.of(rows, columns, entries);
  }

  @Example
  void small_values_beside_large_ones_are_as_right_as_those() {
    Matrix a =
        Matrix.of(
            3,
            3,
            List.of(
                Exact.of(new BigDecimal("1e20")),
                Exact.ONE,
                Exact.ZERO,
                Exact.ONE,
                Exact.ONE,
                Exact.ONE,
                Exact.ZERO,
                Exact.ONE,
                Exact.of(2)));
    List<Eigenvalue> values = Spectrum.of(a, Work.plain()).values();
    assertThat(values.get(1).real().toDouble()).isCloseTo((3 + Math.sqrt(5)) / 2, within(1e-15));
    assertThat(values.get(2).real().toDouble()).isCloseTo((3 - Math.sqrt(5)) / 2, within(1e-15));
  }

  @Example
  void franks_matrix_keeps_its_pairs_of_reciprocals() {
    long[] entries = new long[144];
    for (int i = 0; i < 12; i++) {
      for (int j = Math.max(0, i - 1); j < 12; j++) {
        entries[12 * i + j] = 12L - Math.max(i, j);
      }
    }
    List<Eigenvalue> values = Spectrum.of(Matrix.ofLongs(12, 12, entries), Work.plain()).values();
    for (int i = 0; i < 6; i++) {
      double product = values.get(i).real().toDouble() * values.get(11 - i).real().toDouble();
      assertThat(product).isCloseTo(1, within(1e-14));
    }
  }

  @Example
  void repeated_values_without_a_root_to_write_them_down_are_known_to_be_repeated() {
    // two blocks of x³ − 2, once side by side and once joined
    long[] entries = new long[36];
    for (int block = 0; block < 2; block++) {
      entries[6 * (3 * block) + 3 * block + 2] = 2;
      entries[6 * (3 * block + 1) + 3 * block] = 1;
      entries[6 * (3 * block + 2) + 3 * block + 1] = 1;
    }
    Spectrum apart = Spectrum.of(Matrix.ofLongs(6, 6, entries), Work.plain());
    assertThat(apart.values()).hasSize(3).allMatch(value -> value.times() == 2);
    assertThat(apart.isDefective()).isFalse();
    for (int i = 0; i < 3; i++) {
      entries[6 * i + 3 + i] = 1;
    }
    Spectrum joined = Spectrum.of(Matrix.ofLongs(6, 6, entries), Work.plain());
    assertThat(joined.values()).hasSize(3).allMatch(Eigenvalue::isDefective);
    assertThat(joined.isDefective()).isTrue();
  }
}
