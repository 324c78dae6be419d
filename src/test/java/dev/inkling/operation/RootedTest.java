package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.math.Exact;
import dev.inkling.math.eigen.Surd;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RootedTest {

  private static String text(Formula formula) {
    return new FormulaText(Numbers.usual()).of(formula).plain();
  }

  private static Surd root(long whole, Exact square) {
    return Surd.of(Exact.of(whole), square);
  }

  @Test
  void squares_come_out_of_a_root() {
    assertThat(text(Rooted.root(Exact.of(45)))).isEqualTo("3√5");
    assertThat(text(Rooted.root(Exact.of(49)))).isEqualTo("7");
    assertThat(text(Rooted.root(Exact.of(1, 2)))).isEqualTo("√2/2");
    assertThat(text(Rooted.root(Exact.of(13, 36)))).isEqualTo("√13/6");
  }

  @Test
  void a_root_below_stays_where_it_is_shorter() {
    assertThat(text(Rooted.quotient(Exact.of(16), Exact.of(17)))).isEqualTo("16/√17");
    assertThat(text(Rooted.quotient(Exact.of(1, 2), Exact.of(1, 2)))).isEqualTo("1/√2");
    assertThat(text(Rooted.quotient(Exact.of(-6), Exact.of(2)))).isEqualTo("−3√2");
    assertThat(text(Rooted.quotient(Exact.of(-1), Exact.of(2)))).isEqualTo("−1/√2");
    assertThat(text(Rooted.quotient(Exact.of(16), Exact.of(425)))).isEqualTo("16/(5√17)");
    assertThat(text(Rooted.quotient(Exact.of(0), Exact.of(3)))).isEqualTo("0");
  }

  @Test
  void sums_stand_over_one_denominator() {
    Surd large = Surd.of(Exact.of(31, 6), Exact.of(949, 36));
    assertThat(text(Rooted.formula(large))).isEqualTo("(31 + √949)/6");
    assertThat(text(Rooted.formula(large.conjugate()))).isEqualTo("(31 − √949)/6");
    assertThat(text(Rooted.formula(root(0, Exact.of(2)).negate()))).isEqualTo("−√2");
    assertThat(text(Rooted.sum(List.of(root(0, Exact.of(34, 4)), root(0, Exact.of(26, 4))))))
        .isEqualTo("(√34 + √26)/2");
    assertThat(text(Rooted.sum(List.of(root(0, Exact.of(20, 4)), root(0, Exact.of(12, 4))))))
        .isEqualTo("√5 + √3");
  }

  @Property(tries = 1000)
  void what_is_written_comes_to_the_quotient(
      @ForAll @IntRange(min = -200, max = 200) int over,
      @ForAll @IntRange(min = 1, max = 60) int part,
      @ForAll @IntRange(min = 1, max = 5000) int square,
      @ForAll @IntRange(min = 1, max = 60) int under) {
    Formula formula = Rooted.quotient(Exact.of(over, part), Exact.of(square, under));
    double expected = (double) over / part / Math.sqrt((double) square / under);
    assertThat(formula.value().number().toDouble())
        .isCloseTo(expected, within(1e-13 * Math.max(1, Math.abs(expected))));
  }

  @Property(tries = 1000)
  void no_square_is_left_under_a_root(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
    String text = text(Rooted.root(Exact.of(number)));
    int sign = text.indexOf('√');
    long under = sign < 0 ? 1 : Long.parseLong(text.substring(sign + 1));
    for (long factor = 2; factor * factor <= under; factor++) {
      assertThat(under % (factor * factor)).as(text).isNotZero();
    }
    long times = sign == 0 ? 1 : Long.parseLong(sign < 0 ? text : text.substring(0, sign));
    assertThat(times * times * under).isEqualTo(number);
  }
}
