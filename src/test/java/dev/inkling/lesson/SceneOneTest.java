package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first-time user goes through Scene 1, rightly and wrongly. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SceneOneTest {

  private final Classroom room = Classroom.sceneOne();

  @Test
  void all_bundled_lessons_pass_the_check() {
    for (Lesson lesson : LessonLibrary.bundled()) {
      assertThat(LessonCheck.of(lesson, Classroom.interpreter())).as(lesson.id()).isEmpty();
    }
  }

  @Test
  void the_index_names_every_lesson_file() throws IOException {
    List<String> listed =
        Files.readAllLines(Path.of("lessons/index.txt")).stream()
            .map(line -> line.split("\\s+")[1])
            .toList();
    try (Stream<Path> files = Files.list(Path.of("lessons"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".md")))
          .filteredOn(name -> name.endsWith(".lesson.md"))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void a_bracketed_word_opens_its_line_and_the_screen_stays() {
    room.upTo("stumble").type("Manifold");
    assertThat(room.place()).isEqualTo("stumble");
    assertThat(room.seen()).contains("manifold  Points that look like flat space");
  }

  @Test
  void the_three_questions_stay_in_sight_from_the_doorway_to_the_road() {
    assertThat(room.upTo("ground").screen()).doesNotContain("Q1");
    assertThat(room.upTo("doorway").screen()).contains("Q1 why this recipe");
    assertThat(room.upTo("back-to-three").screen()).contains("Q1 ~").contains("Q3 ?");
    assertThat(room.upTo("parts").screen()).doesNotContain("Q1");
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class The_first_mistake {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            2       | The size is right.
            4       | Two roads lead to 4
            2*2     | Two roads lead to 4
            1       | That is the left sensor's share.
            1.0     | That is the left sensor's share.
            -3      | That is the right sensor's share.
            −3      | That is the right sensor's share.
            1 -3    | Both products are right.
            1, -3   | Both products are right.
            [1; -3] | Both products are right.
            0       | would cancel if the readings were equal
            17      | Weight times reading, pair by pair
            hint    | Weight times reading, pair by pair
            """)
    void has_its_own_words_and_the_question_stays(String typed, String words) {
      room.upTo("predict").type(typed);
      assertThat(room.place()).isEqualTo("predict/guess");
      assertThat(room.seen().replaceAll("\\s+", " ")).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock = "-2\n−2\n-2.0\n= -2\n-2.\n1 - 3\n1*1 + -1*3\n[-2]\n-4/2")
    void is_none_if_the_value_is_right(String typed) {
      room.upTo("predict").type(typed);
      assertThat(room.place()).isEqualTo("predict");
      assertThat(room.screen()).contains("you expected", "it is", "the row now says right");
    }

    @Test
    void is_worked_beside_the_truth_after_the_second_miss() {
      room.upTo("predict").type("2", "1");
      assertThat(room.place()).isEqualTo("predict");
      assertThat(room.screen())
          .contains("you expected", "That is the left sensor's share", "the row now says right");
      assertThat(room.type("").place()).isEqualTo("stack");
    }

    @Test
    void never_keeps_anybody_who_presses_enter() {
      room.upTo("predict").type("");
      assertThat(room.seen()).contains("▸ Hint");
      assertThat(room.type("").screen()).contains("it is").doesNotContain("you expected");
    }

    @Test
    void in_words_is_met_with_a_word() {
      room.upTo("predict").type("minus two");
      assertThat(room.seen()).contains("\"minus two\" is a word; numbers belong here.");
    }

    @Test
    void leaves_the_language_at_hand() {
      room.upTo("predict").type("dot [1 -1] [1; 3]");
      assertThat(room.seen()).contains("a·b");
      assertThat(room.type("x = 5", "x").place()).isEqualTo("predict/guess");
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class Numbers_of_ones_own {

    @ParameterizedTest
    @CsvSource({"2 1,[2 1]", "'2, 1','[2 1]'", "2 1; 0 4,[2 1; 0 4]", "'[[1,2],[3,4]]',[1 2; 3 4]"})
    void may_be_typed_without_brackets(String typed, String understood) {
      room.upTo("yours").type(typed);
      assertThat(room.seen()).contains("rows = " + understood);
      assertThat(room.place()).isEqualTo("yours/input");
    }

    @ParameterizedTest
    @CsvSource({"3 1", "'3, 1'", "[3 1]", "[3; 1]", "3; 1"})
    void are_laid_out_as_a_column_where_one_is_needed(String typed) {
      room.upTo("yours").type("", typed);
      assertThat(room.seen()).contains("input = [3; 1]");
    }

    @Test
    void that_do_not_meet_are_told_with_the_nearest_that_do() {
      room.upTo("yours").type("[1 2 3; 4 5 6]", "3 1");
      assertThat(room.seen().replaceAll("\\s+", " "))
          .contains(
              "Your rows have three weights, the input two readings: the third weight has nothing"
                  + " to meet. Type one more reading, or press Enter to use [3; 1; 0].");
      assertThat(room.type("").seen()).contains("input = [3; 1; 0]");
    }

    @Test
    void too_many_are_told_as_well() {
      room.upTo("yours").type("", "3 1 2");
      assertThat(room.seen().replaceAll("\\s+", " "))
          .contains("the third reading has nothing to meet. Leave out one reading");
    }

    @Test
    void in_ragged_rows_have_a_caret_under_the_short_row() {
      room.upTo("yours").type("2 1; 3");
      assertThat(room.seen()).contains("rows> 2 1; 3\n           ^\n");
    }

    @Test
    void larger_than_the_screen_are_declined() {
      room.upTo("yours").type("ones(7, 7)");
      assertThat(room.seen()).contains("Up to 6 by 6 fits");
      assertThat(room.place()).isEqualTo("yours/rows");
    }

    @Test
    void typed_at_the_start_are_offered_later() {
      room.type("[5 1; 2 2]");
      assertThat(room.seen()).contains("Kept: [5 1; 2 2]");
      room.upTo("yours");
      assertThat(room.player().prompt(room.state()).ghost()).contains("[5 1; 2 2]");
    }

    @Test
    void survive_what_is_tried_out_meanwhile() {
      room.upTo("doorway").type("rows = 7", "light = 8", "undo");
      room.upTo("yours").type("2 1; 1 -3", "3 1").type("rows = 99").type("");
      assertThat(room.screen()).contains("Your first row is [2 1]");
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class The_claims {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            [2 1; 1 -3]  | 3 1 | Row 1 answers loudest, 7
            [1 1; 5 0]   | 1 1 | Row 2 answers loudest, 5; yet the input points more along row 1
            [3 2; 6 -1]  | 2 2 | Rows 1 and 2 answer the same, 10
            [1 0; 0 -1]  | 0 2 | No row is for it
            [1 -1; 2 -2] | 1 1 | Every row is at a right angle
            [-1 0; -2 0] | 1 1 | Every row is against it
            [1 2; 3 4]   | 0 0 | An input of zeros gets 0 from everyone
            [0 0; 3 4]   | 1 1 | Row 1 has no weights: it asks nothing
            [2 1]        | 1 1 | Your row answers 3
            """)
    void hold_for_these_numbers(String rows, String input, String claim) {
      room.upTo("yours").type(rows, input);
      assertThat(room.seen().replaceAll("\\s+", " ")).containsIgnoringCase(claim);
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class The_silent_input {

    @ParameterizedTest
    @CsvSource({"-1 2", "'[1, -2]'", "-3; 6", "1/2 -1"})
    void may_be_any_that_works(String typed) {
      room.upTo("silence").type(typed);
      assertThat(room.screen()).contains("0: a right angle").doesNotContain("One that");
    }

    @Test
    void is_missed_with_what_speaks_for_and_against() {
      room.upTo("silence").type("2 -1");
      assertThat(room.seen()).contains("Your row says 3 to that: 4 for, 1 against.");
    }

    @Test
    void is_not_all_zeros() {
      room.upTo("silence").type("0 0");
      assertThat(room.seen()).contains("Find one that is not all");
    }

    @Test
    void is_shown_on_request() {
      assertThat(room.upTo("silence").type("answer").screen()).contains("One that works: [-1; 2].");
    }

    @ParameterizedTest
    @CsvSource({"0 0 5,[0; 0; 0]", "1 2 3,[-2; 1; 0]", "0 0 0 7,[1; 0; 0; 0]", "0 3,[-3; 0]"})
    void is_found_for_every_row(String rows, String ignored) {
      room.upTo("yours").type(rows, "", "", "answer");
      assertThat(room.screen()).contains("One that works: [");
    }

    @Test
    void does_not_exist_for_a_row_of_one_weight() {
      room.upTo("yours").type("4", "");
      assertThat(room.type("").screen()).contains("a single weight, 4");
      assertThat(room.type("").place()).isEqualTo("back-to-three");
    }

    @Test
    void is_any_input_for_a_row_of_zeros() {
      room.upTo("yours").type("0 0", "");
      assertThat(room.type("").screen()).contains("no weights at all");
    }

    @Test
    void of_the_wrong_length_is_told() {
      room.upTo("silence").type("1 2 3");
      assertThat(room.seen()).contains("the third reading has");
      assertThat(room.place()).isEqualTo("silence/silent");
    }
  }
}
