package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with an answer of any kind: how sure somebody is, and Enter in its place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweringTest {

  @Nested
  class How_sure_somebody_is {
    private final Classroom room =
        QuestionKindsTest.asked("kind=value key=-2 tries=1 sure", "What is it?");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "-2 sure 4 | you had reason to be",
          "-2, sure 1 | You were not sure",
          "2 sure 3 | surprises like this one stay",
          "2 sure: 2 | You had your doubts"
        })
    void gets_one_sentence(String line, String words) {
      assertThat(room.type(line).screen()).contains(words);
    }

    @Test
    void need_not_be_said() {
      assertThat(room.type("-2").screen()).doesNotContain("sure");
    }

    @Test
    void is_heard_where_nobody_asked_as_well() {
      Classroom other = QuestionKindsTest.asked("kind=value key=-2", "What is it?");
      assertThat(other.type("-2 sure 4").screen()).contains("Revealed.", "reason to be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sure 3", "sure", "-2 sure", "-2 sure 7", "I am sure"})
    void comes_behind_an_answer_with_a_number(String line) {
      assertThat(room.type(line).seen()).contains("Your answer comes first, then sure");
      assertThat(room.state().asking().misses()).isZero();
    }

    @Test
    void is_a_word_like_others_in_words_of_ones_own() {
      Classroom other = QuestionKindsTest.asked("kind=free", "Why?");
      assertThat(other.type("nobody can be sure").screen()).contains("nobody can be sure");
    }
  }

  @Nested
  class An_empty_line {
    private final Classroom room =
        QuestionKindsTest.asked(
            "kind=value key=-2 tries=9", "What is it?\n\n<!-- hint: Count. -->");

    @Test
    void gives_each_hint_in_turn_and_then_the_answer() {
      assertThat(room.type("").seen()).contains("Hint 1 of 2", "Count.");
      assertThat(room.type("").seen()).contains("Hint 2 of 2", "Enter now shows the answer");
      assertThat(room.type("").screen()).contains("Revealed.");
    }

    @Test
    void helps_after_a_wrong_answer_too() {
      assertThat(room.type("5", "").seen()).contains("Hint");
      assertThat(QuestionKindsTest.isOver(room)).isFalse();
    }
  }
}
