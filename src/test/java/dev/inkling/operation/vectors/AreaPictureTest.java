package dev.inkling.operation.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second face of a dot product: shadow times length, as a rectangle. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AreaPictureTest {

  @Test
  void a_score_is_drawn_as_shadow_times_length() {
    assertThat(Prompt.unicode().screen("dot [1 3] [3 4] --as area"))
        .contains("shadow 3", "length 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1 3] [3 4]   | the shadow of a, 3; the other is as long as b, 5. Its area is 15.
          [-2 -1] [3 4] | the shadow of a, 2 and backwards; the other is as long as b, 5. Its area is 10, and it counts as minus.
          """)
  void it_is_told_in_words(String vectors, String words) {
    Prompt prompt = Prompt.unicode();
    prompt.screen("dot " + vectors + " --as area");
    assertThat(prompt.screen("describe").replaceAll("\\s+", " ")).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"'[4 -3] [3 4]'", "'[0 0] [3 4]'", "'[1 2] [0 0]'"})
  void without_a_shadow_the_arrows_are_drawn_as_ever(String vectors) {
    assertThat(Prompt.unicode().screen("dot " + vectors + " --as area"))
        .contains("b (")
        .doesNotContain("length");
  }

  @Test
  void lists_of_three_numbers_keep_their_bars() {
    assertThat(Prompt.unicode().screen("dot [1 -1 2] [3 1 1] --as area")).contains("pushes up");
  }
}
