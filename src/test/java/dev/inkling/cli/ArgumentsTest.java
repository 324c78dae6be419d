package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArgumentsTest {

  @TempDir Path folder;

  private CliTester.Said run(String... words) {
    return CliTester.in(folder).run(words);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String json(CliTester.Said said) {
    return said.ok().out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1 2 3] | [4 5 6] | 32",
        "1,2,3 | 4,5,6 | 32",
        "-1,2 | 3,4 | 5",
        "3,4 | -1,2 | 5",
        "-1, 2 | (-1)*[1 2] | -3",
        ".5,1 | 2,2 | 3",
        "[1; 2] | [3 4]' | 11"
      })
  void an_argument_is_an_expression_or_a_bare_list(String a, String b, String value) {
    assertThat(json(run("dot", a, b, "--format", "json"))).contains("\"value\":" + value);
  }

  @Test
  void options_still_work_behind_a_negative_value() {
    assertThat(json(run("dot", "-1,2", "-3,4", "--format", "json"))).contains("\"value\":11");
  }

  @Test
  void a_bare_list_is_a_column_and_a_semicolon_begins_a_row() {
    assertThat(json(run("transpose", "1,2,3", "--format", "json"))).contains("[[1,2,3]]");
    assertThat(json(run("mul", "1,2;3,4", "1,1", "--format", "json"))).contains("[[3],[7]]");
  }

  @Test
  void a_file_is_named_by_its_extension_or_an_at_sign() throws IOException {
    write("A.csv", "1,2\n3,4\n");
    write("b", "1\n1\n");
    assertThat(json(run("mul", "A.csv", "@b", "--format", "json"))).contains("[[3],[7]]");
  }

  @Test
  void a_dash_is_standard_input_as_often_as_it_is_named() {
    CliTester.Said said =
        CliTester.in(folder).piping("1 2\n3 4\n").run("mul", "-", "-", "--format", "json");
    assertThat(json(said)).contains("[[7,10],[15,22]]");
  }

  @Test
  void standard_input_may_hold_brackets() {
    CliTester.Said said =
        CliTester.in(folder)
            .piping("[[1, 2], [3, 4]]\n")
            .run("mul", "-", "1,1", "--format", "json");
    assertThat(json(said)).contains("[[3],[7]]");
  }

  @Test
  void a_missing_file_is_a_matter_of_files() {
    run("mul", "B.csv", "1,1").exits(ExitCode.FAILED).complains("There is no file", "B.csv");
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Files.createDirectory(folder.resolve("D.csv"));
    run("mul", "D.csv", "1,1").exits(ExitCode.FAILED).complains("folder");
    run("mul", "./D.csv", "1,1").exits(ExitCode.FAILED).complains("folder");
    run("mul", "/", "1,1").exits(ExitCode.FAILED).complains("folder");
  }

  @Test
  void bytes_that_are_no_text_are_named() throws IOException {
    Files.write(folder.resolve("A.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    run("mul", "A.csv", "1,1").exits(ExitCode.FAILED).complains("A.csv");
    run("run", "A.csv").exits(ExitCode.FAILED).complains("UTF-8");
  }

  @Test
  void rows_of_different_lengths_are_named() throws IOException {
    write("A.csv", "1,2\n3\n");
    run("mul", "A.csv", "1,1").exits(ExitCode.FAILED).complains("A.csv");
  }

  @Test
  void the_caret_stands_under_the_spot_in_the_argument() {
    CliTester.Said said = run("dot", "[1 2]", "[3 4").exits(ExitCode.USAGE).complains("^");
    String[] lines = said.err().split("\n");
    int typed = 0;
    while (!lines[typed].contains("dot [1 2] [3 4")) {
      typed++;
    }
    assertThat(lines[typed + 1].indexOf('^')).isEqualTo(lines[typed].indexOf("[3 4"));
  }

  @Test
  void an_argument_is_a_value_and_not_a_line() {
    run("dot", "x = 3", "1").exits(ExitCode.USAGE).complains("value");
    run("dot", "", "1").exits(ExitCode.USAGE).complains("empty");
  }

  @Test
  void control_characters_are_shown_by_name() {
    CliTester.Said said = run("dot", "\u001B[31m1", "2").exits(ExitCode.USAGE);
    assertThat(said.err()).doesNotContain("\u001B[31m").contains("U+001B");
  }

  @Test
  void shapes_that_do_not_meet_fail_the_work_and_not_the_reading() {
    run("dot", "[1 2]", "[1 2 3]").exits(ExitCode.FAILED);
  }

  @Test
  void an_expression_needs_no_command() {
    run("[1 2] * [3; 4]").ok().shows("11");
    run("eval", "A = [1 2; 3 4]", "A * [1; 1]").ok().shows("7");
  }
}
