package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that move, on a screen that exists in memory only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MotionAtThePromptTest {

  private static final String RIGHT = "\u001B[C";
  private static final String LEFT = "\u001B[D";
  private static final String BEFORE = "before: the unit square has area 1";
  private static final String AFTER = "after A: the unit square has area 1";

  @TempDir Path data;

  /** A turn, paused at its very beginning. */
  private ScreenTester paused() throws Exception {
    ScreenTester screen = ScreenTester.open(data);
    screen.line("transform [0 -1; 1 0]").sees("· play").line("play").sees(BEFORE);
    return screen.type(" ").sees("Space go on");
  }

  private static ScreenTester isOver(ScreenTester screen) {
    return screen.sees(
        rows -> rows.contains(AFTER) && rows.stripTrailing().endsWith("inkling>"),
        "the end and a prompt");
  }

  @Test
  void it_ends_by_itself_and_its_last_picture_stays_once() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("transform [0 -1; 1 0]").sees("· play").line("play");
      isOver(screen);
      assertThat(screen.rows()).doesNotContain("Space wait").doesNotContain(BEFORE);
      assertThat(screen.rows().split("ĵ \\(−1, 0\\)", -1)).hasSize(1 + 1);
      screen.line("20 + 3").sees("20 + 3 = 23");
    }
  }

  @Test
  void keys_pause_step_and_begin_again() throws Exception {
    try (ScreenTester screen = paused()) {
      screen.type(RIGHT).sees("A is a turn by 90° to the left");
      screen.type(LEFT).sees(BEFORE).type(".").sees("A is a turn").type(",").sees(BEFORE);
      screen.type("r").sees("Space wait");
      isOver(screen);
    }
  }

  @Test
  void a_key_of_another_meaning_ends_it_and_is_not_lost() throws Exception {
    try (ScreenTester screen = paused()) {
      screen.type("2").sees(AFTER).sees("inkling> 2");
      screen.type("0 + 3\r").sees("20 + 3 = 23");
    }
  }

  @Test
  void enter_and_ctrl_c_end_it_and_the_prompt_is_as_before() throws Exception {
    try (ScreenTester screen = paused()) {
      isOver(screen.type("\r"));
      screen.line("play").sees("Space wait").ctrl('C').reads();
      screen.line("20 + 3").sees("20 + 3 = 23");
      assertThat(screen.isOpen()).isTrue();
    }
  }

  @Test
  void it_follows_the_size_of_the_screen() throws Exception {
    try (ScreenTester screen = paused()) {
      screen.resize(60, 20).sees("Space go on");
      isOver(screen.type(" "));
      assertThat(screen.rows().lines()).allMatch(row -> row.length() <= 60);
    }
  }

  @Test
  void lines_typed_ahead_are_lines_and_no_keys_of_a_picture() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.reads().type("transform [0 -1; 1 0]\rplay\rrank [1 2; 2 4]\r20 + 3\r");
      screen.sees("20 + 3 = 23").sees("inkling> rank");
    }
  }

  @Test
  void what_finds_no_room_is_told() throws Exception {
    try (ScreenTester screen = ScreenTester.withoutPager(data, 30, 12)) {
      screen.line("let A = [0 -1; 1 0]").line("let B = transform(A)").line("play");
      screen.sees("the unit square");
      screen.line("20 + 3").sees("20 + 3 = 23");
    }
  }

  @Test
  void where_nothing_moves_that_is_said() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("play").sees("There is no result yet that moves.");
    }
  }
}
