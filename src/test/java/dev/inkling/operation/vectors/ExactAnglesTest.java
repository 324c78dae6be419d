package dev.inkling.operation.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExactAnglesTest {

  @ParameterizedTest
  @CsvSource({
    "[1 0] [2 0], 0",
    "[1 0] [0 2], 90",
    "[1 0] [-2 0], 180",
    "[1 0] [1 1], 45",
    "[1 0] [-1 1], 135",
    "[1 1 0] [1 0 1], 60",
    "[1 1 0] [-1 0 -1], 120",
    "[1 1 1 1] [1 1 1 0], 30",
    "[1 1 1 1] [-1 -1 -1 0], 150"
  })
  void an_angle_that_is_known_is_exact(String vectors, int degrees) {
    assertThat(Prompt.unicode().screen("angle " + vectors))
        .contains("= " + degrees)
        .doesNotContain("≈ " + degrees);
  }

  @ParameterizedTest
  @CsvSource({
    "45, cos 45  =  1/√2  ≈  0.71",
    "60, cos 60  =  1/2",
    "60, sin 60  =  √3/2  ≈  0.87",
    "120, cos 120  =  −1/2",
    "-30, sin (−30)  =  −1/2",
    "750, cos 750  =  √3/2  ≈  0.87"
  })
  void a_turn_by_a_known_angle_shows_its_root(String degrees, String line) {
    assertThat(Prompt.unicode().screen("rotation(" + degrees + ")")).contains(line);
  }

  @ParameterizedTest
  @CsvSource({"45, 45° to the left", "-30, 30° to the right", "350, 10° to the right"})
  void a_turn_says_the_angle_it_was_given(String degrees, String words) {
    assertThat(Prompt.unicode().screen("rotation(" + degrees + ")"))
        .contains("It is a turn by " + words)
        .doesNotContain("within rounding");
  }
}
