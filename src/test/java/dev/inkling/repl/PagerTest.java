package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are longer than the screen, on a screen of 80 by 24 that exists in memory only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagerTest {

  private static final String LONG = "mul [1:6]' [1:6] --steps full";
  private static final String PAGE_DOWN = "\u001B[6~";
  private static final String PAGE_UP = "\u001B[5~";
  private static final String HOME = "\u001B[H";
  private static final String END = "\u001B[F";
  private static final String DOWN = "\u001BOB";
  private static final String UP = "\u001B[A";

  @TempDir Path data;

  private ScreenTester opened() throws IOException {
    ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 24);
    return screen.line(LONG).sees("Space go on");
  }

  private static boolean isOfUnknownLength(String rows) {
    return rows.contains("lines 1–23") && !rows.contains("lines 1–23 of");
  }

  private static ScreenTester goesBack(ScreenTester screen) {
    return screen.sees(
        rows -> rows.contains("inkling> ") && rows.contains("lines ") && !rows.contains("/ search"),
        "the prompt again");
  }

  @Test
  void a_long_answer_begins_at_its_beginning_and_q_gives_the_prompt_back() throws Exception {
    try (ScreenTester screen = opened()) {
      screen.sees("lines 1–23 of ").sees("/ search   q leave");
      goesBack(screen.type("q")).sees("lines 1–23 of ").sees("the same line again shows all");
      screen.line("20 + 3").sees("23");
    }
  }

  @Test
  void keys_move_by_pages_by_lines_and_to_both_ends() throws Exception {
    try (ScreenTester screen = opened()) {
      screen.type(" ").sees("lines 24–46");
      screen.type(PAGE_UP).sees("lines 1–23");
      screen.type(PAGE_DOWN).sees("lines 24–46");
      screen.type(DOWN).sees("lines 25–47").type("\r").sees("lines 26–48");
      screen.type(UP).sees("lines 25–47").type("b").sees("lines 2–24");
      screen.type(END).sees("q back to the prompt").type(HOME).sees("lines 1–23");
    }
  }

  @Test
  void who_goes_on_behind_the_end_is_back_at_the_prompt() throws Exception {
    try (ScreenTester screen = opened()) {
      screen.type("G").sees("q back to the prompt");
      goesBack(screen.type(" "));
    }
  }

  @Test
  void a_search_goes_to_the_next_place_and_says_when_there_is_none() throws Exception {
    try (ScreenTester screen = opened()) {
      screen.type("/5·4").sees("/5·4").type("\r").sees(rows -> !rows.contains("lines 1–23"), "it");
      screen.type("/nowhere\r").sees("nowhere is not below");
      screen.type("/half\u001B").sees("/ search");
    }
  }

  @Test
  void ctrl_c_leaves_the_page_and_the_prompt_stays() throws Exception {
    try (ScreenTester screen = opened()) {
      goesBack(screen.ctrl('C'));
      screen.line("20 + 3").sees("23");
      assertThat(screen.isOpen()).isTrue();
    }
  }

  @Test
  void a_page_follows_the_size_of_the_screen() throws Exception {
    try (ScreenTester screen = opened()) {
      screen.resize(60, 16).sees("lines 1–15");
      screen.type(" ").sees("lines 16–30");
      goesBack(screen.type("q"));
    }
  }

  @Test
  void what_fits_is_not_paged_and_nothing_is_where_that_is_not_wanted() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 24)) {
      screen.line("20 + 3").sees("23").line("A = [1 2]").sees("1 row");
    }
    try (ScreenTester screen = ScreenTester.withoutPager(data, 80, 24)) {
      screen.line(LONG).sees("why [1,2] · steps");
      screen.line("20 + 3").sees("23");
    }
  }

  @Test
  void a_full_working_is_read_to_its_last_step() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 24)) {
      screen.line("let C = random(20,20,1) * random(20,20,2)");
      screen.line("steps full").sees(PagerTest::isOfUnknownLength, "23");
      screen.type("G").sees("20 rows ask 20 columns: 400 dot products.").sees("of 8");
      screen.type("/row 20, column 20\r").sees("row 20, column 20 is not below");
      screen.type("N").sees("row 20, column 20 ");
    }
  }

  @Test
  void keys_typed_ahead_are_a_line_and_no_commands_of_a_page() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 24)) {
      screen.reads().type(LONG + "\r20 + 3\r").sees("20 + 3 = 23");
    }
  }

  @Test
  void a_terminal_that_only_prints_gets_the_whole_text() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "dumb", 80, 24)) {
      screen.line(LONG).line("20 + 3").sees("23");
    }
  }
}
