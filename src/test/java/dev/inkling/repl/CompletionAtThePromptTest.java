package dev.inkling.repl;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletionAtThePromptTest {

  @TempDir Path data;

  @Test
  void a_word_begun_is_completed() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("transp\t").sees("inkling> transpose ");
    }
  }

  @Test
  void several_words_are_listed_with_what_they_do() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("no\t").sees("inkling> norm").sees("normalize     The arrow of length 1");
    }
  }

  @Test
  void variables_come_with_their_shape() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("weights = [1 2; 3 4]").sees("2 rows");
      screen.line("wide = [1 2 3]").sees("3 columns").reads();
      screen.type("mul w\t").sees("weights       2 × 2").sees("wide          a row of 3");
    }
  }

  @Test
  void options_follow_two_dashes() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("dot [1 2] [3 4] --a\t").sees("--as ");
    }
  }

  @Test
  void help_completes_its_topics() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("help rot\t").sees("help rotation ");
    }
  }

  @Test
  void inside_an_expression_an_operation_opens_its_parenthesis() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("2 * rot\t").sees("2 * rotation(");
    }
  }

  @Test
  void load_completes_the_files_with_numbers() throws Exception {
    Files.writeString(data.resolve("weights.csv"), "1,2");
    Files.writeString(data.resolve("weather.pdf"), "%PDF");
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("load A wei\t").sees("load A weights.csv ");
    }
  }

  @Test
  void lesson_completes_what_can_be_done_with_lessons_and_their_names() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("lesson p\t").sees("lesson play ").type("w\t").sees("lesson play w4 ");
      screen.type("--a\t").sees("w4 --auto ");
    }
  }

  @Test
  void inside_a_lesson_its_own_words_and_parts_are_completed() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("lesson scene-1").sees("1 of ").reads();
      screen.type("forw\t").sees("inkling> forward ").ctrl('C').reads();
      screen.type("jump the s\t").sees("jump the stumble ").type("\r").sees("2 of ");
    }
  }

  @Test
  void practice_completes_its_topics() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.type("practice trans\t").sees("practice transpose ");
    }
  }
}
