package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Elimination against determinants written out, and against the equations it promises to solve. */
class EliminationLawsTest {

  private static final Work WORK = Work.plain();

  @Property(tries = 1000)
  boolean the_determinant_is_the_signed_sum_over_all_permutations(@ForAll("squares") Matrix a) {
    return Determinant.of(a, WORK).equals(Permutations.determinant(a));
  }

  @Property(tries = 1000)
  boolean the_determinant_of_a_product_is_the_product_of_determinants(
      @ForAll("twoByTwo") Matrix a, @ForAll("twoByTwo") Matrix b) {
    Scalar together = Determinant.of(a.times(b, WORK), WORK);
    return together.equals(Determinant.of(a, WORK).times(Determinant.of(b, WORK)));
  }

  @Property(tries = 1000)
  void an_inverse_takes_back_from_both_sides_or_there_is_none(@ForAll("squares") Matrix a) {
    Optional<Matrix> inverse = Inverse.of(a, WORK);
    if (inverse.isEmpty()) {
      assertThat(Permutations.determinant(a).isZero()).isTrue();
      return;
    }
    Matrix identity = Matrix.identity(a.rows());
    assertThat(a.times(inverse.get(), WORK)).isEqualTo(identity);
    assertThat(inverse.get().times(a, WORK)).isEqualTo(identity);
  }

  @Property(tries = 1000)
  boolean the_rank_is_the_size_of_the_largest_minor_that_is_not_zero(@ForAll("matrices") Matrix a) {
    return Reduction.of(a, a.columns(), WORK).rank() == Permutations.rank(a);
  }

  @Property(tries = 1000)
  void a_reduced_form_is_reduced(@ForAll("matrices") Matrix a) {
    Reduction reduction = Reduction.of(a, a.columns(), WORK);
    Matrix form = reduction.form();
    int before = -1;
    for (int row = 0; row < a.rows(); row++) {
      if (row >= reduction.rank()) {
        assertThat(form.rowAt(row).isZero()).isTrue();
        continue;
      }
      int pivot = reduction.pivots().get(row);
      assertThat(pivot).isGreaterThan(before);
      for (int column = 0; column < pivot; column++) {
        assertThat(form.at(row, column).isZero()).isTrue();
      }
      for (int other = 0; other < a.rows(); other++) {
        Exact expected = other == row ? Exact.ONE : Exact.ZERO;
        assertThat(form.at(other, pivot)).isEqualTo(expected);
      }
      before = pivot;
    }
  }

  /** Each has the same rows within reach as both have together. */
  @Property(tries = 1000)
  boolean a_reduced_form_has_the_same_rows_within_reach(@ForAll("matrices") Matrix a) {
    Matrix form = Reduction.of(a, a.columns(), WORK).form();
    Matrix both = LinearSystem.beside(a.transpose(), form.transpose());
    return Permutations.rank(both) == Permutations.rank(a)
        && Permutations.rank(form) == Permutations.rank(a);
  }

  @Property(tries = 1000)
  void a_solution_solves_and_so_does_every_other(
      @ForAll("matrices") Matrix a, @ForAll("matrices") Matrix numbers) {
    Matrix b = column(numbers, a.rows());
    LinearSystem system = LinearSystem.of(a, b, WORK);
    boolean within = Permutations.rank(LinearSystem.beside(a, b)) == Permutations.rank(a);
    assertThat(system.isSolvable()).isEqualTo(within);
    if (within) {
      Matrix x = system.particular();
      for (int free : system.free()) {
        x = x.plus(system.direction(free).scaledBy(Exact.of(free + 2, 3)));
      }
      assertThat(a.times(system.particular(), WORK)).isEqualTo(b);
      assertThat(a.times(x, WORK)).isEqualTo(b);
    } else {
      assertThat(system.contradiction()).isEqualTo(Permutations.rank(a));
    }
  }

  @Property(tries = 1000)
  boolean whatever_a_matrix_makes_of_an_input_is_within_its_reach(
      @ForAll("matrices") Matrix a, @ForAll("matrices") Matrix numbers) {
    Matrix b = a.times(column(numbers, a.columns()), WORK);
    return LinearSystem.of(a, b, WORK).isSolvable();
  }

  @Property(tries = 1000)
  void the_blackboard_ends_where_the_short_way_does(@ForAll("matrices") Matrix a) {
    List<Stage> stages = Blackboard.reduced(a, a.columns());
    Matrix last = stages.isEmpty() ? a : stages.get(stages.size() - 1).after();
    assertThat(last).isEqualTo(Reduction.of(a, a.columns(), WORK).form());
  }

  @Property(tries = 1000)
  void each_move_on_the_blackboard_does_what_it_says(@ForAll("matrices") Matrix a) {
    Matrix before = a;
    for (Stage stage : Blackboard.reduced(a, a.columns())) {
      Matrix expected = before;
      for (Stage.Change change : stage.changes()) {
        expected = Moves.apply(stage.move(), change, before, expected);
      }
      assertThat(stage.after()).isEqualTo(expected);
      before = stage.after();
    }
  }

  @Property(tries = 1000)
  void rounded_elimination_agrees_with_the_exact_one(@ForAll("squares") Matrix a) {
    Optional<Matrix> exact = Inverse.of(a, WORK);
    Optional<Matrix> rounded = Inverse.of(a.toApproximate(), WORK);
    assertThat(rounded.isPresent()).isEqualTo(exact.isPresent());
    exact.ifPresent(
        inverse -> {
          for (int i = 0; i < inverse.size(); i++) {
            double expected = inverse.at(i).toDouble();
            double off = Math.abs(rounded.get().at(i).toDouble() - expected);
            assertThat(off).isLessThan(1e-6 * Math.max(1, Math.abs(expected)));
          }
        });
    double determinant = Determinant.of(a, WORK).toDouble();
    assertThat(Determinant.of(a.toApproximate(), WORK).toDouble())
        .isCloseTo(
            determinant,
            org.assertj.core.data.Offset.offset(1e-6 * Math.max(1, Math.abs(determinant))));
  }

  private static Matrix column(Matrix numbers, int size) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(numbers.at(i % numbers.size()));
    }
    return Matrix.of(size, 1, entries);
  }

  @Provide
  Arbitrary<Matrix> squares() {
    return sides().flatMap(side -> matrix(side, side)).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Matrix> twoByTwo() {
    return matrix(3, 3).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Matrix> matrices() {
    return sides()
        .flatMap(rows -> sides().flatMap(columns -> matrix(rows, columns)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> sides() {
    return Arbitraries.integers().between(1, 4);
  }

  /** Small numbers, so that many are singular; now and then fractions. */
  private static Arbitrary<Matrix> matrix(int rows, int columns) {
    Arbitrary<Exact> whole = Arbitraries.integers().between(-3, 3).map(Exact::of);
    Arbitrary<Exact> fraction =
        Arbitraries.integers()
            .between(-9, 9)
            .flatMap(
                top -> Arbitraries.integers().between(1, 7).map(under -> Exact.of(top, under)));
    Arbitrary<Exact> entry = Arbitraries.frequencyOf(Tuple.of(4, whole), Tuple.of(1, fraction));
    return entry.list().ofSize(rows * columns).map(entries -> Matrix.of(rows, columns, entries));
  }
}
