package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final BigInteger EDGE = BigInteger.TWO.pow(63);

  @Test
  void a_product_that_overflows_moves_up_and_stays_exact() {
    Matrix a = Matrix.ofLongs(1, 2, Long.MAX_VALUE, Long.MAX_VALUE);
    Matrix product = a.times(a.transpose(), Work.plain());
    BigInteger max = BigInteger.valueOf(Long.MAX_VALUE);
    assertThat(product.number()).isEqualTo(Exact.of(max.pow(2).multiply(BigInteger.TWO)));
  }

  @Test
  void what_overflows_on_the_way_and_comes_back_is_a_small_number_again() {
    Matrix up = Matrix.ofLongs(1, 1, Long.MAX_VALUE).plus(Matrix.ofLongs(1, 1, 1));
    Matrix back = up.minus(Matrix.ofLongs(1, 1, 1));
    assertThat(up.number()).isEqualTo(Exact.of(EDGE));
    assertThat(back).isEqualTo(Matrix.ofLongs(1, 1, Long.MAX_VALUE));
  }

  @Test
  void the_smallest_long_can_be_negated_and_reduced() {
    Matrix smallest = Matrix.ofLongs(1, 2, Long.MIN_VALUE, 2);
    assertThat(smallest.negate().at(0)).isEqualTo(Exact.of(EDGE));
    assertThat(smallest.negate().negate()).isEqualTo(smallest);
    assertThat(Matrix.ofFractions(1, 2, new long[] {Long.MIN_VALUE, 6}, 4).entries())
        .containsExactly(Exact.of(Long.MIN_VALUE / 4), Exact.of(3, 2));
  }

  @Test
  void a_number_between_half_and_full_range_has_one_form_only() {
    long large = 3L << 61;
    Matrix direct = Matrix.ofLongs(1, 1, large);
    Matrix throughBig = Matrix.of(1, 1, List.of(Exact.of(BigInteger.valueOf(large))));
    assertThat(throughBig).isEqualTo(direct);
  }

  @Test
  void sums_of_fractions_use_the_least_common_denominator() {
    long denominator = 1L << 40;
    Matrix a = Matrix.ofFractions(1, 1, new long[] {1}, denominator);
    Matrix b = Matrix.ofFractions(1, 1, new long[] {1}, denominator << 1);
    assertThat(a.plus(b)).isEqualTo(Matrix.ofFractions(1, 1, new long[] {3}, denominator << 1));
  }

  @Test
  void a_rounded_matrix_has_no_negative_zero() {
    Matrix zero = Matrix.ofDoubles(1, 1, 5).scaledBy(Exact.ZERO).negate();
    assertThat(1 / zero.toDoubles()[0]).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(new Approximate(-0.0)).isEqualTo(new Approximate(0.0));
    assertThat(Matrix.ofDoubles(1, 1, -0.0)).isEqualTo(Matrix.ofDoubles(1, 1, 0.0));
  }

  @Test
  void what_is_not_finite_is_refused() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      assertThatThrownBy(() -> new Approximate(value)).isInstanceOf(ArithmeticException.class);
      assertThatThrownBy(() -> Matrix.ofDoubles(1, 1, value))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void rounded_numbers_that_grow_too_large_are_refused() {
    Matrix large = Matrix.ofDoubles(1, 2, 1e300, -1e300);
    assertThatThrownBy(() -> large.dot(large, Work.plain()))
        .isInstanceOf(ArithmeticException.class);
    Matrix beyond = Matrix.of(Exact.of(new BigDecimal("1e400")));
    assertThatThrownBy(beyond::toApproximate).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void an_exact_and_a_rounded_number_are_never_equal() {
    assertThat(Matrix.ofLongs(1, 1, 2)).isNotEqualTo(Matrix.ofDoubles(1, 1, 2));
  }

  @Test
  void a_rounded_number_is_compared_as_the_fraction_it_stands_for() {
    assertThat(new Approximate(0.5).compareTo(Exact.of(1, 2))).isZero();
    assertThat(new Approximate(1 / 3.0).compareTo(Exact.of(1, 3))).isNegative();
    assertThat(Exact.of(1, 3).compareTo(new Approximate(1 / 3.0))).isPositive();
  }

  @Test
  void dividing_by_zero_is_refused_in_every_kind() {
    for (Scalar zero : List.of(Exact.ZERO, new Approximate(0))) {
      for (Scalar number : List.of(Exact.ONE, new Approximate(1))) {
        assertThatThrownBy(() -> number.dividedBy(zero)).isInstanceOf(ArithmeticException.class);
      }
    }
  }

  @Test
  void a_place_outside_is_refused_and_not_taken_from_the_next_row() {
    Matrix a = Matrix.ofLongs(2, 2, 1, 2, 3, 4);
    assertThatThrownBy(() -> a.at(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.columnAt(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.with(0, 2, Exact.ONE)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_array_given_can_change_without_changing_the_matrix() {
    long[] given = {1, 2};
    Matrix a = Matrix.ofLongs(1, 2, given);
    given[0] = 9;
    assertThat(a.at(0)).isEqualTo(Exact.ONE);
  }

  @Test
  void a_fraction_far_beyond_doubles_still_rounds_to_its_value() {
    BigInteger large = BigInteger.TEN.pow(500);
    assertThat(new Exact(large, large.multiply(BigInteger.TWO)).toDouble()).isEqualTo(0.5);
    assertThat(new Exact(BigInteger.ONE, large).toDouble()).isZero();
    assertThat(new Exact(large, BigInteger.TEN).toDouble()).isInfinite();
    assertThat(Exact.of(Long.MIN_VALUE, 3).toDouble()).isEqualTo(-0x1p63 / 3);
  }
}
