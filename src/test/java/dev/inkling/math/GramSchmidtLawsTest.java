package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** Perpendicular columns, checked with fractions that share nothing with the matrices. */
class GramSchmidtLawsTest {

  @Property(tries = 1000)
  @Domain(Samples.class)
  void what_is_left_of_each_column_stands_at_a_right_angle_to_the_others(@ForAll Grid grid) {
    GramSchmidt made = GramSchmidt.of(grid.matrix(), Work.plain());
    for (int i = 0; i < made.rank(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(dot(fractions(made.directions().get(i)), fractions(made.directions().get(j))))
            .matches(sum -> sum.top().signum() == 0);
      }
    }
  }

  @Property(tries = 1000)
  @Domain(Samples.class)
  void shares_and_what_is_left_make_the_column_again(@ForAll Grid grid) {
    GramSchmidt made = GramSchmidt.of(grid.matrix(), Work.plain());
    for (int column = 0; column < grid.columns(); column++) {
      List<Fraction> sum = fractions(made.left(column));
      for (int k = 0; k < made.rank() && made.kept().get(k) < column; k++) {
        Fraction share = fraction(made.share(k, column));
        List<Fraction> direction = fractions(made.directions().get(k));
        for (int i = 0; i < sum.size(); i++) {
          sum.set(i, sum.get(i).plus(share.times(direction.get(i))));
        }
      }
      for (int i = 0; i < sum.size(); i++) {
        assertThat(sum.get(i).is(grid.matrix().at(i, column))).isTrue();
      }
    }
  }

  @Property(tries = 1000)
  @Domain(Samples.class)
  void as_many_directions_are_left_as_elimination_finds_pivots(@ForAll Grid grid) {
    Matrix a = grid.matrix();
    assertThat(GramSchmidt.of(a, Work.plain()).kept())
        .isEqualTo(Reduction.of(a, a.columns(), Work.plain()).pivots());
  }

  @Property(tries = 1000)
  void rounded_columns_come_out_alike(
      @ForAll @Size(12) List<@IntRange(min = -50, max = 50) Integer> n,
      @ForAll @IntRange(min = -600, max = 600) int size) {
    double[] entries = n.stream().mapToDouble(i -> Math.scalb(i / 7.0, size)).toArray();
    Matrix a = Matrix.ofDoubles(4, 3, entries);
    GramSchmidt made = GramSchmidt.of(a, Work.plain());
    if (made.rank() == 0) {
      assertThat(a.isZero()).isTrue();
      return;
    }
    Matrix units = made.units();
    near(units.transpose().times(units, Work.plain()), Matrix.identity(made.rank()), 1);
    double scale = Math.scalb(10.0, size);
    near(units.times(made.reaches(), Work.plain()), a, scale);
    Matrix whole = Matrix.ofLongs(4, 3, n.stream().mapToLong(Integer::longValue).toArray());
    assertThat(made.kept()).isEqualTo(GramSchmidt.of(whole, Work.plain()).kept());
  }

  @Property(tries = 1000)
  void lengths_and_reaches_of_exact_columns_make_the_columns_again(
      @ForAll @Size(9) List<@IntRange(min = -5, max = 5) Integer> n) {
    Matrix a = Matrix.ofLongs(3, 3, n.stream().mapToLong(Integer::longValue).toArray());
    GramSchmidt made = GramSchmidt.of(a, Work.plain());
    if (made.rank() > 0) {
      near(made.units().times(made.reaches(), Work.plain()), a, 10);
    }
  }

  private static void near(Matrix found, Matrix expected, double scale) {
    for (int i = 0; i < expected.size(); i++) {
      double off = Math.abs(found.at(i).toDouble() - expected.at(i).toDouble());
      assertThat(off).isLessThanOrEqualTo(1e-12 * scale);
    }
  }

  private static List<Fraction> fractions(Matrix vector) {
    List<Fraction> fractions = new ArrayList<>();
    vector.entries().forEach(entry -> fractions.add(fraction(entry)));
    return fractions;
  }

  private static Fraction fraction(Scalar number) {
    assertThat(number.isExact()).isTrue();
    return new Fraction(number.toExact().numerator(), number.toExact().denominator());
  }

  private static Fraction dot(List<Fraction> a, List<Fraction> b) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < a.size(); i++) {
      sum = sum.plus(a.get(i).times(b.get(i)));
    }
    return sum;
  }
}
