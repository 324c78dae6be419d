package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonAtThePromptTest {

  @TempDir Path data;

  @Test
  void an_empty_line_begins_the_scene_and_ctrl_d_keeps_the_place() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("").sees("1 of ");
      screen.line("").sees("2 of ");
      screen.line("").sees("3 of ").reads().ctrl('D');
      screen.sees("Your place is kept");
      screen.line("20 + 3").sees("23");
    }
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.sees("welcome back").sees("beat 3 of ");
      screen.line("next").sees("3 of ");
    }
  }

  @Test
  void lines_of_the_language_work_inside() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("").sees("1 of ");
      screen.line("20 + 3").sees("23");
      screen.type("half a").ctrl('C');
      screen.line("quit").sees("inkling> ");
      screen.line("30 + 3").sees("33");
    }
  }

  @Test
  void answers_are_not_kept_among_the_lines_of_the_prompt() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("next").sees("1 of ");
      screen.line("20 + 3").sees("23").reads();
    }
    assertThat(Files.readString(data.resolve("inkling/history"))).isEqualTo("next\n");
  }

  @Test
  void after_a_line_of_ones_own_an_empty_line_begins_nothing() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("20 + 3").sees("23");
      screen.line("");
      screen.line("30 + 3").sees("33");
      assertThat(screen.rows()).doesNotContain("1 of ");
    }
  }

  @Test
  void the_time_machine_works_at_any_prompt_of_a_lesson() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("").sees("1 of ");
      screen.line("jump predict").sees("your guess> ");
      screen.line("2").sees("which of them now meets");
      screen.line("back").sees("6 of ");
      screen.line("forward").sees("which of them now meets");
      screen.line("replay").sees(rows -> !rows.contains("which of them"), "the question anew");
      screen.line("jump first sight").sees("8 of ");
    }
  }

  @Test
  void a_screen_higher_than_the_terminal_keeps_its_rest_for_more() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 12)) {
      screen.line("next").sees("1 of ");
      screen.line("jump ground").sees("more shows the rest");
      screen.sees("Why a row times a column?").sees("4 of ");
      screen.line("more").sees("They stay at the top");
      screen.line("more").sees("This is the whole screen");
      screen.line("").sees("5 of ");
    }
  }

  @Test
  void a_lesson_is_reset_at_the_prompt() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("next").sees("1 of ");
      screen.line("").sees("2 of ");
      screen.line("quit").sees("inkling> ");
      screen.line("lesson reset scene-1").sees("scene-1 begins anew");
      screen.line("next").sees("1 of ");
    }
  }

  @Test
  void space_on_an_empty_line_goes_on_and_is_a_space_elsewhere() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("").sees("1 of ").reads();
      screen.type(" ").sees("2 of ").reads();
      screen.line("20 + 3").sees("23").reads();
      screen.type(" ").sees("3 of ");
      screen.line("jump predict").sees("your guess> ").reads();
      screen.type(" ").line("-2").sees("as you said");
      screen.line("quit").sees("inkling> ").reads();
      screen.type(" ").line("30 + 3").sees("33");
    }
  }

  @Test
  void what_a_lesson_leaves_is_asked_again_on_a_later_day() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("review").sees("nothing to review yet");
      screen.line("next").sees("1 of ");
      screen.line("jump predict").sees("your guess> ");
      screen.line("-2").sees("as you said");
      screen.line("").sees("8 of ");
      screen.line("quit").sees("inkling> ");
      screen.line("review").sees("comes back tomorrow");
    }
    Clock later = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
    try (ScreenTester screen = ScreenTester.withClock(data, later)) {
      screen.line("review").sees("your answer> ");
      screen.line("-2").sees("Yes: -2.").sees("That is all for now");
    }
  }

  @Test
  void a_variable_may_be_called_review() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("review = 41").sees("41");
      screen.line("review").sees(rows -> rows.split("41").length > 3, "the value again");
    }
  }

  @Test
  void the_reeds_sway_without_a_prompt_and_any_key_goes_on() throws Exception {
    try (ScreenTester screen = ScreenTester.unhurried(data)) {
      screen.line("lesson scene-1").sees("1 of ").line("jump reeds");
      screen.sees(rows -> rows.contains("⠒⠒⠒") && !rows.contains(">"), "reeds alone");
      String before = screen.rows();
      screen.sees(rows -> rows.contains("⠒⠒⠒") && !rows.equals(before), "another frame");
      screen.type("x").sees("Good. Let us begin: row one.");
      screen.sees(rows -> rows.stripTrailing().endsWith("inkling>"), "a prompt with nothing in it");
    }
  }

  @Test
  void a_hurried_screen_shows_the_reeds_at_rest() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("lesson scene-1").sees("1 of ").line("jump reeds");
      screen.sees("⠒⠒⠒").sees("Good. Let us begin: row one.");
    }
  }

  private static final String TURN =
      """
      ---
      lesson: turn
      title: A turn
      minutes: 1
      summary: A turn.
      objective: See a turn.
      ---
      # A turn

      <!-- beat turn -->

      ```inkling
      transform [0 -1; 1 0]
      ```

      <!-- beat seen -->

      ```inkling
      play
      ```

      That was a turn.
      """;

  @Test
  void a_line_of_a_lesson_that_plays_does_so_and_its_last_picture_stays_once() throws Exception {
    Files.writeString(data.resolve("turn.lesson.md"), TURN);
    try (ScreenTester screen = ScreenTester.unhurried(data)) {
      screen.line("lesson ./turn.lesson.md").sees("1 of ").line("");
      screen.sees("before: the unit square has area 1").sees("That was a turn.");
      assertThat(screen.rows())
          .contains("after A: the unit square has area 1")
          .doesNotContain("before:", "Space wait");
      screen.line("back").sees("1 of 2").line("forward").sees("That was a turn.");
    }
  }

  @Test
  void where_nothing_moves_a_line_that_plays_shows_three_moments() throws Exception {
    Files.writeString(data.resolve("turn.lesson.md"), TURN);
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("lesson ./turn.lesson.md").sees("1 of ").line("").sees("half way");
    }
  }

  @Test
  void answers_are_checked_and_practised_beside_a_lesson_which_waits_meanwhile() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("lesson scene-1").sees("1 of ").line("jump predict").sees("your guess> ");
      screen.line("check light' * [2; 1] = 5").sees("Right: 5.").line("").sees("Hint");
      screen.line("check 20").sees("nothing to check").line("practice mul").sees("answer> ");
      screen
          .line("quit")
          .sees(rows -> rows.stripTrailing().endsWith("your guess>"), "the question");
      screen.line("lesson list").sees("lesson works outside of a lesson. quit leads there");
      screen.line("-2").sees("the row now says right");
    }
  }

  @Test
  void a_lesson_opened_at_the_prompt_can_play_itself() throws Exception {
    Files.writeString(data.resolve("turn.lesson.md"), TURN);
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("lesson play ./turn.lesson.md --auto --pace 400");
      screen.sees("That was a turn.").sees("This was the last screen.").sees("inkling> ");
      screen.line("lesson ./turn.lesson.md --pace 400").sees("--pace belongs to --auto");
      screen.line("lesson export scene-1").sees("lesson export works in the shell");
    }
  }
}
