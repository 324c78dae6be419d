package dev.inkling.operation.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One step taken twice, against whole numbers. */
class AnalogyLawsTest {

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void the_step_is_the_same_both_times(
      @ForAll @Size(9) List<@IntRange(min = -300, max = 300) Integer> n) {
    Matrix end = matrix("analogy " + list(n, 0, " ") + list(n, 3, "; ") + list(n, 6, " "));
    assertThat(end.rows()).isEqualTo(1);
    for (int i = 0; i < 3; i++) {
      long tenths = (long) n.get(i) - n.get(3 + i) + n.get(6 + i);
      assertThat(end.at(i)).isEqualTo(new Exact(BigInteger.valueOf(tenths), BigInteger.TEN));
    }
  }

  @Property(tries = 1000)
  void four_points_are_said_to_lie_on_one_line_where_they_do(
      @ForAll @Size(6) List<@IntRange(min = -2, max = 2) Integer> n) {
    String said = prompt.sentence("analogy" + two(n, 0) + two(n, 2) + two(n, 4));
    int acrossX = n.get(0) - n.get(2);
    int acrossY = n.get(1) - n.get(3);
    int stepX = n.get(4) - n.get(2);
    int stepY = n.get(5) - n.get(3);
    boolean moves = (stepX != 0 || stepY != 0) && (acrossX != 0 || acrossY != 0);
    assertThat(said.contains("on one line"))
        .as(said)
        .isEqualTo(moves && acrossX * stepY == acrossY * stepX);
    assertThat(said.contains("are the same")).isEqualTo(!moves);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [3 1] [-1 -1] [-1.5 2] | From b to c it is (−1/2, 3). The same step from a ends at (5/2, 4).
          [3 1] [3 1] [0 2]      | a and b are the same, so the step from b ends at c itself.
          [3 1] [0 2] [0 2]      | b and c are the same: there is no step to take, so a stays where it is.
          [3 3] [1 1] [2 2]      | From b to c it is (1, 1). The same step from a ends at (4, 4). All four lie on one line.
          3 4 5                  | From b to c it is +1. The same step from a ends at 4.
          [≈0.5 1] [0 1] [1 1]   | From b to c it is (1, 0). The same step from a ends at ≈ (1.5, 1).
          [1:7] [1:7] [1:7]      | b and c are the same: there is no step to take, so a stays where it is.
          [1:7] [2:8] [3:9]      | From b to c it is a vector of 7 numbers. The same step from a ends at a vector of 7 numbers. All four lie on one line.
          """)
  void what_is_said_holds(String line, String sentence) {
    assertThat(prompt.sentence("analogy " + line)).isEqualTo(sentence);
  }

  private Matrix matrix(String line) {
    return Results.of(prompt.outcome(line).call());
  }

  private static String list(List<Integer> n, int from, String separator) {
    return n.subList(from, from + 3).stream()
        .map(tenths -> tenths + "/10")
        .collect(Collectors.joining(separator, " [", "]"));
  }

  private static String two(List<Integer> n, int from) {
    return " [" + n.get(from) + " " + n.get(from + 1) + "]";
  }
}
