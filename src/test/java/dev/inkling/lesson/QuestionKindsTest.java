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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionKindsTest {

  private static final String END = "<!-- hint: Look once more. -->\n%s<!-- /ask -->\n\nAfter.\n";
  private static final String REVEAL =
      "<details><summary>Reveal</summary>\n\nRevealed.\n\n</details>\n";

  /** One beat with one question; {@code middle} is its body with whatever is said to answers. */
  static Classroom asked(String attributes, String middle) {
    return asked("", attributes, middle);
  }

  static Classroom asked(String before, String attributes, String middle) {
    return Classroom.of(
        "<!-- beat one -->\n"
            + before
            + "\n<!-- ask it "
            + attributes
            + " -->\n"
            + middle
            + "\n\n"
            + String.format(END, REVEAL));
  }

  static boolean isOver(Classroom room) {
    return room.screen().contains("After.");
  }

  @Nested
  class An_order {
    private final Classroom room =
        asked(
            "kind=order key=\"b c a d\" tries=9",
            "Which comes first?\n\n- a. one\n- b. two\n- c. three\n- d. four\n\n"
                + "<!-- if a d b c: By length. -->\n<!-- else: Not in this order. -->");

    @ParameterizedTest
    @ValueSource(strings = {"b c a d", "bcad", "B, C, A, D", "b;c;a;d.", "b > c > a > d"})
    void is_right_however_it_is_typed(String line) {
      assertThat(room.type(line).screen()).contains("Revealed.", "1   two", "4   four");
    }

    @Test
    void has_an_end() {
      assertThat(room.type("a ".repeat(20_000) + "b").screen()).doesNotContain("Revealed.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a d b c | By length.",
          "d a c b | from last to first",
          "b a c d | a and c stand the other way round. All else is where it belongs.",
          "b c d a | d and a stand the other way round.",
          "b a d c | The first one is right. Look at what follows.",
          "a c b d | Another one comes first. The last one is right.",
          "a b c d | Another one comes first. The last one is right.",
          "a b d c | Another one comes first."
        })
    void is_told_how_far_it_is_right(String line, String words) {
      assertThat(room.type(line).seen()).contains(words);
      assertThat(isOver(room)).isFalse();
    }

    @Test
    void has_each_letter_once_or_costs_nothing() {
      assertThat(room.type("b c a").seen()).contains("Each of a, b, c and d once, in your order");
      assertThat(room.state().asking().misses()).isZero();
    }

    @Test
    void is_shown_beside_the_guess_when_it_is_given_up() {
      room.type("b c d a", "answer");
      assertThat(room.screen()).contains("you expected", "b c d a", "b c a d", "Revealed.");
    }
  }

  @Nested
  class Something_built {
    private final Classroom room =
        asked(
            "<!-- let bar = [0 1 0; 0 1 0; 0 1 0] -->",
            "kind=build says=\"dot(answer[1:9], input) + answer[10]\" yes=bar over=3x3"
                + " model=\"[-1 1 -1 -1 1 -1 -1 1 -1 -2]\" entry=weight",
            "Build it.\n\n<!-- else: It says {= said} where {= answer[10]} is the bias. -->");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "-1 1 -1 -1 1 -1 -1 1 -1 -2",
          "-5 2 -5; -5 2 -5; -5 2 -5; -5",
          "[-5 2 -5; -5 2 -5; -5 2 -5; -5]",
          "-1/2, 1/2, -1/2, -1/2, 1/2, -1/2, -1/2, 1/2, -1/2, -1.2"
        })
    void is_any_numbers_that_do_the_job(String line) {
      assertThat(room.type(line).screen()).contains("Revealed.").doesNotContain("One that");
    }

    @Test
    void is_met_with_the_nearest_input_it_gets_wrong() {
      room.type("-1 1 -1 -1 1 -1 -1 1 -1 0");
      assertThat(room.seen())
          .contains("not wanted: 2", "wanted: 3", "Yours says 2 to the first one too")
          .contains("one square; that one gets 3.")
          .contains("It says 2 where 0 is the bias.");
    }

    @Test
    void is_met_with_the_wanted_input_where_that_is_missed() {
      room.type("0 1 0 0 1 0 0 1 0 -3");
      assertThat(room.seen()).contains("Yours says 0 to this one, which it is for.");
    }

    @Test
    void needs_as_many_numbers_as_its_model_has() {
      assertThat(room.type("1 2 3").seen()).contains("three weights; 10 weights are needed");
      assertThat(room.state().asking().misses()).isZero();
    }

    @Test
    void is_shown_after_the_last_try() {
      for (int i = 0; i < 5; i++) {
        assertThat(isOver(room)).isFalse();
        room.type("0 0 0 0 0 0 0 0 0 " + i);
      }
      assertThat(room.screen()).contains("One that works: [-1 1 -1", "Revealed.");
    }
  }

  @Test
  void something_built_may_be_tried_on_the_rows_of_a_matrix() {
    Classroom room =
        asked(
            "kind=build says=\"dot(answer[1:2], input) + answer[3]\" yes=\"[1 1]\""
                + " over=\"[0 0; 0 1; 1 0; 1 1]\" model=\"[1 1 -1]\"",
            "Build AND.");
    assertThat(room.type("1 1 0").seen())
        .contains("Yours says 1 to [0 1], which is above 0.", "[1 1] gets 2.");
    assertThat(room.type("2 2 -3").screen()).contains("Revealed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=value key=nowhere",
        "kind=find check=\"nowhere == answer\" model=nowhere",
        "kind=build says=\"dot(answer, nowhere)\" yes=\"[1 1]\" over=1x2 model=\"[1 1]\"",
        "kind=build says=\"dot(answer, input)\" yes=nowhere over=1x2 model=\"[1 1]\"",
        "kind=cell of=nowhere key=\"[1,1]\"",
        "kind=arrow key=nowhere shown=nobody"
      })
  void a_broken_question_is_told_and_can_be_left(String attributes) {
    Classroom room = asked(attributes, "What is it?");
    assertThat(room.player().prompt(room.state()).kind()).isEqualTo(Prompt.Kind.QUESTION);
    room.type("1 1", "1 2");
    assertThat(room.type("answer").screen()).contains("Revealed.", "After.");
    Classroom alone = asked(attributes, "What is it?");
    State next = alone.player().alone(alone.state()).state();
    assertThat(Classroom.text(next.screen())).contains("After.");
    Classroom later = asked(attributes, "What is it?");
    assertThat(later.type("skip", "", "answer").screen()).contains("Revealed.");
  }

  @Nested
  class A_matrix {
    private final Classroom room =
        asked(
            "<!-- let A = [1 2; 3 4] -->\n<!-- let B = [5 6; 7 8] -->",
            "kind=value key=\"[19 22; 43 50]\" of=\"A * B\" tries=9",
            "What is it?\n\n<!-- if [5 12; 21 32]: Entry by entry. -->");

    @ParameterizedTest
    @ValueSource(strings = {"[19 22; 43 50]", "19 22; 43 50", "19, 22; 43, 50", "[38/2 22;43 50]"})
    void is_right_however_it_is_typed(String line) {
      assertThat(room.type(line).screen()).contains("Revealed.");
    }

    @Test
    void is_met_with_its_words_or_with_its_slip() {
      assertThat(room.type("5 12; 21 32").seen()).contains("Entry by entry.");
      assertThat(room.type("23 34; 31 46").seen()).contains("The other order");
    }
  }

  @Nested
  class Free_words {
    private final Classroom room =
        Classroom.of(
            "<!-- beat one -->\n<!-- ask it kind=free -->\nWhat does a row ask?\n\n"
                + REVEAL
                + "<!-- /ask -->\n\n<!-- beat two -->\nYou said: {yours it}.\n"
                + "<!-- remember row front=\"What does a row ask?\" back=\"{yours it}\" -->\n");

    @Test
    void are_shown_beside_the_reveal_and_said_again() {
      assertThat(room.type("how much of me is in you").screen())
          .contains("Yours   how much of me is in you", "Revealed.");
      assertThat(room.type("").screen()).contains("You said: how much of me is in you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 3", "[1 2", "dot", "1 + 1"})
    void may_look_like_a_line_of_the_language(String line) {
      assertThat(room.type(line).screen()).contains("Yours   " + line);
      assertThat(room.state().notebook().find("x")).isEmpty();
    }

    @Test
    void move_no_cursor_and_have_an_end() {
      room.type("a\u001B[2Jb\tc" + "x".repeat(5_000));
      assertThat(room.screen()).contains("Yours   a [2Jb\n  cxxx", "…");
      assertThat(room.state().words().get("it")).hasSizeLessThan(500);
    }

    @Test
    void keep_nothing_that_speaks_to_a_terminal() {
      room.type("a\u009B2Jb\u202Ec\u2028d");
      assertThat(room.state().words()).containsEntry("it", "a 2Jb c d");
    }

    @Test
    void are_not_needed() {
      assertThat(room.type("").screen()).contains("Revealed.").doesNotContain("Yours");
      assertThat(room.type("").screen()).contains("You said: (nothing yet).");
    }

    @Test
    void leave_the_words_of_the_lesson_as_they_are() {
      assertThat(room.type("?").seen()).contains("goes on");
      assertThat(room.type("skip").seen()).contains("Skipped for now");
    }
  }

  @Test
  void a_cell_of_a_picture_is_sought_in_ink() {
    Classroom room =
        asked(
            "<!-- let P = [0 1 0; 1 1 1; 0 1 0] -->",
            "kind=cell of=P key=\"[2,1]\" tries=1",
            "Which cell?");
    assertThat(room.screen()).doesNotContain("│ 0  1  0 │");
    room.type("1 2");
    assertThat(room.screen()).contains("██[1]██", "you", "it is").doesNotContain("│");
  }

  @Test
  void an_arrow_is_placed_where_the_others_point() {
    Classroom room = asked("<!-- let x = [1 3] -->", "kind=arrow key=\"[2 2]\" shown=x", "Where?");
    Pointing at = room.player().prompt(room.state()).pointing().orElseThrow();
    assertThat(pushed(at, 0, 9).line()).isEqualTo("[0 -1]");
    assertThat(pushed(at, 9, -9).line()).isEqualTo("[4 4]");
    Classroom elsewhere =
        asked("<!-- let x = [1 3] -->", "kind=arrow key=\"[-4 -3]\" shown=x", "Where?");
    at = elsewhere.player().prompt(elsewhere.state()).pointing().orElseThrow();
    assertThat(pushed(at, -9, 9).line()).isEqualTo("[-6 -6]");
  }

  private static Pointing pushed(Pointing from, int right, int down) {
    return from.moved(right, down, false);
  }

  @Nested
  class A_cell {
    private final Classroom room =
        asked(
            "<!-- let A = [1 2 3; 4 5 6] -->",
            "kind=cell of=A key=\"[2,1] | [2,2]\" tries=9",
            "Which cell?\n\n<!-- if [1,2]: Row first, then column. -->");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2 1",
          "[2,1]",
          "(2, 1)",
          "2;1",
          "row 2 column 1",
          "Row 2, col 1",
          "r2c1",
          "2 2"
        })
    void is_right_however_it_is_typed(String line) {
      assertThat(room.type(line).screen()).contains("Revealed.");
    }

    @Test
    void may_be_named_column_first() {
      assertThat(room.type("column 1 row 2").screen()).contains("Revealed.");
    }

    @Test
    void is_met_with_its_words() {
      assertThat(room.type("1 2").seen()).contains("Row first, then column.");
      assertThat(room.type("1 1").seen()).contains("Look once more.");
    }

    @Test
    void lies_in_the_matrix_or_costs_nothing() {
      assertThat(room.type("3 1").seen())
          .contains("There is no row 3: here are two rows and three");
      assertThat(room.type("1 0").seen()).contains("There is no column 0");
      assertThat(room.type("2").seen()).contains("A row and a column are needed");
      assertThat(room.state().asking().misses()).isZero();
    }

    @Test
    void is_marked_beside_the_guess() {
      room.type("1 3", "answer");
      assertThat(room.screen()).contains("row 1, column 3", "row 2, column 1", "[3]", "[4]");
    }
  }

  @Nested
  class An_arrow {
    private final Classroom room =
        asked(
            "<!-- let u = [2; 1] -->\n<!-- let v = [-1; 2] -->",
            "kind=arrow key=\"[1 3]\" of=\"u + v\" shown=\"u | v\" tries=1",
            "Where does it end?\n\n<!-- if [3 -1]: That is the difference. -->");

    @ParameterizedTest
    @ValueSource(strings = {"1 3", "[1; 3]", "(1, 3)", "1,3"})
    void is_right_however_it_is_typed(String line) {
      assertThat(room.type(line).screen()).contains("Revealed.", "it (1, 3)");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2 2 | You are ≈ 1.41 from it: 1 too far right and 1 too low.",
          "-2 7 | You are 5 from it: 3 too far left and 4 too high.",
          "1 5/2 | You are 1/2 too low.",
          "3 -1 | That is the difference."
        })
    void is_told_how_far_the_guess_is_from_it(String line, String words) {
      assertThat(room.type(line).screen()).contains("you (", "it (1, 3)", words);
    }

    @Test
    void has_two_numbers_or_costs_nothing() {
      assertThat(room.type("1 2 3").seen()).contains("An arrow has two numbers");
      assertThat(room.state().asking().misses()).isZero();
    }
  }
}
