package dev.inkling.operation.orthogonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Formula;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code svd} and {@code pca} say, put together again and counted another way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StretchLawsTest {

  private static final String[] SHAPES = {
    "svd([%s %s; %s %s])",
    "svd([%s %s %s; %s %s %s])",
    "svd([%s %s; %s %s; %s %s])",
    "svd(pi * [%s %s; %s %s])",
    "svd([%s; %s; %s])",
    "svd([%s/3 %s %s/7])"
  };

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void turn_stretch_and_turn_make_the_matrix_again(
      @ForAll @Size(6) List<@IntRange(min = -9, max = 9) Integer> n,
      @ForAll @IntRange(min = 0, max = 5) int shape) {
    String line = SHAPES[shape].formatted(n.toArray());
    Call call = prompt.outcome(line).call();
    Matrix a = call.arguments().matrix(0);
    Matrix values = part(call, "values");
    Matrix stretch = Matrix.filled(values.rows(), values.rows(), 0);
    for (int i = 0; i < values.rows(); i++) {
      stretch = stretch.with(i, i, values.at(i));
    }
    Matrix again =
        part(call, "U")
            .times(stretch, Work.plain())
            .times(part(call, "V").transpose(), Work.plain());
    near(again, a, 1e-12 * 30);
    rootsAgree(call);
    reasonsHold(call, List.of("U", "values", "V"));
  }

  @Property(tries = 200)
  void every_view_can_be_opened(
      @ForAll @Size(6) List<@IntRange(min = -3, max = 3) Integer> n,
      @ForAll @IntRange(min = 0, max = 5) int shape) {
    String line = SHAPES[shape].formatted(n.toArray());
    opens(line);
    opens("pca " + grid(n, 3, 2));
  }

  /** The squares of the two values add up to all entries squared, and multiply to det squared. */
  @Property(tries = 1000)
  void two_by_two_matrices_keep_their_roots(
      @ForAll @Size(4) List<@IntRange(min = -20, max = 20) Integer> n) {
    Call call = prompt.outcome("svd([%s %s; %s %s])".formatted(n.toArray())).call();
    Value.Part values = ((Value.Bundle) call.value()).part("values").orElseThrow();
    Matrix shown = part(call, "values");
    assertThat(shown.isExact() || values.exactly().size() == 2).isTrue();
    long squares = n.stream().mapToLong(i -> (long) i * i).sum();
    long determinant = (long) n.get(0) * n.get(3) - (long) n.get(1) * n.get(2);
    double greatest = shown.at(0).toDouble();
    double least = shown.at(1).toDouble();
    assertThat(greatest * greatest + least * least)
        .isCloseTo(squares, within(1e-12 * Math.max(1, squares)));
    assertThat(greatest * least)
        .isCloseTo(Math.abs(determinant), within(1e-12 * Math.max(1, squares)));
  }

  @Property(tries = 1000)
  void covariances_are_counted_right_and_put_together_again(
      @ForAll @Size(8) List<@IntRange(min = -9, max = 9) Integer> n, @ForAll boolean wide) {
    int rows = wide ? 2 : 4;
    int columns = 8 / rows;
    Call call = prompt.outcome("pca(" + grid(n, rows, columns) + ")").call();
    Matrix directions = part(call, "directions");
    Matrix variances = part(call, "variances");
    Matrix scores = part(call, "scores");
    assertThat(directions.columns()).isEqualTo(Math.min(rows - 1, columns));
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        double sum = 0;
        for (int k = 0; k < variances.rows(); k++) {
          sum +=
              directions.at(i, k).toDouble()
                  * variances.at(k).toDouble()
                  * directions.at(j, k).toDouble();
        }
        assertThat(sum).isCloseTo(covariance(n, rows, columns, i, j), within(1e-10));
      }
    }
    for (int k = 0; k < variances.rows(); k++) {
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < rows; row++) {
        sum += scores.at(row, k).toDouble();
        squares += scores.at(row, k).toDouble() * scores.at(row, k).toDouble();
      }
      assertThat(sum).isCloseTo(0, within(1e-10));
      assertThat(squares / (rows - 1)).isCloseTo(variances.at(k).toDouble(), within(1e-10));
    }
    rootsAgree(call);
    reasonsHold(call, List.of("mean", "directions", "variances", "shares", "scores"));
  }

  /** With whole numbers: n·Σxy − Σx·Σy over n (n − 1). */
  private static double covariance(List<Integer> n, int rows, int columns, int i, int j) {
    BigInteger products = BigInteger.ZERO;
    long first = 0;
    long second = 0;
    for (int row = 0; row < rows; row++) {
      long x = n.get(row * columns + i);
      long y = n.get(row * columns + j);
      products = products.add(BigInteger.valueOf(x * y));
      first += x;
      second += y;
    }
    long over = rows * products.longValueExact() - first * second;
    return over / (double) (rows * (rows - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "svd [0 0; 0 0]",
        "svd zeros(3,2)",
        "svd zeros(2,3)",
        "svd 0",
        "svd -3",
        "svd [2; 1]",
        "svd [1 2 3 4 5]",
        "svd [1e200 1; 2 1e200]",
        "svd [1e-200 1e-201; 0 1e-200]",
        "svd [1e200 1e-200; 0 1]",
        "svd(pi * [1e200 1; 2 1e200])",
        "svd identity(5)",
        "svd rotation(30)",
        "svd [0 2; 2 0]",
        "svd [1 2 3; 2 4 6; 1 1 1]",
        "svd ones(30, 40)",
        "svd [1 1; 1 1.00000001]",
        "svd [1 0; 0 0; 0 0]",
        "svd [3 0 0 0; 0 3 0 0]",
        "pca [1 2; 1 2; 1 2]",
        "pca [1 5; 2 5; 4 5]",
        "pca [1; 2; 4]",
        "pca [1 2 3; 4 5 7]",
        "pca [1e-200 1; 2e-200 5; 0 3]",
        "pca ones(5, 20)",
        "pca [1000001 1; 1000002 2; 1000003 4]",
        "pca [1 0 0; 0 1 0; 0 0 1]",
        "pca [0 0; pi 1; 1 1]"
      })
  void nasty_numbers_have_an_answer(String line) {
    assertThat(prompt.outcome(line).value()).isInstanceOf(Value.Bundle.class);
    opens(line);
  }

  @Test
  void a_single_point_does_not_spread() {
    assertThat(prompt.problem("pca [1 2]").summary().plain()).contains("one point");
    assertThat(prompt.problem("pca 5").summary().plain()).contains("one point");
  }

  @Test
  void a_spread_beyond_all_rounded_numbers_is_refused() {
    assertThat(prompt.problem("pca [1e200 1; 2 1e200; 3 3]").summary().plain())
        .contains("too large");
  }

  @Test
  void what_would_take_minutes_is_refused() {
    assertThat(prompt.problem("svd ones(1900, 1900)").summary().plain()).contains("minutes");
  }

  @Test
  void two_hundred_by_two_hundred() {
    prompt.reply("A = zeros(200, 200) + identity(200)");
    Call call = prompt.outcome("svd(A)").call();
    assertThat(part(call, "values").at(199).toDouble()).isCloseTo(1, within(1e-12));
    assertThat(call.steps().count()).isPositive();
    assertThat(call.sentence().plain()).contains("keeps every length");
  }

  @Test
  void sentences_say_what_is_lost() {
    assertThat(prompt.sentence("svd [1 2; 2 4]")).contains("squashes the plane to a line");
    assertThat(prompt.sentence("svd [1 0 0; 0 1 0; 0 0 0]")).contains("squashes space to a plane");
    assertThat(prompt.sentence("svd zeros(2,2)")).contains("takes everything to the origin");
    assertThat(prompt.sentence("svd [1 1; 1 1.00000001]")).contains("nearly nothing");
    assertThat(prompt.sentence("pca [1 1; 2 2; 5 5]")).contains("on one line");
    assertThat(prompt.sentence("pca [1 5; 2 5; 4 5]")).contains("Column 2 never changes");
    assertThat(prompt.sentence("pca [1 2; 1 2]")).contains("All the points are the same");
    assertThat(prompt.sentence("pca [1 0; -1 0; 0 1; 0 -1]")).contains("none of them stands out");
  }

  private void opens(String line) {
    assertThat(prompt.screen(line, "steps full", "draw"))
        .doesNotContain("null", "Optional", "NaN", "Infinity", "fault of its own");
    assertThat(prompt.sentence(line)).endsWith(".");
  }

  private static Matrix part(Call call, String name) {
    return Results.matrix(call.value().field(name).orElseThrow()).orElseThrow();
  }

  /** What is kept as roots comes to the number that is shown. */
  private static void rootsAgree(Call call) {
    for (Value.Part part : ((Value.Bundle) call.value()).parts()) {
      Matrix shown = part(call, part.name());
      double largest = 1;
      for (Scalar entry : shown.entries()) {
        largest = Math.max(largest, Math.abs(entry.toDouble()));
      }
      for (int i = 0; i < part.exactly().size(); i++) {
        Formula formula = part.exactly().get(i);
        assertThat(formula.value().number().toDouble())
            .isCloseTo(shown.at(i).toDouble(), within(1e-12 * largest));
      }
    }
  }

  private static void reasonsHold(Call call, List<String> parts) {
    for (String part : parts) {
      Matrix shown = part(call, part);
      for (int i = 0; i < shown.size(); i++) {
        Scalar number = shown.at(i);
        int row = i / shown.columns();
        int column = i % shown.columns();
        call.operation().why(call, part, row, column).accept(new Holds(number));
      }
    }
  }

  private record Holds(Scalar number) implements Why.Visitor<Boolean> {

    @Override
    public Boolean given(Why.Given given) {
      throw new AssertionError("not an input");
    }

    @Override
    public Boolean told(Why.Told told) {
      throw new AssertionError("not only told");
    }

    @Override
    public Boolean derived(Why.Derived derived) {
      Scalar again = derived.formula().value().number();
      if (number.isExact() && again.isExact()) {
        assertThat(again).isEqualTo(number);
      }
      assertThat(again.toDouble()).isCloseTo(number.toDouble(), within(1e-10));
      return true;
    }

    @Override
    public Boolean found(Why.Found found) {
      assertThat(found.residual().toDouble()).isLessThan(1e-10);
      assertThat(found.terms()).isNotEmpty();
      return true;
    }
  }

  private static void near(Matrix found, Matrix expected, double bound) {
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.at(i).toDouble()).isCloseTo(expected.at(i).toDouble(), within(bound));
    }
  }

  private static String grid(List<Integer> n, int rows, int columns) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < rows * columns; i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ").append(n.get(i));
    }
    return text.append(']').toString();
  }
}
