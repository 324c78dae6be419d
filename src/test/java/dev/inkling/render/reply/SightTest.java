package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SightTest {

  private static final String SENTENCE = "too large to draw";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dot [1e300 1e300] [1 2]",
        "angle [1e300 1] [1 2]",
        "transform [1e300 1; 2 1]",
        "arrows [1e300 1; 2 1]"
      })
  void arrows_that_are_too_long_to_draw_are_missed_in_a_sentence(String line) {
    assertThat(Prompt.unicode().screen(line)).contains(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dot [1e300 1e300] [1 2] --draw none",
        "dot [3 4] [4 1]",
        "dot [1e300 1 2] [1 2 3]",
        "heatmap [1e300 1; 2 1]",
        "scatter [1e300 1; 2 1]"
      })
  void nothing_is_said_where_nothing_is_missed(String line) {
    assertThat(Prompt.unicode().screen(line)).doesNotContain(SENTENCE);
  }
}
