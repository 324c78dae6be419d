package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.slips.practice.Topic;
import dev.inkling.testing.Golden;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeTest {

  @TempDir Path folder;

  private CliTester.Said practice(String answers, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "practice";
    System.arraycopy(words, 0, all, 1, words.length);
    return CliTester.in(folder).piping(answers).run(all);
  }

  @Test
  void a_slip_comes_back_as_a_blank_in_the_next_exercise() {
    String out = practice("[16; 17]\n24, 11\n4\n16 18\nquit\n", "mul").ok().out();
    Golden.check("practice-mul.txt", out);
    assertThat(out).contains("Down the columns.", "What belongs in the gap?");
  }

  @Test
  void somebody_who_is_stuck_gets_a_hint_then_the_answer_and_goes_on() {
    practice("\n\n", "mul")
        .ok()
        .shows("One line of it:", "[4 3; 1 2] * [3; 4] = [24; 11]", "2 of 5");
  }

  @Test
  void after_two_misses_the_answer_is_shown() {
    practice("1 1\n2 2\n", "mul").ok().shows("[4 3; 1 2] * [3; 4] = [24; 11]", "2 of 5");
  }

  @Test
  void what_is_no_answer_costs_no_try() {
    CliTester.Said said = practice("[1 2\n24 11\n", "mul").ok();
    assertThat(said.err()).contains("still open");
    assertThat(said.out()).contains("Right: [24; 11].");
  }

  @Test
  void leaving_at_once_is_fine_and_no_score_is_told() {
    String out = practice("", "dot").ok().out();
    assertThat(out).contains("Other numbers: inkling practice dot --seed 2.");
    assertThat(out.toLowerCase(Locale.ROOT)).doesNotContain("score:", "of 5 right", "points");
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void every_topic_has_exercises_whose_slips_can_be_told(Topic topic) {
    String out = practice("", topic.word(), "--worksheet", "--count", "8").ok().out();
    for (int i = 1; i <= 8; i++) {
      assertThat(out.split("\n" + i + "\\. ", -1)).as("exercise and answer " + i).hasSize(3);
    }
    assertThat(out).contains("## Answers", "    - `");
    assertThat(practice("", topic.word(), "--worksheet", "--count", "8").out()).isEqualTo(out);
    assertThat(practice("", topic.word(), "--worksheet", "--count", "8", "--seed", "2").out())
        .isNotEqualTo(out);
  }

  @Test
  void a_worksheet_has_its_answers_behind() {
    Golden.check("worksheet-mul.md", practice("", "mul", "--worksheet", "--count", "3").ok().out());
  }

  @Test
  void a_bend_that_was_forgotten_comes_back_as_a_blank_too() {
    practice("[-5 5 -2]\n0 5 0\n", "relu", "--count", "3", "--seed", "3")
        .ok()
        .shows("Forgot the bend.", "What belongs in the gap?");
  }

  @Test
  void wrong_usage_is_told() {
    practice("").exits(2).complains("What would you like to practise?", "dot, mul");
    practice("", "mull").exits(2).complains("no exercises for mull", "inkling practice mul");
    practice("", "mul", "--seed", "x").exits(2).complains("--seed is x.");
    practice("", "mul", "--count", "0").exits(2).complains("from 1 to 50");
  }
}
