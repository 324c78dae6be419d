package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

  @TempDir Path folder;

  private CliTester.Said run(String... words) {
    return CliTester.in(folder).run(words);
  }

  @Test
  void a_misspelt_option_is_named_with_what_was_meant() {
    run("dot", "[1 2]", "[3 4]", "--fromat", "json")
        .exits(ExitCode.USAGE)
        .complains("There is no option --fromat", "--format");
  }

  @ParameterizedTest
  @CsvSource({
    "--format, jsno, json",
    "--steps, ful, full",
    "--draw, asci, ascii",
    "--color, allways, always",
    "--width, wide, --width 80",
    "--motion, ful, full",
    "--precision, 16, --precision 4",
    "--precision, -1, --precision 4",
    "--fractions, sometimes, always"
  })
  void a_value_that_does_not_exist_is_answered_with_those_that_do(
      String option, String value, String hint) {
    run("dot", "[1 2]", "[3 4]", option, value).exits(ExitCode.USAGE).complains(option, hint);
  }

  @Test
  void less_motion_shows_beginning_middle_and_end_and_no_motion_nothing_of_them() {
    run("transform", "[0 1; 1 0]", "--motion", "reduced")
        .exits(ExitCode.OK)
        .shows("half way  flat here: the area is 0");
    assertThat(run("transform", "[0 1; 1 0]", "--motion", "off").out()).doesNotContain("half way");
    assertThat(run("transform", "[0 1; 1 0]", "--motion", "full").out()).doesNotContain("half way");
  }

  @Test
  void how_much_moves_may_stand_in_the_environment() {
    CliTester reduced = CliTester.in(folder).with("INKLING_MOTION", "reduced");
    reduced.run("dot", "[1 1]", "[2 1]").shows("start", "half way", "end");
    assertThat(reduced.run("dot", "[1 1]", "[2 1]", "--motion", "off").out())
        .doesNotContain("half way");
  }

  @Test
  void halfway_through_the_pairs_words_and_bars_tell_of_the_same_pair() {
    run("dot", "[1 -1 2 0.5]", "[3 1 1 -2]", "--motion", "reduced")
        .shows("half way  pair 2: −1 · 1 = −1, together 2");
  }

  @Test
  void a_misspelt_option_before_the_command_is_named_rather_than_its_value() {
    run("--formt", "json", "dot", "1,2", "3,4")
        .exits(ExitCode.USAGE)
        .complains("There is no option --formt", "--format");
  }

  @Test
  void a_width_below_nothing_is_quoted_as_typed() {
    run("dot", "1,2", "3,4", "--width", "-5").exits(ExitCode.USAGE).complains("--width is -5.");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "19"})
  void a_width_in_which_nothing_can_be_written_is_refused_in_a_sentence(String width) {
    run("dot", "1,2", "3,4", "--width", width)
        .exits(ExitCode.USAGE)
        .complains("--width is " + width + ".", "at least 20");
  }

  @Test
  void nothing_is_cut_in_the_narrowest_width() {
    CliTester.Said said = run("transform", "[2 1; 1 3]", "--width", "20").ok();
    assertThat(said.out()).doesNotContain("…");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 20);
  }

  @Test
  void a_picture_needs_a_name_of_its_own() {
    run("dot", "1,2", "3,4", "--out", "-").exits(ExitCode.USAGE).complains("--draw svg");
  }

  @Test
  void an_option_without_its_value_says_so() {
    run("dot", "[1 2]", "[3 4]", "--format")
        .exits(ExitCode.USAGE)
        .complains("--format has no value", "text|json");
  }

  @Test
  void an_option_given_twice_says_so() {
    run("dot", "1,2", "3,4", "--width", "40", "--width", "50")
        .exits(ExitCode.USAGE)
        .complains("--width is given twice");
  }

  @Test
  void an_option_may_stand_between_two_values() {
    run("dot", "[1 2]", "--steps", "none", "[3 4]").ok().shows("11");
  }

  @Test
  void global_options_stand_before_or_after_a_command() {
    String before = run("--format", "json", "dot", "[1 2]", "[3 4]").ok().out();
    String after = run("dot", "[1 2]", "[3 4]", "--format=json").ok().out();
    org.assertj.core.api.Assertions.assertThat(before).isEqualTo(after).startsWith("{");
  }

  @Test
  void json_and_a_picture_do_not_share_standard_output() {
    run("dot", "1,2", "3,4", "--format", "json", "--draw", "svg")
        .exits(ExitCode.USAGE)
        .complains("--out picture.svg");
  }

  @Test
  void the_version_is_told_wherever_it_is_asked() {
    run("--version").ok().shows("inkling ");
    run("dot", "--version").ok().shows("inkling ");
  }

  @Test
  void help_is_given_for_all_and_for_one() {
    run("--help")
        .ok()
        .shows("dot  norm", "--format text|json", "lesson  review  check", "completion");
    run("dot", "--help")
        .ok()
        .shows("inkling dot a b", "--as image", "= 16", "dot \"[3 4]\" \"[4 1]\"");
    run("help", "mul").ok().shows("mul A x");
    run("help", "run").ok().shows("--keep-going");
  }

  @Test
  void help_on_nothing_that_exists_names_a_neighbour() {
    run("help", "dto").exits(ExitCode.USAGE).complains("dto", "help dot");
  }

  @Test
  void a_misspelt_command_is_named_with_what_was_meant() {
    run("rnu").exits(ExitCode.USAGE).complains("There is no command rnu", "run");
  }

  @Test
  void words_about_the_latest_result_need_a_prompt() {
    run("why", "[2]").exits(ExitCode.USAGE).complains("why", "prompt");
  }
}
