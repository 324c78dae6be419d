package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
