package dev.inkling.operation.orthogonal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Why;
import dev.inkling.testing.Prompt;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nearest points and perpendicular columns as the words of the language give them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpanLawsTest {

  private final Prompt prompt = Prompt.unicode();

  /** The rest is at a right angle to each column, and another column more reaches no nearer. */
  @Property(tries = 1000)
  void the_nearest_point_leaves_a_rest_at_a_right_angle_and_is_within_reach(
      @ForAll @Size(9) List<@IntRange(min = -6, max = 6) Integer> n, @ForAll boolean thirds) {
    String over = thirds ? "/3" : "";
    prompt.reply("B = " + grid(n, 0, 3, 2));
    prompt.reply("a = [" + n.get(6) + over + "; " + n.get(7) + "; " + n.get(8) + over + "]");
    if (numbers("B").isZero()) {
      assertThat(prompt.problem("project a B").summary().plain()).contains("all zeros");
      return;
    }
    Matrix nearest = numbers("project(a, B)");
    Matrix a = numbers("a");
    assertThat(nearest.isExact()).isTrue();
    for (int column = 0; column < 2; column++) {
      BigInteger sum = BigInteger.ZERO; // over a common denominator of 3 times any other
      BigInteger bottom = denominator(nearest).multiply(BigInteger.valueOf(3));
      for (int i = 0; i < 3; i++) {
        BigInteger rest = whole(a.at(i), bottom).subtract(whole(nearest.at(i), bottom));
        sum = sum.add(rest.multiply(BigInteger.valueOf(n.get(2 * i + column))));
      }
      assertThat(sum.signum()).isZero();
    }
    prompt.reply("p = project(a, B)");
    assertThat(numbers("rank([B p])")).isEqualTo(numbers("rank(B)"));
  }

  @Property(tries = 1000)
  void a_line_is_a_span_of_one_column(
      @ForAll @Size(6) List<@IntRange(min = -6, max = 6) Integer> n) {
    prompt.reply("a = " + grid(n, 0, 3, 1));
    prompt.reply("b = " + grid(n, 3, 3, 1));
    if (!numbers("b").isZero()) {
      assertThat(numbers("project(a, [b b])")).isEqualTo(numbers("project(a, b)"));
      assertThat(numbers("project(a, [b -2*b b/3])")).isEqualTo(numbers("project(a, b)"));
    }
  }

  @Property(tries = 1000)
  void every_reason_computes_the_number_it_explains(
      @ForAll @Size(9) List<@IntRange(min = -4, max = 4) Integer> n,
      @ForAll @IntRange(min = 0, max = 3) int line) {
    prompt.reply("A = " + grid(n, 0, 3, 3));
    if (numbers("A").isZero()) {
      return;
    }
    String[] lines = {
      "gramschmidt(A)",
      "project([1; 2; 1/3], A)",
      "gramschmidt(A * pi)",
      "project(A[1,:], [A pi*A])"
    };
    Call call = prompt.outcome(lines[line]).call();
    String[] parts = line % 2 == 0 ? new String[] {"Q", "R", "orthogonal"} : new String[] {""};
    for (String part : parts) {
      Matrix value =
          Results.matrix(part.isEmpty() ? call.value() : call.value().field(part).orElseThrow())
              .orElseThrow();
      for (int i = 0; i < value.rows(); i++) {
        for (int j = 0; j < value.columns(); j++) {
          explains(call.operation().why(call, part, i, j), value.at(i, j));
        }
      }
    }
  }

  private static void explains(Why why, Scalar value) {
    why.accept(
        new Why.Visitor<Void>() {
          @Override
          public Void given(Why.Given given) {
            throw new AssertionError("not an input");
          }

          @Override
          public Void told(Why.Told told) {
            throw new AssertionError("not only told");
          }

          @Override
          public Void derived(Why.Derived derived) {
            Scalar again = derived.formula().value().number();
            if (value.isExact() && again.isExact()) {
              assertThat(again).isEqualTo(value);
            }
            double off = Math.abs(again.toDouble() - value.toDouble());
            assertThat(off).isLessThan(1e-12 * Math.max(1, Math.abs(value.toDouble())));
            return null;
          }

          @Override
          public Void found(Why.Found found) {
            assertThat(found.residual().toDouble()).isLessThan(1e-12);
            assertThat(found.terms()).isNotEmpty();
            return null;
          }
        });
  }

  @Property(tries = 1000)
  void every_view_can_be_opened(
      @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> n,
      @ForAll @IntRange(min = 0, max = 5) int word) {
    prompt.reply("A = " + grid(n, 0, 2, 2));
    prompt.reply("b = " + grid(n, 4, 2, 1));
    String[] lines = {
      "gramschmidt [A b]",
      "gram-schmidt [A; b'/3]",
      "project b [A b]",
      "mul A b --view columns",
      "mul A [A b] --view outer",
      "mul [A b] [A; b'] --view columns"
    };
    assertThat(prompt.screen(lines[word], "steps full")).doesNotContain("null", "Optional");
    if (word > 2 || !numbers("[A b]").isZero()) {
      assertThat(prompt.sentence(lines[word])).endsWith(".");
    }
  }

  @Test
  void what_was_two_variables_stays_their_difference() {
    prompt.reply("gram = 5");
    prompt.reply("schmidt = 2");
    assertThat(numbers("gram-schmidt")).isEqualTo(numbers("3"));
    assertThat(numbers("gram - schmidt")).isEqualTo(numbers("3"));
  }

  @Test
  void the_hyphen_is_understood_wherever_the_word_is() {
    assertThat(numbers("gram-schmidt([3 0; 4 1]).Q")).isEqualTo(numbers("[3/5 -4/5; 4/5 3/5]"));
    prompt.reply("G = gram-schmidt([3 0; 4 1])");
    assertThat(prompt.outcome("gram-schmidt [3 0; 4 1]").understood())
        .isEqualTo("gramschmidt [3 0; 4 1]");
    assertThat(numbers("G.Q * G.R")).isEqualTo(numbers("[3 0; 4 1]"));
  }

  @Test
  void large_columns_are_rounded_with_a_note() {
    prompt.reply("A = rotation(20) * [1 2; 3 4]");
    assertThat(prompt.outcome("gramschmidt A").notes()).isNotEmpty();
    assertThat(prompt.outcome("gramschmidt [1 2; 3 4]").notes()).isEmpty();
    assertThat(prompt.outcome("gramschmidt [1e200 1; 1e-200 1]").value()).isNotNull();
    assertThat(prompt.outcome("project [1e200 1] [1e-200 1; 1e-200 3e200]").value()).isNotNull();
    assertThat(prompt.outcome("gramschmidt([pi*1e200 1; pi*1e-200 1])").value()).isNotNull();
  }

  private static BigInteger denominator(Matrix matrix) {
    BigInteger product = BigInteger.ONE;
    for (Scalar entry : matrix.entries()) {
      product = product.multiply(entry.toExact().denominator());
    }
    return product;
  }

  private static BigInteger whole(Scalar number, BigInteger bottom) {
    Exact exact = number.toExact();
    return exact.numerator().multiply(bottom.divide(exact.denominator()));
  }

  private Matrix numbers(String line) {
    return Results.matrix(prompt.outcome(line).value()).orElseThrow();
  }

  private static String grid(List<Integer> n, int from, int rows, int columns) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < rows * columns; i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ").append(n.get(from + i));
    }
    return text.append(']').toString();
  }
}
