package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.testing.Prompt;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the operations answer, against whole-number arithmetic that shares nothing with them. */
class OperationLawsTest {

  private static final int SCALE = 60; // a multiple of every denominator used

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void dot_adds_the_products_of_the_pairs(
      @ForAll @Size(8) List<@IntRange(min = -300, max = 300) Integer> n) {
    assertThat(number("dot " + row(n, 0, 4) + " " + column(n, 4, 8)))
        .isEqualTo(sixtieths(pairs(n, 0, 4, 4), 2));
  }

  @Property(tries = 1000)
  void mul_is_a_dot_product_in_every_place(
      @ForAll @Size(12) List<@IntRange(min = -300, max = 300) Integer> n) {
    Matrix product = matrix("mul " + grid(n, 0, 2, 3) + " " + grid(n, 6, 3, 2));
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        long sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += (long) n.get(i * 3 + k) * n.get(6 + k * 2 + j);
        }
        assertThat(product.at(i, j)).isEqualTo(sixtieths(sum, 2));
      }
    }
  }

  @Property(tries = 1000)
  void add_scale_transpose_and_relu_go_entry_by_entry(
      @ForAll @Size(13) List<@IntRange(min = -300, max = 300) Integer> n) {
    String a = grid(n, 0, 2, 3);
    Matrix sum = matrix("add " + a + " " + grid(n, 6, 2, 3));
    Matrix scaled = matrix("scale " + typed(n.get(12)) + " " + a);
    Matrix turned = matrix("transpose " + a);
    Matrix bent = matrix("relu " + a);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        int entry = n.get(i * 3 + j);
        assertThat(sum.at(i, j)).isEqualTo(sixtieths(entry + n.get(6 + i * 3 + j), 1));
        assertThat(scaled.at(i, j)).isEqualTo(sixtieths((long) entry * n.get(12), 2));
        assertThat(turned.at(j, i)).isEqualTo(sixtieths(entry, 1));
        assertThat(bent.at(i, j)).isEqualTo(sixtieths(Math.max(0, entry), 1));
      }
    }
  }

  @Property(tries = 1000)
  void a_norm_squared_is_the_sum_of_squares_and_exact_where_it_can_be(
      @ForAll @Size(3) List<@IntRange(min = -300, max = 300) Integer> n) {
    long squares = pairs(n, 0, 0, 3);
    Scalar norm = number("norm " + row(n, 0, 3));
    BigInteger root = BigInteger.valueOf(squares).sqrt();
    assertThat(norm.isExact()).isEqualTo(root.multiply(root).longValueExact() == squares);
    near(norm.times(norm), squares / 3600.0);
  }

  @Property(tries = 1000)
  void a_normalized_vector_is_one_long_and_keeps_its_way(
      @ForAll @Size(3) List<@IntRange(min = -300, max = 300) Integer> n) {
    long squares = pairs(n, 0, 0, 3);
    Assume.that(squares > 0);
    Matrix unit = matrix("normalize " + column(n, 0, 3));
    for (int i = 0; i < 3; i++) {
      near(unit.at(i), n.get(i) / Math.sqrt(squares));
    }
  }

  @Property(tries = 1000)
  void cosine_and_angle_agree_with_the_squares(
      @ForAll @Size(6) List<@IntRange(min = -300, max = 300) Integer> n) {
    long a = pairs(n, 0, 0, 3);
    long b = pairs(n, 3, 3, 3);
    Assume.that(a > 0 && b > 0);
    String pair = " " + row(n, 0, 3) + " " + column(n, 3, 6);
    double expected = pairs(n, 0, 3, 3) / Math.sqrt((double) a * b);
    Scalar cosine = number("cosine" + pair);
    near(cosine, expected);
    assertThat(cosine.signum()).isEqualTo(Long.signum(pairs(n, 0, 3, 3)));
    near(Math.cos(Math.toRadians(number("angle" + pair).toDouble())), expected);
  }

  @Property(tries = 1000)
  void a_projection_leaves_a_rest_at_a_right_angle(
      @ForAll @Size(6) List<@IntRange(min = -300, max = 300) Integer> n) {
    long squares = pairs(n, 3, 3, 3);
    Assume.that(squares > 0);
    String a = row(n, 0, 3);
    String b = row(n, 3, 6);
    Matrix foot = matrix("project " + a + " " + b);
    for (int i = 0; i < 3; i++) {
      BigInteger over = BigInteger.valueOf(pairs(n, 0, 3, 3) * n.get(3 + i));
      assertThat(foot.at(i)).isEqualTo(new Exact(over, BigInteger.valueOf(squares * SCALE)));
    }
    assertThat(number("dot(" + a + " - project(" + a + ", " + b + "), " + b + ")").isZero())
        .isTrue();
  }

  @Property(tries = 1000)
  void a_rotation_keeps_lengths_and_is_exact_at_quarter_turns(
      @ForAll @IntRange(min = -100_000, max = 100_000) int degrees,
      @ForAll @Size(2) List<@IntRange(min = -300, max = 300) Integer> n) {
    Matrix turn = matrix("rotation(" + degrees + ")");
    assertThat(turn.isExact()).isEqualTo(degrees % 90 == 0);
    near(turn.at(0, 0), Math.cos(Math.toRadians(degrees % 360)));
    near(turn.at(1, 0), Math.sin(Math.toRadians(degrees % 360)));
    near(
        number("norm(rotation(" + degrees + ") * " + column(n, 0, 2) + ")"),
        Math.sqrt(pairs(n, 0, 0, 2)) / SCALE);
  }

  private Matrix matrix(String line) {
    return Results.of(prompt.outcome(line).call());
  }

  private Scalar number(String line) {
    return matrix(line).number();
  }

  /** The sum of the products of two stretches of whole numbers. */
  private static long pairs(List<Integer> n, int first, int second, int count) {
    return IntStream.range(0, count)
        .mapToLong(i -> (long) n.get(first + i) * n.get(second + i))
        .sum();
  }

  private static Exact sixtieths(long value, int power) {
    return new Exact(BigInteger.valueOf(value), BigInteger.valueOf(SCALE).pow(power));
  }

  private static void near(Scalar number, double expected) {
    near(number.toDouble(), expected);
  }

  private static void near(double number, double expected) {
    assertThat(Math.abs(number - expected)).isLessThan(1e-12 * Math.max(1, Math.abs(expected)));
  }

  private static String typed(int sixtieths) {
    return sixtieths + "/" + SCALE;
  }

  private static String row(List<Integer> n, int from, int to) {
    return list(n, from, to, " ");
  }

  private static String column(List<Integer> n, int from, int to) {
    return list(n, from, to, "; ");
  }

  private static String list(List<Integer> n, int from, int to, String separator) {
    return n.subList(from, to).stream()
        .map(OperationLawsTest::typed)
        .collect(Collectors.joining(separator, "[", "]"));
  }

  private static String grid(List<Integer> n, int from, int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(i -> row(n, from + i * columns, from + (i + 1) * columns))
        .map(row -> row.substring(1, row.length() - 1))
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
