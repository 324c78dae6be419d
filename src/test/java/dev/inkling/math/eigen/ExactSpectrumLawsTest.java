package dev.inkling.math.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Exact eigenvalues and eigenvectors against matrices built from chosen ones. */
class ExactSpectrumLawsTest {

  private static final int ROWS = 3;

  @Property(tries = 1000)
  void chosen_values_and_directions_are_found_again(
      @ForAll @Size(9) List<@IntRange(min = -3, max = 3) Integer> directions,
      @ForAll @Size(3) List<@IntRange(min = -4, max = 4) Integer> values,
      @ForAll @IntRange(min = 1, max = 6) int under) {
    Ratio[][] p = Built.square(directions, ROWS);
    Assume.that(!Built.determinant(p).isZero());
    Ratio[][] d = diagonal(values, under);
    Ratio[][] a = Built.times(Built.times(p, d), Built.inverse(p));
    Spectrum spectrum = Spectrum.of(Built.matrix(a), Work.plain());
    assertThat(spectrum.isExact()).isTrue();
    assertThat(spectrum.isDefective()).isFalse();
    assertThat(numbers(spectrum)).isEqualTo(sorted(values, under));
    satisfy(a, spectrum);
  }

  @Property(tries = 1000)
  void too_few_directions_are_known_to_be_too_few(
      @ForAll @Size(16) List<@IntRange(min = -2, max = 2) Integer> directions,
      @ForAll @Size(2) List<@IntRange(min = -3, max = 3) Integer> values,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 1) Integer> links) {
    Ratio[][] p = Built.square(directions, 4);
    Assume.that(!Built.determinant(p).isZero());
    Ratio[][] j = new Ratio[4][4];
    int blocks = 4;
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 4; k++) {
        j[i][k] = i == k ? Ratio.of(values.get(i / 2)) : Ratio.ZERO;
      }
      boolean same = i < 3 && values.get(i / 2).equals(values.get((i + 1) / 2));
      if (same && links.get(i) == 1) {
        j[i][i + 1] = Ratio.ONE;
        blocks--;
      }
    }
    Ratio[][] a = Built.times(Built.times(p, j), Built.inverse(p));
    Spectrum spectrum = Spectrum.of(Built.matrix(a), Work.plain());
    assertThat(spectrum.isExact()).isTrue();
    int found = spectrum.values().stream().mapToInt(value -> value.directions().size()).sum();
    assertThat(found).isEqualTo(blocks);
    assertThat(spectrum.isDefective()).isEqualTo(blocks < 4);
    satisfy(a, spectrum);
  }

  @Property(tries = 1000)
  void two_rows_are_always_exact_and_obey_trace_and_determinant(
      @ForAll @Size(4) List<@IntRange(min = -99, max = 99) Integer> entries,
      @ForAll @IntRange(min = 1, max = 12) int under) {
    Ratio[][] a = over(Built.square(entries, 2), under);
    Spectrum spectrum = Spectrum.of(Built.matrix(a), Work.plain());
    assertThat(spectrum.isExact()).isTrue();
    satisfy(a, spectrum);
    List<Spectrum.Pair> pairs = spectrum.pairs();
    Ratio.Quadratic one = Ratio.Quadratic.of(pairs.get(0).value().exactly().orElseThrow());
    Ratio.Quadratic two = Ratio.Quadratic.of(pairs.get(1).value().exactly().orElseThrow());
    assertThat(one.plus(two).is(plain(a[0][0].plus(a[1][1])))).isTrue();
    assertThat(one.times(two).is(plain(Built.determinant(a)))).isTrue();
  }

  @Property(tries = 1000)
  void pairs_of_roots_in_larger_matrices_satisfy_their_equation(
      @ForAll @Size(8) List<@IntRange(min = -3, max = 3) Integer> blocks,
      @ForAll @Size(16) List<@IntRange(min = -2, max = 2) Integer> directions) {
    Ratio[][] p = Built.square(directions, 4);
    Assume.that(!Built.determinant(p).isZero());
    Ratio[][] d = new Ratio[4][4];
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 4; k++) {
        boolean inside = i / 2 == k / 2;
        int place = i / 2 * 4 + i % 2 * 2 + k % 2;
        d[i][k] = inside ? Ratio.of(blocks.get(place)) : Ratio.ZERO;
      }
    }
    Ratio[][] a = Built.times(Built.times(p, d), Built.inverse(p));
    Spectrum spectrum = Spectrum.of(Built.matrix(a), Work.plain());
    assertThat(spectrum.isExact()).isTrue();
    assertThat(spectrum.pairs()).hasSize(4);
    satisfy(a, spectrum);
  }

  @Property(tries = 1000)
  void the_characteristic_polynomial_is_the_determinant_of_what_is_left(
      @ForAll @Size(16) List<@IntRange(min = -9, max = 9) Integer> entries,
      @ForAll @IntRange(min = -5, max = 5) int at,
      @ForAll @IntRange(min = 1, max = 7) int under) {
    Ratio[][] a = over(Built.square(entries, 4), under);
    Polynomial polynomial = CharacteristicPolynomial.of(Built.matrix(a), Work.plain());
    Ratio[][] left = new Ratio[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        left[i][j] = (i == j ? Ratio.of(at) : Ratio.ZERO).minus(a[i][j]);
      }
    }
    assertThat(Built.determinant(left).is(Ratio.of(polynomial.at(Exact.of(at))))).isTrue();
    assertThat(polynomial.degree()).isEqualTo(4);
  }

  @Property(tries = 1000)
  void symmetric_matrices_have_directions_at_right_angles(
      @ForAll @Size(6) List<@IntRange(min = -2, max = 2) Integer> n) {
    Matrix a =
        Matrix.ofLongs(
            3, 3, n.get(0), n.get(1), n.get(2), n.get(1), n.get(3), n.get(4), n.get(2), n.get(4),
            n.get(5));
    Spectrum spectrum = Spectrum.of(a, Work.plain());
    assertThat(spectrum.isReal()).isTrue();
    List<Spectrum.Pair> pairs = spectrum.pairs();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        Matrix one = pairs.get(i).direction().real();
        Matrix two = pairs.get(j).direction().real();
        double size = length(one) * length(two);
        assertThat(Math.abs(one.dot(two, Work.plain()).toDouble())).isLessThan(1e-12 * size);
      }
    }
  }

  private static double length(Matrix vector) {
    return Math.sqrt(vector.dot(vector, Work.plain()).toDouble());
  }

  /** A·v = λ·v in fractions and one square root, for each pair. */
  private static void satisfy(Ratio[][] a, Spectrum spectrum) {
    for (Spectrum.Pair pair : spectrum.pairs()) {
      Ratio.Quadratic value = Ratio.Quadratic.of(pair.value().exactly().orElseThrow());
      boolean anything = false;
      for (int i = 0; i < a.length; i++) {
        Ratio.Quadratic sum = plain(Ratio.ZERO);
        for (int j = 0; j < a.length; j++) {
          sum = sum.plus(plain(a[i][j]).times(at(pair, j)));
        }
        assertThat(sum.is(value.times(at(pair, i)))).isTrue();
        anything |= !pair.direction().at(i).isZero();
      }
      assertThat(anything).isTrue();
    }
  }

  private static Ratio.Quadratic at(Spectrum.Pair pair, int place) {
    return Ratio.Quadratic.of(pair.direction().at(place));
  }

  private static Ratio.Quadratic plain(Ratio number) {
    return new Ratio.Quadratic(number, Ratio.ZERO, BigInteger.ONE);
  }

  private static Ratio[][] over(Ratio[][] a, int under) {
    for (Ratio[] row : a) {
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j].over(Ratio.of(under));
      }
    }
    return a;
  }

  private static Ratio[][] diagonal(List<Integer> values, int under) {
    Ratio[][] diagonal = new Ratio[ROWS][ROWS];
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < ROWS; j++) {
        diagonal[i][j] = i == j ? Ratio.of(values.get(i)).over(Ratio.of(under)) : Ratio.ZERO;
      }
    }
    return diagonal;
  }

  private static List<Exact> numbers(Spectrum spectrum) {
    return spectrum.pairs().stream()
        .map(pair -> pair.value().exactly().orElseThrow())
        .map(number -> number.isRational() ? number.whole() : Exact.of(999))
        .toList();
  }

  /** The largest in size first, of two the positive one. */
  private static List<Exact> sorted(List<Integer> values, int under) {
    List<Integer> sorted = new ArrayList<>(values);
    sorted.sort(
        Comparator.<Integer>comparingInt(Math::abs).thenComparingInt(value -> value).reversed());
    return sorted.stream().map(value -> Exact.of(value, under)).toList();
  }
}
