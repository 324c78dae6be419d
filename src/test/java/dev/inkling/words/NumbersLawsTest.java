package dev.inkling.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Text of the language is the value, whatever the value. */
class NumbersLawsTest {

  private static Exact parsed(String text) {
    String[] parts = text.split("/");
    Exact top = Exact.of(new BigDecimal(parts[0]));
    return parts.length == 1 ? top : top.dividedBy(Exact.of(new BigDecimal(parts[1])));
  }

  private static void isRead(Exact number) {
    String typed = Numbers.typed(number);
    assertThat(typed).matches("-?\\d+(\\.\\d+)?(e-?\\d+)?(/\\d+)?");
    assertThat(parsed(typed)).isEqualTo(number);
  }

  @Property
  void a_typed_fraction_is_read_as_itself(
      @ForAll @BigRange(min = "-1e40", max = "1e40") BigInteger top,
      @ForAll @BigRange(min = "1", max = "1e30") BigInteger bottom) {
    isRead(new Exact(top, bottom));
  }

  @Property
  void a_typed_small_fraction_is_read_as_itself(
      @ForAll @IntRange(min = -500, max = 500) int top,
      @ForAll @IntRange(min = 1, max = 2000) int bottom) {
    isRead(Exact.of(top, bottom));
  }

  @Property
  void a_typed_decimal_is_read_as_itself(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long units,
      @ForAll @IntRange(min = -60, max = 60) int scale) {
    isRead(Exact.of(BigDecimal.valueOf(units, scale)));
  }

  @Property
  void a_typed_rounded_number_is_read_as_the_same_double(@ForAll double value) {
    String typed = Numbers.typed(new Approximate(value));
    assertThat(typed).startsWith("≈ ");
    assertThat(Double.parseDouble(typed.substring(2)) + 0.0).isEqualTo(value + 0.0);
  }

  @Property
  void what_is_set_without_a_mark_is_the_number_itself(
      @ForAll @BigRange(min = "-1e30", max = "1e30") BigInteger top,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long bottom) {
    Exact number = new Exact(top, BigInteger.valueOf(bottom));
    String marked = Numbers.usual().marked(number);
    assertThat(marked.length()).isLessThanOrEqualTo(21);
    if (!marked.startsWith("≈ ")) {
      assertThat(parsed(marked.replace('−', '-'))).isEqualTo(number);
    }
  }

  @Property
  void a_set_number_never_loses_its_sign_or_more_than_a_hundredth(
      @ForAll @DoubleRange(min = -1e300, max = 1e300) double value) {
    double shown =
        Double.parseDouble(Numbers.usual().set(new Approximate(value)).replace('−', '-'));
    assertThat(Math.signum(shown)).isEqualTo(Math.signum(value + 0.0));
    double bound = Math.max(0.005, Math.abs(value) * 0.0005) * 1.000001;
    assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(bound);
  }
}
