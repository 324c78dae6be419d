package dev.inkling.operation.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.testing.Prompt;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is said of a 2x2 matrix and where its numbers come from, weighed in whole numbers. */
class EigenWordsLawsTest {

  @Property(tries = 1000)
  void how_many_directions_are_said_to_be_kept(
      @ForAll @Size(4) List<@IntRange(min = -5, max = 5) Integer> n) {
    int difference = n.get(0) - n.get(3);
    int discriminant = difference * difference + 4 * n.get(1) * n.get(2);
    boolean multiple = n.get(1) == 0 && n.get(2) == 0 && difference == 0;
    String said = Prompt.unicode().sentence("eigen " + matrix(n));
    if (discriminant < 0) {
      assertThat(said).startsWith("No direction keeps its line");
      assertThat(said).contains(n.get(2) > 0 ? " counter-clockwise" : " clockwise");
    } else if (multiple) {
      assertThat(said).startsWith("Every direction is kept");
    } else if (discriminant == 0) {
      assertThat(said).startsWith("Too few directions");
    } else {
      assertThat(said).startsWith("Two directions keep their line");
      int determinant = n.get(0) * n.get(3) - n.get(1) * n.get(2);
      assertThat(said.contains("squashed to nothing")).isEqualTo(determinant == 0);
      assertThat(said.contains("right angle")).isEqualTo(n.get(1).equals(n.get(2)));
      boolean flips = determinant < 0 || (determinant > 0 && n.get(0) + n.get(3) < 0);
      boolean negative = flips || (determinant == 0 && n.get(0) + n.get(3) < 0);
      assertThat(said.contains("flips")).isEqualTo(negative);
    }
  }

  @Property(tries = 1000)
  void a_reason_computes_the_number_or_checks_it_exactly(
      @ForAll @Size(4) List<@IntRange(min = -5, max = 5) Integer> n,
      @ForAll @IntRange(min = 0, max = 1) int row,
      @ForAll @IntRange(min = 0, max = 1) int column) {
    Prompt prompt = Prompt.unicode();
    Call call = prompt.outcome("eigen " + matrix(n)).call();
    explained(call, "values", row, 0);
    explained(call, "vectors", row, column);
    Call power = prompt.outcome("power " + matrix(n) + " [" + n.get(0) + "; 2] 3").call();
    Why.Derived derived = (Why.Derived) power.operation().why(power, row, 0);
    assertThat(derived.formula().value().number()).isEqualTo(Results.of(power).at(row, 0));
  }

  private static void explained(Call call, String part, int row, int column) {
    Value value = call.value().field(part).orElseThrow();
    Why why = call.operation().why(call, part, row, column);
    if (why instanceof Why.Derived derived) {
      assertThat(derived.formula().value().number())
          .isEqualTo(Results.matrix(value).orElseThrow().at(row, column));
    } else {
      assertThat(((Why.Found) why).residual().isExact()).isTrue();
      assertThat(((Why.Found) why).residual().isZero()).isTrue();
    }
  }

  private static String matrix(List<Integer> n) {
    return "[" + n.get(0) + " " + n.get(1) + "; " + n.get(2) + " " + n.get(3) + "]";
  }
}
