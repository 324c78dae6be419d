package dev.inkling.operation.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile;
import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What stands beside and beneath a picture says what is true of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainPicturesTest {

  private static String screen(String line) {
    return Prompt.tall(Profile.Glyphs.UNICODE).screen(line);
  }

  @Test
  void equal_numbers_on_a_line_are_counted_and_not_said_to_lack_room() {
    assertThat(screen("numberline [1 1 1]"))
        .contains("2 more stand where one like them does")
        .doesNotContain("want of room");
    assertThat(screen("numberline [1 2 3]")).doesNotContain("more stand");
  }

  @Test
  void only_the_last_stretch_of_a_histogram_has_its_upper_end() {
    assertThat(screen("histogram [3 4 4 5 3 3 3.5 6]").replaceAll("\\s+", " "))
        .contains("Most, 4, lie from 3 up to, not including, 4.");
    assertThat(screen("histogram [3 5 6 6 6 6 6 6]").replaceAll("\\s+", " "))
        .contains(", lie from 5 to 6.");
  }

  @Test
  void there_is_no_number_one_and_a_half_of_a_list() {
    assertThat(screen("chart [1 2; 2 3; 3 5]")).doesNotContain("1.2", "1.6");
  }

  @Test
  void a_strip_says_which_number_its_signed_ink_is() {
    assertThat(screen("strip [0 1 0 0 1 0 0 1 0; 0 0 1 0 1 0 1 0 0]")).contains("## +1   == −1");
  }

  @Test
  void a_leaning_arrow_says_how_far() {
    assertThat(screen("transform [1 2; 3 4]")).contains("leans up ≈ 71.57°, ≈ 3.16 long");
  }

  @Test
  void a_number_times_a_list_shows_its_working() {
    assertThat(screen("mul 2 [1 2]")).contains("2 · │ 1  2 │  = │ 2  4 │");
  }
}
