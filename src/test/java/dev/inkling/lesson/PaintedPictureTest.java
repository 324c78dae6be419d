package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that the learner paints. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaintedPictureTest {

  private final Classroom room =
      Classroom.of(
          "<!-- beat one -->\n<!-- try mine paint=3x3 default=\"[0 1 0; 1 1 1; 0 1 0]\" -->\n"
              + "<!-- beat two -->\nYours: {= mine}.\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".#. ### .#.",
        ".x./xxx/.x.",
        "010;111;010",
        "-#- ### -#-",
        ". # . # # # . # .",
        ".#.###.#.",
        "[0 1 0; 1 1 1; 0 1 0]",
        "0 1 0; 1 1 1; 0 1 0",
        ""
      })
  void is_typed_as_it_looks(String line) {
    assertThat(room.type(line).screen()).contains("Yours: [0 1 0; 1 1 1; 0 1 0].");
  }

  @Test
  void may_have_some_ink() {
    assertThat(room.type("0.5 0.1 0; 1 1 1; 0 0 0").screen()).contains("Yours: [1/2 1/10 0;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".#. ## .#. | Row 2 has two squares; each row has three squares.",
        ".#. ### | That is two rows; this picture has three rows of three squares.",
        "[1 0; 0 1] | That is 2 by 2; this picture has three rows of three squares.",
        "[2 0 0; 0 0 0; 0 0 0] | Ink goes from 0, none, to 1, full"
      })
  void of_another_shape_is_told(String line, String words) {
    assertThat(room.type(line).seen()).contains(words);
    assertThat(room.place()).isEqualTo("one/mine");
  }

  @Test
  void may_go_beyond_full_ink_where_the_lesson_says_so() {
    Classroom wide =
        Classroom.of(
            "<!-- beat one -->\n<!-- try mine paint=2x2 beyond default=\"[0 1; 1 0]\" -->\n"
                + "<!-- beat two -->\nYours: {= mine}.\n");
    assertThat(wide.type("2 0; 0 -1").screen()).contains("Yours: [2 0; 0 −1].");
  }
}
