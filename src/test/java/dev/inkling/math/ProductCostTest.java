package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ProductCostTest {

  private static Matrix square(int size, BigInteger number) {
    return Matrix.of(size, size, Collections.nCopies(size * size, Exact.of(number)));
  }

  private static double seconds(int size, int digits) {
    Matrix matrix = square(size, BigInteger.TEN.pow(digits).subtract(BigInteger.ONE));
    return ProductCost.estimatedSeconds(matrix, matrix);
  }

  @Test
  void a_300_by_300_product_of_small_whole_numbers_stays_exact() {
    assertThat(seconds(300, 3)).isLessThan(0.5);
  }

  @Test
  void a_1000_by_1000_product_of_small_whole_numbers_stays_exact() {
    assertThat(seconds(1000, 3)).isBetween(0.5, 2.0);
  }

  @Test
  void long_numbers_cost_more_than_short_ones() {
    assertThat(seconds(50, 300)).isGreaterThan(10 * seconds(50, 3));
    assertThat(seconds(50, 3000)).isGreaterThan(10 * seconds(50, 300));
  }

  @Test
  void numbers_that_may_overflow_are_counted_as_big() {
    assertThat(seconds(300, 18)).isGreaterThan(10 * seconds(300, 3));
  }

  @Test
  void the_estimate_of_shapes_that_nobody_could_hold_does_not_overflow() {
    Matrix column = Matrix.filled(2_000_000, 1, 1);
    Matrix row = Matrix.filled(1, 2_000_000, 1);
    assertThat(ProductCost.estimatedSeconds(column, row)).isGreaterThan(1_000);
  }
}
