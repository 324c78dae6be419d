package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromptTest {

  private static final String UP = "\u001BOA";

  @TempDir Path data;

  @Test
  void the_welcome_offers_the_scene_and_lines_to_type() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.sees("Begin     Scene 1 · Why a row times a column?").sees("Press Enter.");
      screen.sees("[1 -1; 2 0] * [3; 1]");
    }
  }

  @Test
  void a_line_is_answered_and_the_prompt_comes_back() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("A = [1 2; 3 4]").sees("A = [1 2; 3 4]   2 rows, 2 columns");
      screen.line("A * [1; 1]").sees("why [2] · steps · draw");
      screen.line("undo").sees("taken back");
    }
  }

  @Test
  void a_problem_has_its_caret_under_the_line_as_typed() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("[1 2] * 3x").sees("^");
      String[] rows = screen.rows().split("\n");
      int typed = 0;
      while (!rows[typed].startsWith("inkling> [1 2] * 3x")) {
        typed++;
      }
      assertThat(rows[typed + 1].strip()).startsWith("^");
      assertThat(rows[typed + 1].indexOf('^')).isBetween(17, 19);
    }
  }

  @Test
  void an_open_bracket_goes_on_and_an_empty_line_gives_up() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("B = [1 2").sees("    ...> ");
      screen.type("3 4]\r").sees("2 rows, 2 columns");
      screen.line("[1 2").sees(rows -> rows.indexOf("...>") != rows.lastIndexOf("...>"), "...>");
      screen.type("\r").sees("This bracket is still open");
      screen.line("1 + 1").sees("2");
    }
  }

  @Test
  void ctrl_c_clears_the_line_and_stays() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("garbage here").sees("garbage here").ctrl('C');
      screen.line("20 + 3").sees("23");
      assertThat(screen.isOpen()).isTrue();
    }
  }

  @Test
  void ctrl_c_stops_the_work_and_stays() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("mul ones(1900,1900) ones(1900,1900) --exact").works().ctrl('C');
      screen.sees("stopped");
      screen.line("20 + 3").sees("23");
    }
  }

  @Test
  void long_work_says_how_far_it_is_and_takes_that_back() throws Exception {
    AtomicLong now = new AtomicLong();
    try (ScreenTester screen = ScreenTester.withClock(data, new PassingClock(now))) {
      screen.line("mul ones(1900,1900) ones(1900,1900) --exact");
      screen.sees("working · rows multiplied: ").sees("of 1900 · Ctrl-C stops");
      screen.ctrl('C').sees("stopped");
      screen.sees(rows -> !rows.contains("working"), "the row taken back");
      screen.line("20 + 3").sees("23");
    }
  }

  /** A clock on which 200 milliseconds pass between two looks. */
  private static final class PassingClock extends Clock {

    private final AtomicLong now;

    PassingClock(AtomicLong now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(now.addAndGet(200));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void ctrl_d_and_quit_leave() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.ctrl('D');
      assertThat(screen.leaves()).isEqualTo(ExitCode.OK);
    }
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("quit");
      assertThat(screen.leaves()).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void a_question_mark_is_help() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 70)) {
      screen.line("?").sees("dot  norm  normalize").sees("more on     brackets");
    }
  }

  @Test
  void lines_are_remembered_at_once_and_by_the_next_prompt() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("20 + 3").sees("23").reads();
      assertThat(Files.readString(data.resolve("inkling/history"))).isEqualTo("20 + 3\n");
      screen.line("20 + 3").reads();
    }
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type(UP).sees("inkling> 20 + 3");
    }
    assertThat(Files.readString(data.resolve("inkling/history"))).isEqualTo("20 + 3\n");
  }

  @Test
  void a_history_that_is_no_text_is_no_reason_to_fail() throws Exception {
    Files.createDirectories(data.resolve("inkling"));
    Files.write(data.resolve("inkling/history"), new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("20 + 3").sees("23");
    }
  }

  @Test
  void a_data_directory_that_is_a_file_is_no_reason_to_fail() throws Exception {
    Files.writeString(data.resolve("inkling"), "in the way");
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("20 + 3").sees("23");
    }
  }

  @Test
  void exclamation_marks_and_backslashes_mean_nothing_special() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("1 != 2").sees("true");
    }
  }

  @Test
  void narrow_and_plain_terminals_work() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 20, 40)) {
      screen.line("20 + 3").sees("23");
    }
    try (ScreenTester screen = ScreenTester.open(data, "dumb", 80, 40)) {
      screen.line("20 + 3").sees("23");
    }
  }
}
