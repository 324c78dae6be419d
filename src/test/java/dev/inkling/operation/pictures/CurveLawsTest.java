package dev.inkling.operation.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.testing.Prompt;
import dev.inkling.words.CurveWording.Lengths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far it is along a curve and straight, against Pythagoras in doubles. */
class CurveLawsTest {

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void a_way_is_its_steps_added_up_and_never_shorter_than_straight(
      @ForAll @Size(12) List<@IntRange(min = -9, max = 9) Integer> n) {
    double along = 0;
    for (int row = 1; row < 4; row++) {
      along += apart(n, row - 1, row);
    }
    double straight = apart(n, 0, 3);
    long[] entries = n.stream().mapToLong(one -> one).toArray();
    Lengths lengths = Curve.lengths(Matrix.ofLongs(4, 3, entries));
    assertThat(Math.abs(lengths.along().toDouble() - along)).isLessThan(1e-12 * (1 + along));
    assertThat(Math.abs(lengths.straight().toDouble() - straight))
        .isLessThan(1e-12 * (1 + straight));
    String said = prompt.sentence("curve " + rows(n));
    boolean bends = along - straight > 1e-9 * along;
    assertThat(said.contains("times as far")).as(said).isEqualTo(straight > 0 && bends);
    assertThat(said.contains("never bends")).as(said).isEqualTo(straight > 0 && !bends);
    assertThat(said.contains("where it began")).as(said).isEqualTo(along > 0 && straight == 0);
    assertThat(said.contains("are the same")).as(said).isEqualTo(along == 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0 0; 3 4; 6 0]      | Along the curve it is 10, straight from start to end 6: 5/3 times as far.
          [0 0; 3 4; 6 8]      | Along the curve it is 10, straight from start to end 10: it never bends.
          [0 0; 1 1; 2 2]      | Along the curve it is ≈ 2.83, straight from start to end ≈ 2.83: to within rounding it never bends.
          [0 0; 3 0; 3 4; 0 0] | The curve ends where it began, after 12 along the way.
          [1 1; 1 1]           | All 2 points are the same: there is no way to go.
          [1 1]                | One point alone: there is no way to go.
          """)
  void what_is_said_holds(String points, String sentence) {
    assertThat(prompt.sentence("curve " + points)).isEqualTo(sentence);
  }

  private static double apart(List<Integer> n, int first, int second) {
    return Math.sqrt(
        IntStream.range(0, 3)
            .mapToDouble(i -> Math.pow(n.get(3 * first + i) - n.get(3 * second + i), 2))
            .sum());
  }

  private static String rows(List<Integer> n) {
    return IntStream.range(0, 4)
        .mapToObj(row -> n.get(3 * row) + " " + n.get(3 * row + 1) + " " + n.get(3 * row + 2))
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
