package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadTest {

  @TempDir Path folder;

  @BeforeEach
  void some_files() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "1,2\n3,1/3\n");
    Files.writeString(folder.resolve("my rows.json"), "[[1, 2], [3, 0.5]]");
    Files.writeString(folder.resolve("numpy.txt"), "array([[1., 2.],\n       [3., 4.]])\n");
    Files.writeString(folder.resolve("literal.txt"), "[1 2; 3 1/3]");
  }

  private CliTester.Said pipe(String lines, String... words) {
    return CliTester.in(folder).piping(lines).run(words);
  }

  private CliTester.Said run(String... words) {
    return CliTester.in(folder).run(words);
  }

  @Test
  void a_file_gets_a_name() {
    pipe("load A rows.csv\nA[2,2]").ok().shows("A = [1 2; 3 1/3]   2 rows, 2 columns");
    pipe("load A = rows.csv\n").ok().shows("A = [1 2; 3 1/3]");
  }

  @Test
  void a_file_without_a_name_is_the_latest_result() {
    pipe("load rows.csv\nans * [1; 1]\n").ok().shows("10/3");
  }

  @Test
  void a_file_stands_where_a_value_stands() {
    pipe("A = load(\"my rows.json\") * [1; 2]\nprint A").ok().shows("[5; 4]");
  }

  @Test
  void a_file_in_the_shell_is_echoed_as_a_line_that_works_at_the_prompt() {
    run("mul", "@rows.csv", "[1; 1]", "--steps", "brief")
        .ok()
        .shows("mul load(\"rows.csv\") [1; 1] = [3; 10/3]");
  }

  @Test
  void a_file_alone_in_the_shell_shows_its_numbers() {
    run("rows.csv").ok().shows("[1 2; 3 1/3]");
    CliTester.Said said = run("no.csv").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("There is no file “no.csv”");
  }

  @Test
  void a_workbook_is_told_of_as_a_file_and_not_as_a_name() throws IOException {
    Files.writeString(folder.resolve("book.xlsx"), "PK\u0003\u0004");
    CliTester.Said said = run("det", "book.xlsx").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("spreadsheet", "Save it as CSV");
  }

  @Test
  void the_constant_alone_in_the_shell_is_a_number_and_no_command() {
    run("pi").ok().shows("≈ 3.14");
  }

  @Test
  void brackets_in_a_file_are_read_as_the_language_reads_them() {
    pipe("load literal.txt\n").ok().shows("[1 2; 3 1/3]");
  }

  @Test
  void a_reason_names_the_file() {
    pipe("load A rows.csv\nA * [1; 1]\nwhy [2]\n", "--steps", "brief").ok().shows("rows.csv");
  }

  @Test
  void a_file_that_cannot_be_read_leaves_the_variable_as_it_was() {
    CliTester.Said said = pipe("A = 7\nload A no.csv\nA + 1\n", "--keep-going");
    assertThat(said.out()).contains("8");
    assertThat(said.err()).contains("There is no file “no.csv”");
  }

  @Test
  void standard_input_that_holds_the_lines_holds_no_numbers() {
    pipe("load A -\n").exits(ExitCode.FAILED).complains("where your lines come from");
    CliTester.in(folder).piping("1 2\n3 4\n").run("eval", "det(load(\"-\"))").ok().shows("−2");
  }

  @Test
  void what_one_command_writes_as_json_another_reads() {
    String json = run("inverse", "[1 2; 3 4]", "--format", "json").ok().out();
    CliTester.in(folder).piping(json).run("det", "-", "--steps", "brief").ok().shows("= −1/2");
    String rounded = run("norm", "[1 1]", "--format", "json").ok().out();
    CliTester.in(folder).piping(rounded).run("scale", "2", "-").ok().shows("≈ 2.83");
  }

  @Test
  void what_is_no_line_with_load_is_answered() {
    pipe("load\n").complains("load takes a name and a file");
    pipe("load A b c d\n").complains("in quotes");
    pipe("load dot rows.csv\n").complains("dot is an operation");
    pipe("load 2x rows.csv\n").complains("2x cannot be the name of a value");
    pipe("load(rows.csv)\n").complains("load(\"rows.csv\")");
    pipe("A = @rows.csv\n").complains("load(\"data.csv\")");
  }
}
