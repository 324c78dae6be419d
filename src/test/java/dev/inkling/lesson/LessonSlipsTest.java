package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong values at a question are told by their slip, right ones are right however written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonSlipsTest {

  private static Classroom asked(String ask) {
    return Classroom.of(lesson(ask));
  }

  private static Lesson lesson(String ask) {
    String body =
        """
        <!-- beat a -->
        <!-- let A = [1 2; 3 4] -->
        <!-- ask q kind=value %s -->
        What is A times [5; 6]?

        <!-- if [1 2]: Words of its own. -->
        <!-- hint: Row by row. -->
        <details><summary>Reveal</summary>

        Row by row.

        </details>
        <!-- /ask -->

        <!-- beat b -->
        After.
        """;
    return LessonParser.parse("x.lesson.md", Classroom.lesson(body.formatted(ask))).orThrow();
  }

  private static final String PRODUCT = "key=\"[17; 39]\" of=\"A * [5; 6]\"";

  @Test
  void a_slip_is_named_and_the_answer_is_not_given_away() {
    Classroom room = asked(PRODUCT).type("[23; 34]");
    assertThat(room.seen()).contains("Down the columns.", "1·5 + 3·6 = 23").doesNotContain("17");
  }

  @Test
  void at_the_last_try_both_lines_stand_side_by_side() {
    Classroom room = asked(PRODUCT).type("[23; 34]", "[23; 34]");
    assertThat(room.seen().replaceAll("\\s+", " "))
        .contains("Yours: 1·5 + 3·6 = 23; asked: 1·5 + 2·6 = 17.");
  }

  @Test
  void the_words_of_the_lesson_come_first() {
    assertThat(asked(PRODUCT).type("1 2").seen()).contains("Words of its own.");
  }

  @Test
  void the_key_alone_is_enough_if_it_says_what_is_worked_out() {
    assertThat(asked("key=\"A * [5; 6]\"").type("5 10").seen()).doesNotContain("Right:");
    assertThat(asked("key=\"A * [5; 6]\"").type("5, 15").seen()).contains("First pair only.");
  }

  @Test
  void without_something_to_work_out_a_hint_helps_as_before() {
    assertThat(asked("key=\"[17; 39]\"").type("[23; 34]").seen()).contains("Row by row.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"17 39", "[17; 39]", "17, 39", "(17, 39)", "{17, 39}", "34/2 39.0", "[17,39]"})
  void right_answers_are_right_however_written(String answer) {
    assertThat(asked(PRODUCT).type(answer).seen()).contains("Row by row.").doesNotContain("hint");
  }

  @Test
  void rounded_answers_are_right_as_closely_as_they_were_typed() {
    String root = "key=\"norm([1 1])\"";
    assertThat(asked(root).type("1.41").type("").place()).isEqualTo("b");
    assertThat(asked(root).type("2").seen()).contains("No root.");
    assertThat(asked(root).type("1.45").place()).isEqualTo("a/q");
  }

  @Test
  void the_check_says_where_slips_collide_or_hide() {
    assertThat(doubts(PRODUCT)).isEmpty();
    assertThat(doubts("key=\"dot([1 -1], [1 3])\""))
        .contains(
            "The slips \"added where we multiply\" and \"lost a sign\" both give 4. Other numbers"
                + " would tell them apart.");
    assertThat(doubts("key=\"[2 1; 1 2] * [5; 6]\""))
        .contains(
            "On these numbers the slip \"down the columns\" gives the right answer, so it cannot be"
                + " seen.");
    assertThat(doubts("key=\"[17; 39]\" of=\"A * [5; 7]\""))
        .containsExactly("What is worked out, A * [5; 7], is not the key.");
  }

  private static List<String> doubts(String ask) {
    return SlipCheck.of(lesson(ask), Classroom.interpreter(), Work.plain()).stream()
        .map(Problem::summary)
        .map(words -> words.plain())
        .toList();
  }
}
