package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsidesTest {

  @TempDir Path data;

  @Test
  void an_answer_is_checked_with_the_names_of_the_prompt() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("A = [1 2; 3 4]").sees("2 rows");
      screen.line("check A * [5; 6] = 17, 39").sees("Right: [17; 39].");
      screen.line("check A * [5; 6] = [23; 34]").sees("Down the columns.");
    }
  }

  @Test
  void both_words_are_free_for_names() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("check = 5").sees("check = 5");
      screen.line("check + 20").sees("25");
      screen.line("practice = [1 2; 3 4]").sees("2 rows");
      screen.line("practice * [1; 1]").sees("why [2]");
    }
  }

  @Test
  void practice_asks_and_comes_back_to_the_prompt() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("practice mul").sees("1 of 5").sees("answer> ");
      screen.line("24 11").sees("2 of 5");
      screen.line("quit").sees("Other numbers:").sees("inkling> ");
      screen.line("inkling practice mul --seed 2").sees("1 of 5").sees("answer> ").ctrl('D');
      screen.sees("--seed 3");
      screen.line("30 + 3").sees("33").reads();
    }
    assertThat(Files.readString(data.resolve("inkling/history"))).doesNotContain("24 11");
  }

  @Test
  void a_problem_stands_under_its_place_in_the_line() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      screen.line("check [1 2] * 3x = 5").sees("^");
      screen.line("practice mull").sees("practice mul");
    }
  }
}
