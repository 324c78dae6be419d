package dev.inkling.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static String levelled(Matrix... together) {
    Numbers level = Numbers.usual().levelled(List.of(together));
    StringBuilder text = new StringBuilder();
    for (Matrix matrix : together) {
      text.append(level.set(matrix));
    }
    return text.toString();
  }

  @Test
  void numbers_that_belong_together_are_all_decimals_or_all_fractions() {
    Matrix units = Matrix.of(1, 2, List.of(exact("3/5"), exact("-4/5")));
    Matrix left = Matrix.of(1, 2, List.of(exact("-8/25"), exact("6/25")));
    Matrix thirds = Matrix.of(1, 2, List.of(exact("1/3"), exact("3/25")));
    assertThat(levelled(units)).isEqualTo("[3/5 −4/5]");
    assertThat(levelled(left)).isEqualTo("[−0.32 0.24]");
    assertThat(levelled(units, left)).isEqualTo("[0.6 −0.8][−0.32 0.24]");
    assertThat(levelled(thirds, left)).isEqualTo("[1/3 3/25][−8/25 6/25]");
  }

  @Test
  void fractions_that_were_asked_for_are_not_levelled() {
    Matrix mixed = Matrix.of(1, 2, List.of(exact("3/5"), exact("6/25")));
    Numbers always = new Numbers(2, Numbers.Fractions.ALWAYS);
    assertThat(always.levelled(List.of(mixed))).isEqualTo(always);
  }

  private static Exact exact(String decimalOrFraction) {
    String[] parts = decimalOrFraction.split("/");
    Exact top = Exact.of(new BigDecimal(parts[0]));
    return parts.length == 1 ? top : top.dividedBy(Exact.of(new BigDecimal(parts[1])));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "-2, -2",
    "1.50, 3/2",
    "100, 100", // whole numbers and halves
    "0.5, 1/2",
    "0.25, 1/4",
    "0.1, 1/10",
    "0.125, 1/8",
    "1/3, 1/3",
    "-22/7, -22/7",
    "7/12, 7/12",
    "0.15, 0.15",
    "0.05, 0.05",
    "-0.05, -0.05",
    "0.001, 0.001",
    "1/16, 0.0625", // short decimals
    "62.5, 62.5",
    "12345678.9, 12345678.9",
    "0.123456, 0.123456",
    "1/13, 1/13",
    "1/1024, 1/1024",
    "1/128, 1/128",
    "0.12345678, 0.12345678", // the shorter writing
    "1e-7, 1e-7",
    "1e-30, 1e-30",
    "1.5e-9, 1.5e-9",
    "1e-400, 1e-400",
    "1e20, 100000000000000000000",
    "1e22, 1e22",
    "6.02e23, 6.02e23",
    "-1e400, -1e400",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "13717421/109739369, 13717421/109739369"
  })
  void an_exact_number_is_typed_the_way_it_reads_best(String given, String typed) {
    assertThat(Numbers.typed(exact(given))).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-2, −2",
    "-1/3, −1/3",
    "0.15, 0.15",
    "1e-30, 1e−30",
    "123456789012345678901, 123456789012345678901",
    "1234567890123456789012, ≈ 1.23457e21", // long numbers are rounded and say so
    "411522630041/3292181070041, ≈ 0.125",
    "-1000000000001/3000000000000000, ≈ −0.000333333"
  })
  void an_exact_number_is_set_whole_if_it_is_short_enough(String given, String marked) {
    assertThat(Numbers.usual().marked(exact(given))).isEqualTo(marked);
    assertThat(Numbers.usual().setsExactly(exact(given))).isEqualTo(!marked.startsWith("≈"));
  }

  @Test
  void fractions_too_long_for_a_line_are_rounded() {
    BigInteger power = BigInteger.TWO.pow(400);
    assertThat(Numbers.usual().marked(new Exact(power, BigInteger.valueOf(3))))
        .isEqualTo("≈ 8.6075e119");
    assertThat(Numbers.usual().marked(new Exact(BigInteger.ONE, power)))
        .isEqualTo("≈ 3.87259e−121");
  }

  @ParameterizedTest
  @CsvSource({
    "1.4142135623730951, 1.41",
    "2, 2",
    "1.999, 1.999", // with two decimals it would look whole
    "0.9998477, 0.9998",
    "1.9999999999999996, 2", // to within rounding it is
    "2.000000005, 2", // so near that more digits would tell less
    "-0.5, −0.5",
    "0, 0",
    "0.125, 0.12",
    "0.375, 0.38", // a tie goes to the even digit
    "1.005, 1.005",
    "2.675, 2.67", // these doubles lie below the tie
    "0.05, 0.05",
    "0.0707, 0.071",
    "-0.001234, −0.0012",
    "1e-17, 1e−17", // two digits are left
    "12345678.9, 12345678.9",
    "123456789012.5, 123456789012.5",
    "1234567890123.4, 1235000000000",
    "1e15, 1e15",
    "1e22, 1e22",
    "1.7976931348623157e308, 1.798e308"
  })
  void a_rounded_number_has_two_decimals_or_digits_and_its_mark(double given, String set) {
    assertThat(Numbers.usual().set(new Approximate(given))).isEqualTo(set);
    assertThat(Numbers.usual().marked(new Approximate(given))).isEqualTo("≈ " + set);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4142135623730951, 1.4142135623730951",
    "0.1, 0.1",
    "100, 100",
    "1e23, 1e23",
    "2e-3, 0.002",
    "5.684341886080802e-14, 5.6843418860808015e-14", // 2^-44, where versions of Java differ
    "4.9e-324, 4.94065645841247e-324",
    "-1e-7, -1e-7",
    "0.30000000000000004, 0.30000000000000004"
  })
  void a_rounded_number_is_typed_with_all_its_digits(double given, String typed) {
    assertThat(Numbers.typed(new Approximate(given))).isEqualTo("≈ " + typed);
  }

  @Test
  void decimals_can_be_asked_for() {
    assertThat(Numbers.rounded(-3.14159, 4)).isEqualTo("−3.1416");
    assertThat(Numbers.rounded(2.5, 0)).isEqualTo("2");
    assertThat(Numbers.rounded(0.04, 0)).isEqualTo("0.04");
  }

  @Test
  void decimals_that_were_asked_for_are_kept_to() {
    assertThat(new Numbers(2, Numbers.Fractions.AUTO).set(new Approximate(0.999))).isEqualTo("1");
  }

  @Test
  void a_fraction_written_as_a_decimal_does_not_look_whole() {
    Numbers never = new Numbers(2, Numbers.Fractions.NEVER, false);
    assertThat(never.marked(Exact.of(2987, 3000))).isEqualTo("≈ 0.996");
  }

  @Test
  void scores_carry_a_sign_and_zero_carries_none() {
    assertThat(Numbers.usual().signed(Exact.of(3))).isEqualTo("+3");
    assertThat(Numbers.usual().signed(Exact.of(-1))).isEqualTo("−1");
    assertThat(Numbers.usual().signed(Exact.ZERO)).isEqualTo("0");
  }

  @Test
  void a_negative_factor_gets_parentheses() {
    assertThat(Numbers.usual().factor(Exact.of(-1))).isEqualTo("(−1)");
    assertThat(Numbers.usual().factor(Exact.of(2))).isEqualTo("2");
  }

  @Test
  void a_matrix_is_typed_as_the_language_reads_it() {
    List<Scalar> numbers = List.of(Exact.ONE, Exact.of(-1), Exact.of(1, 2), exact("0.15"));
    assertThat(Numbers.typed(Matrix.of(2, 2, numbers))).isEqualTo("[1 -1; 1/2 0.15]");
    assertThat(Numbers.usual().set(Matrix.of(2, 2, numbers))).isEqualTo("[1 −1; 1/2 0.15]");
    assertThat(Numbers.typed(Matrix.ofLongs(3, 1, 1, 2, 3))).isEqualTo("[1; 2; 3]");
    assertThat(Numbers.typed(Matrix.ofDoubles(1, 2, 0.5, -2))).isEqualTo("[≈0.5 ≈-2]");
  }

  @Test
  void a_one_by_one_matrix_is_its_number() {
    assertThat(Numbers.typed(Matrix.ofLongs(1, 1, -5))).isEqualTo("-5");
    assertThat(Numbers.usual().set(Matrix.ofLongs(1, 1, -5))).isEqualTo("−5");
  }

  @Test
  void a_vector_is_set_as_a_point() {
    assertThat(Numbers.usual().point(Matrix.ofLongs(2, 1, 3, -1))).isEqualTo("(3, −1)");
  }

  @ParameterizedTest
  @CsvSource({
    "0.15, 2, AUTO, 0.15",
    "0.15, 2, ALWAYS, 3/20",
    "-1/3, 2, ALWAYS, −1/3",
    "1/3, 2, NEVER, ≈ 0.33",
    "1/3, 5, NEVER, ≈ 0.33333",
    "1/4, 2, NEVER, 0.25",
    "1/8, 2, NEVER, ≈ 0.12",
    "1/8, 3, NEVER, 0.125",
    "1/300, 2, NEVER, ≈ 0.0033",
    "7, 0, NEVER, 7",
    "5/2, 0, NEVER, ≈ 2"
  })
  void fractions_are_written_as_asked(
      String given, int decimals, Numbers.Fractions fractions, String marked) {
    assertThat(new Numbers(decimals, fractions).marked(exact(given))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1.4", "2, 1.41", "10, 1.4142135624"})
  void rounded_numbers_have_as_many_decimals_as_asked(int decimals, String set) {
    Numbers numbers = new Numbers(decimals, Numbers.Fractions.AUTO);
    assertThat(numbers.set(new Approximate(Math.sqrt(2)))).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1 + 2i",
    "1, -2, 1 − 2i",
    "0, 1, i",
    "0, -1, −i",
    "0, -1/2, −(1/2)i",
    "3, 0, 3",
    "-1, 1, −1 + i"
  })
  void complex_numbers_are_set_with_their_i(String real, String imaginary, String set) {
    assertThat(Numbers.usual().complex(exact(real), exact(imaginary))).isEqualTo(set);
  }
}
