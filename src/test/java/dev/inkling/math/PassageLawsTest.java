package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** The way of the plane to where a matrix takes it, seen only through the matrices on the way. */
class PassageLawsTest {

  private static final int STEPS = 200;
  private static final Offset<Double> NEAR = within(1e-9);

  @Property(tries = 1000)
  void it_begins_where_the_plane_is_and_ends_where_the_matrix_takes_it(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = -9, max = 9) int b,
      @ForAll @IntRange(min = -9, max = 9) int c,
      @ForAll @IntRange(min = -9, max = 9) int d) {
    Passage passage = passage(a, b, c, d);
    assertThat(passage.at(0)).containsExactly(new double[] {1, 0, 0, 1}, NEAR);
    assertThat(passage.at(1)).containsExactly(a, b, c, d);
  }

  @Property(tries = 1000)
  void it_never_jumps(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = -9, max = 9) int b,
      @ForAll @IntRange(min = -9, max = 9) int c,
      @ForAll @IntRange(min = -9, max = 9) int d) {
    Passage passage = passage(a, b, c, d);
    double[] before = passage.at(0);
    for (int i = 1; i <= STEPS; i++) {
      double[] now = passage.at((double) i / STEPS);
      for (int k = 0; k < 4; k++) {
        assertThat(now[k]).isCloseTo(before[k], within(0.5));
      }
      before = now;
    }
  }

  @Property(tries = 1000)
  void a_turn_turns_and_keeps_every_length_and_area_on_its_way(
      @ForAll @DoubleRange(min = -3.1, max = 3.1) double angle,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    Passage passage = Passage.to(Matrix.ofDoubles(2, 2, cosine, -sine, sine, cosine));
    double[] now = passage.at(share);
    assertThat(determinant(now)).isCloseTo(1, NEAR);
    assertThat(now[0]).isCloseTo(StrictMath.cos(share * angle), NEAR);
    assertThat(now[2]).isCloseTo(StrictMath.sin(share * angle), NEAR);
    assertThat(passage.flat()).isEmpty();
  }

  @Property(tries = 1000)
  void areas_pass_through_nothing_once_if_the_plane_is_turned_over_and_never_otherwise(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = -9, max = 9) int b,
      @ForAll @IntRange(min = -9, max = 9) int c,
      @ForAll @IntRange(min = -9, max = 9) int d) {
    int end = a * d - b * c;
    Assume.that(end != 0);
    Passage passage = passage(a, b, c, d);
    int changes = 0;
    double before = 1;
    for (int i = 1; i <= STEPS; i++) {
      double now = determinant(passage.at((double) i / STEPS));
      changes += now < 0 != before < 0 ? 1 : 0;
      before = now;
    }
    assertThat(changes).isEqualTo(end < 0 ? 1 : 0);
    assertThat(passage.flat().isPresent()).isEqualTo(end < 0);
    passage
        .flat()
        .ifPresent(share -> assertThat(determinant(passage.at(share))).isCloseTo(0, NEAR));
  }

  @Property(tries = 1000)
  void directions_that_a_symmetric_matrix_keeps_are_kept_all_the_way(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = 1, max = 9) int b,
      @ForAll @IntRange(min = -9, max = 9) int d,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    double[] now = Passage.straightTo(Matrix.ofLongs(2, 2, a, b, b, d)).at(share);
    double value = (a + d + StrictMath.sqrt((a - d) * (a - d) + 4.0 * b * b)) / 2;
    double x = b;
    double y = value - a; // (A − value) (x, y) = 0
    double landedX = now[0] * x + now[1] * y;
    double landedY = now[2] * x + now[3] * y;
    assertThat(landedX * y - landedY * x).isCloseTo(0, within(1e-6));
  }

  private static Passage passage(int a, int b, int c, int d) {
    return Passage.to(Matrix.ofLongs(2, 2, a, b, c, d));
  }

  private static double determinant(double[] m) {
    return m[0] * m[3] - m[1] * m[2];
  }
}
