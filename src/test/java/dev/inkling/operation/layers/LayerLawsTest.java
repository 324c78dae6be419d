package dev.inkling.operation.layers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What layers and functions of single numbers answer, against series and whole numbers. */
class LayerLawsTest {

  private static final MathContext DIGITS = new MathContext(60);
  private static final int UNIT = 60; // numbers typed are sixtieths

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void whole_answers_are_exact(@ForAll @IntRange(min = -1000, max = 1000) int n) {
    String x = "(" + n + "/" + UNIT + ")";
    assertThat(number("relu" + x)).isEqualTo(Exact.of(Math.max(0, n), UNIT));
    assertThat(number("abs" + x)).isEqualTo(Exact.of(Math.abs(n), UNIT));
    assertThat(number("step" + x)).isEqualTo(Exact.of(n > 0 ? 1 : 0));
    assertThat(number("sign" + x)).isEqualTo(Exact.of(Integer.signum(n)));
    assertThat(number("floor" + x)).isEqualTo(Exact.of(Math.floorDiv(n, UNIT)));
    long away = (2L * Math.abs(n) + UNIT) / (2 * UNIT);
    assertThat(number("round" + x)).isEqualTo(Exact.of(n < 0 ? -away : away));
  }

  @Property(tries = 1000)
  void square_roots_are_exact_where_they_come_out(
      @ForAll @IntRange(min = 0, max = 3000) int over,
      @ForAll @IntRange(min = 1, max = 3000) int under) {
    Scalar root = number("sqrt(" + over + "/" + under + ")");
    Exact square = Exact.of(over, under);
    boolean comesOut = isSquare(square.numerator()) && isSquare(square.denominator());
    assertThat(root.isExact()).isEqualTo(comesOut);
    if (comesOut) {
      assertThat(root.times(root)).isEqualTo(square);
    } else {
      near(root, decimal(over, under).sqrt(DIGITS));
    }
  }

  @Property(tries = 1000)
  void exponentials_agree_with_their_series(@ForAll @IntRange(min = -3000, max = 3000) int n) {
    Scalar power = number("exp(" + n + "/" + UNIT + ")");
    assertThat(power.isExact()).isEqualTo(n == 0);
    near(power, Series.exp(decimal(n, UNIT)));
  }

  @Property(tries = 1000)
  void logarithms_agree_with_their_series(
      @ForAll @IntRange(min = 1, max = 1000000) int over,
      @ForAll @IntRange(min = 1, max = 1000000) int under,
      @ForAll @IntRange(min = -400, max = 400) int zeros) {
    Assume.that(over != under || zeros != 0);
    Scalar log = number("log(" + over + "/" + under + " * 10^" + zeros + ")");
    near(log, Series.log(decimal(over, under).scaleByPowerOfTen(zeros)));
  }

  @Property(tries = 1000)
  void logarithms_next_to_one_keep_their_digits(
      @ForAll @IntRange(min = 1, max = 1000) int n,
      @ForAll @IntRange(min = 3, max = 25) int zeros) {
    Scalar log = number("log(1 + " + n + "/10^" + zeros + ")");
    BigDecimal expected = Series.log(BigDecimal.ONE.add(decimal(n, 1).movePointLeft(zeros)));
    BigDecimal apart = new BigDecimal(log.toDouble()).subtract(expected).abs();
    assertThat(apart).isLessThan(expected.abs().multiply(new BigDecimal("1e-12")));
  }

  @Property(tries = 1000)
  void squeezed_numbers_agree_with_their_series(@ForAll @IntRange(min = -3000, max = 3000) int n) {
    BigDecimal x = decimal(n, UNIT);
    BigDecimal one = BigDecimal.ONE;
    BigDecimal power = Series.exp(x.negate());
    BigDecimal twice = Series.exp(x.add(x));
    Scalar sigmoid = number("sigmoid(" + n + "/" + UNIT + ")");
    near(sigmoid, one.divide(one.add(power), DIGITS));
    near(
        number("tanh(" + n + "/" + UNIT + ")"), twice.subtract(one).divide(twice.add(one), DIGITS));
    assertThat(sigmoid.isExact()).isEqualTo(n == 0);
  }

  @Property(tries = 1000)
  void waves_agree_with_their_series_however_many_turns(
      @ForAll @IntRange(min = -1000, max = 1000) int n,
      @ForAll @IntRange(min = 0, max = 26) int zeros) {
    BigDecimal x = decimal(n, 7).add(decimal(n, 1).scaleByPowerOfTen(zeros));
    String typed = "(" + n + "/7 + " + n + " * 10^" + zeros + ")";
    near(number("sin" + typed), Series.sin(x));
    near(number("cos" + typed), Series.cos(x));
  }

