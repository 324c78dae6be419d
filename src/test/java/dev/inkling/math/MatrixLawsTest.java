package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.work.Work;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Matrices against plain fractions that are computed another way. */
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class MatrixLawsTest {

  private static final Work WORK = Work.plain();

  @Property
  boolean entries_come_out_as_they_went_in(@ForAll Grid a) {
    return Grid.agree(a.matrix(), a.rows(), a.columns(), a::at);
  }

  @Property
  boolean plus_adds_entry_by_entry(@ForAll Samples.Twins twins) {
    Grid a = twins.first();
    Grid b = twins.second();
    return Grid.agree(
        a.matrix().plus(b.matrix()), a.rows(), a.columns(), (i, j) -> a.at(i, j).plus(b.at(i, j)));
  }

  @Property
  boolean minus_subtracts_entry_by_entry(@ForAll Samples.Twins twins) {
    Grid a = twins.first();
    Grid b = twins.second();
    return Grid.agree(
        a.matrix().minus(b.matrix()),
        a.rows(),
        a.columns(),
        (i, j) -> a.at(i, j).minus(b.at(i, j)));
  }

  @Property
  boolean minus_undoes_plus(@ForAll Samples.Twins twins) {
    Matrix a = twins.first().matrix();
    Matrix b = twins.second().matrix();
    return a.plus(b).minus(b).equals(a);
  }

  @Property
  boolean times_sums_the_products_of_rows_and_columns(@ForAll Samples.Factors factors) {
    Grid a = factors.left();
    Grid b = factors.right();
    return Grid.agree(
        a.matrix().times(b.matrix(), WORK),
        a.rows(),
        b.columns(),
        (i, j) -> {
          Fraction sum = Fraction.ZERO;
          for (int k = 0; k < a.columns(); k++) {
            sum = sum.plus(a.at(i, k).times(b.at(k, j)));
          }
          return sum;
        });
  }

  @Property
  boolean transpose_swaps_rows_and_columns(@ForAll Grid a) {
    return Grid.agree(a.matrix().transpose(), a.columns(), a.rows(), (i, j) -> a.at(j, i));
  }

  @Property
  boolean the_transpose_of_a_product_is_the_product_of_transposes(@ForAll Samples.Factors factors) {
    Matrix a = factors.left().matrix();
    Matrix b = factors.right().matrix();
    return a.times(b, WORK).transpose().equals(b.transpose().times(a.transpose(), WORK));
  }

  @Property
  boolean scaling_multiplies_every_entry(@ForAll Grid a, @ForAll Fraction factor) {
    return Grid.agree(
        a.matrix().scaledBy(factor.exact()),
        a.rows(),
        a.columns(),
        (i, j) -> a.at(i, j).times(factor));
  }

  @Property
  boolean dot_takes_vectors_however_they_lie(@ForAll Samples.Twins twins) {
    Matrix a = twins.first().matrix();
    Matrix b = twins.second().matrix();
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < a.size(); i++) {
      sum = sum.plus(twins.first().entries().get(i).times(twins.second().entries().get(i)));
    }
    return sum.is(a.asRow().dot(b.asColumn(), WORK)) && sum.is(a.asColumn().dot(b.asRow(), WORK));
  }

  @Property
  boolean a_part_keeps_the_numbers_where_rows_meet_columns(@ForAll Grid a) {
    int[] rows = {a.rows() - 1, 0};
    int[] columns = {0, a.columns() - 1, 0};
    return Grid.agree(a.matrix().part(rows, columns), 2, 3, (i, j) -> a.at(rows[i], columns[j]));
  }

  @Property
  boolean map_changes_every_entry(@ForAll Grid a) {
    return Grid.agree(
        a.matrix().map(entry -> entry.times(entry), Work.plain()),
        a.rows(),
        a.columns(),
        (i, j) -> a.at(i, j).times(a.at(i, j)));
  }

  @Property
  boolean with_changes_one_entry(@ForAll Grid a, @ForAll Fraction number) {
    int row = a.rows() - 1;
    int column = a.columns() - 1;
    return Grid.agree(
        a.matrix().with(row, column, number.exact()),
        a.rows(),
        a.columns(),
        (i, j) -> i == row && j == column ? number : a.at(i, j));
  }

  @Property
  boolean one_rounded_operand_makes_the_answer_rounded(
      @ForAll Samples.Twins twins, @ForAll @DoubleRange(min = -9, max = 9) double value) {
    Matrix a = twins.first().matrix();
    Matrix rounded = twins.second().matrix().toApproximate();
    Approximate factor = new Approximate(value);
    return !a.plus(rounded).isExact()
        && !rounded.minus(a).isExact()
        && !a.times(rounded.transpose(), WORK).isExact()
        && !a.scaledBy(factor).isExact()
        && !a.with(0, 0, factor).isExact();
  }

  @Property
  void rounded_sums_and_products_are_those_of_doubles(
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double a,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double b,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double c) {
    Matrix row = Matrix.ofDoubles(1, 3, a, b, c);
    assertThat(row.dot(row, WORK).toDouble()).isEqualTo(a * a + b * b + c * c);
    assertThat(row.plus(row).toDoubles()).containsExactly(a + a + 0.0, b + b + 0.0, c + c + 0.0);
  }

  @Property
  boolean equal_numbers_in_equal_shapes_are_equal(@ForAll Grid a) {
    Matrix there = a.matrix().scaledBy(Exact.of(7, 3));
    Matrix back = there.scaledBy(Exact.of(3, 7));
    return back.equals(a.matrix()) && back.hashCode() == a.matrix().hashCode();
  }

  @Property
  boolean zero_is_zero_in_every_kind(@ForAll Grid a) {
    Matrix zero = a.matrix().minus(a.matrix());
    List<Exact> zeros = Collections.nCopies(a.rows() * a.columns(), Exact.ZERO);
    return zero.isZero() && zero.equals(Matrix.of(a.rows(), a.columns(), zeros));
  }
}
