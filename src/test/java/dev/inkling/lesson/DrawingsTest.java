package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code show} draws in a lesson. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrawingsTest {

  private static String shown(String directives) {
    return Classroom.of("<!-- beat one -->\n" + directives).screen();
  }

  @Test
  void weights_carry_their_signs() {
    assertThat(shown("<!-- show signed of=\"[1 -1; -1 1]\" say=\"Two for, two against.\" -->"))
        .contains("+1", "−1");
  }

  @Test
  void a_strip_has_a_name_under_each_picture() {
    assertThat(
            shown(
                "<!-- show strip of=\"[1 0; 0 1] | [0 1; 1 0]\" names=\"falling | rising\""
                    + " say=\"Two slopes.\" -->"))
        .contains("falling", "rising");
  }

  @Test
  void a_drawing_is_what_an_operation_draws_without_its_words() {
    assertThat(shown("<!-- show drawing of=\"dot([1 3], [1 1])\" -->"))
        .contains("shadow", "(1, 3)")
        .doesNotContain("line the pairs up", "reaches");
  }

  @Test
  void numbers_are_drawn_as_they_are_when_it_is_shown() {
    String body = "<!-- let a = [2 0] -->\n<!-- show drawing of=\"dot(a, [1 1])\" -->";
    assertThat(shown(body)).contains("a (2, 0)");
  }

  @Test
  void a_picture_of_numbers_says_which() {
    String text = Classroom.lesson("<!-- beat one -->\n<!-- show strip say=\"None.\" -->");
    assertThat(LessonParser.parse("a.lesson.md", text).problems())
        .anySatisfy(
            problem -> assertThat(problem.summary().plain()).contains("the numbers it is drawn"));
  }
}