  @Property(tries = 1000)
  void shares_agree_with_their_series_and_add_to_one(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -300, max = 300) Integer> n,
      @ForAll @IntRange(min = -1000000, max = 1000000) int offset) {
    Matrix shares = matrix("softmax " + list(n, offset));
    List<BigDecimal> powers = n.stream().map(each -> Series.exp(decimal(each, UNIT))).toList();
    BigDecimal sum = powers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    double total = 0;
    for (int i = 0; i < n.size(); i++) {
      near(shares.at(i), powers.get(i).divide(sum, DIGITS));
      total += shares.at(i).toDouble();
    }
    assertThat(Math.abs(total - 1)).isLessThan(1e-12);
    boolean equal = n.stream().distinct().count() == 1;
    assertThat(shares.isExact()).isEqualTo(equal);
  }

  @Property(tries = 1000)
  void the_winner_of_the_sentence_has_the_largest_score(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = -4, max = 4) Integer> n) {
    String scores = list(n.stream().map(each -> each * UNIT).toList(), 0);
    String said = prompt.sentence("softmax " + scores);
    int top = Collections.max(n);
    List<Integer> winners = places(n, top);
    if (winners.size() == n.size()) {
      assertThat(said).startsWith("All " + n.size() + " are equal");
    } else if (winners.size() == 1) {
      assertThat(said).startsWith("Place " + winners.get(0) + " gets the largest share");
    } else {
      assertThat(said).startsWith("Places " + winners.get(0)).contains("share the lead");
    }
    assertThat(number("argmax " + scores)).isEqualTo(Exact.of(winners.get(0)));
    assertThat(number("max " + scores)).isEqualTo(Exact.of(top));
    assertThat(number("min " + scores)).isEqualTo(Exact.of(Collections.min(n)));
    String named = prompt.sentence("argmax " + scores);
    if (winners.size() > 1 && winners.size() < n.size()) {
      assertThat(named).contains("places " + winners.get(0)).contains("the first of them counts");
    }
  }

  /** How many of four a sentence counts: {@code 2 of the 4 come out above 1/2, 1 below 1/2}. */
  private static long counted(String sentence, String where) {
    Matcher counts = Pattern.compile("(all|(?<!/)\\d)[a-z0-9 ]*? " + where).matcher(sentence);
    return !counts.find() ? 0 : counts.group(1).equals("all") ? 4 : Long.parseLong(counts.group(1));
  }

  @Property(tries = 1000)
  void counts_in_the_sentences_are_true(
      @ForAll @Size(4) List<@IntRange(min = -2, max = 2) Integer> n) {
    String a = list(n.stream().map(each -> each * UNIT).toList(), 0);
    long up = n.stream().filter(each -> each > 0).count();
    long down = n.stream().filter(each -> each < 0).count();
    assertThat(prompt.sentence("sign " + a))
        .isEqualTo(up + " positive, " + down + " negative, " + (4 - up - down) + " zero.");
    String sigmoid = prompt.sentence("sigmoid " + a);
    assertThat(counted(sigmoid, "above 1/2")).isEqualTo(up);
    assertThat(counted(sigmoid, "below 1/2")).isEqualTo(down);
    assertThat(counted(sigmoid, "exactly at 1/2")).isEqualTo(4 - up - down);
    String step = prompt.sentence("step " + a);
    assertThat(step).startsWith(up == 4 ? "Every number" : up == 0 ? "No number" : up + " of 4 ");
    String abs = prompt.sentence("abs " + a);
    assertThat(abs).startsWith(down == 0 ? "Nothing was negative" : down + " negative number");
  }

  @Property(tries = 1000)
  void the_same_seed_draws_the_same_numbers(
      @ForAll @LongRange(min = -1000000, max = 1000000) long seed,
      @ForAll @IntRange(min = 1, max = 5) int rows,
      @ForAll @IntRange(min = 1, max = 5) int columns) {
    Matrix drawn = matrix("random(" + rows + ", " + columns + ", " + seed + ")");
    java.util.Random again = new java.util.Random(seed);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(drawn.at(i)).isEqualTo(Exact.of(again.nextInt(19) - 9L));
    }
  }

  private Matrix matrix(String line) {
    return Results.of(prompt.outcome(line).call());
  }

  private Scalar number(String line) {
    return matrix(line).number();
  }

  private static void near(Scalar number, BigDecimal expected) {
    BigDecimal apart = new BigDecimal(number.toDouble()).subtract(expected).abs();
    BigDecimal size = expected.abs().max(BigDecimal.ONE);
    assertThat(apart).isLessThan(size.multiply(new BigDecimal("1e-12")));
  }

  private static boolean isSquare(BigInteger number) {
    BigInteger root = number.sqrt();
    return root.multiply(root).equals(number);
  }

  private static BigDecimal decimal(long over, long under) {
    return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), DIGITS);
  }

  private static String list(List<Integer> sixtieths, long offset) {
    return sixtieths.stream()
        .map(n -> (n + offset * UNIT) + "/" + UNIT)
        .collect(Collectors.joining(" ", "[", "]"));
  }

  private static List<Integer> places(List<Integer> n, int value) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < n.size(); i++) {
      if (n.get(i) == value) {
        places.add(i + 1);
      }
    }
    return places;
  }
}
