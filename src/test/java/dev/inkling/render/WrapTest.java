package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrapTest {

  private static List<String> wrapped(String words, int width) {
    return Wrap.lines(StyledLine.of(words), width, 0, 0).stream().map(StyledLine::plain).toList();
  }

  @Test
  void choices_wider_than_a_line_part_after_a_bar() {
    assertThat(wrapped("--draw one|two|three|four", 16))
        .containsExactly("--draw one|two|", "three|four");
  }

  @Test
  void choices_that_fit_a_line_stay_together() {
    assertThat(wrapped("--draw one|two|four", 14)).containsExactly("--draw", "one|two|four");
  }

  @Test
  void the_mark_of_a_rounded_number_stays_with_it() {
    assertThat(wrapped("it is ≈ 4.12 long", 9)).containsExactly("it is", "≈ 4.12", "long");
  }
}
