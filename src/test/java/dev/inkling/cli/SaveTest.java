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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaveTest {

  private static final String LINES =
      """
      A = [1 2; 3 1/3]
      B = A * [1; 2]
      let s = norm(B)
      dot A[1,:] B
      C = [ans 0.1; A[1,:]]
      x = ≈1.5
      """;

  @TempDir Path folder;

  private CliTester.Said pipe(String lines, String... words) {
    return CliTester.in(folder).piping(lines).run(words);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.tsv", "a.txt", "a.json", "a.tex", "a.md"})
  void a_value_comes_back_as_it_was(String name) {
    pipe("A = [1 -2.5; 1/3 1e-30]\nsave A " + name + "\nload B " + name + "\nassert A == B\n")
        .ok()
        .shows(name + "   2 × 2", "A == B   holds");
  }

  @Test
  void an_expression_is_kept_without_a_name_for_it() throws IOException {
    pipe("A = [1 2; 3 4]\nsave A[1,:] row.csv\nsave \"A * [1; 2]\" \"a column.csv\"\n").ok();
    assertThat(file("row.csv")).isEqualTo("1,2\n");
    assertThat(file("a column.csv")).isEqualTo("5\n11\n");
  }

  @Test
  void what_a_format_cannot_hold_is_said() throws IOException {
    pipe("save \"[1/3 2]\" a.mtx\n").ok().shows("Its fractions are rounded");
    pipe("save \"norm([1; 1])\" a.csv\n").ok().shows("count as exact");
    pipe("save 10^1500 a.csv --replace\n").complains("longer than files are read with");
    assertThat(file("a.csv")).isEqualTo("1.4142135623730951\n");
  }

  @Test
  void a_file_from_elsewhere_is_not_written_over_unasked() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "7\n");
    pipe("save 1 mine.csv\n").exits(ExitCode.FAILED).complains("is there already", "--replace");
    assertThat(file("mine.csv")).isEqualTo("7\n");
    pipe("save 1 mine.csv --replace\n").ok();
    assertThat(file("mine.csv")).isEqualTo("1\n");
  }

  @Test
  void a_file_of_this_session_is_written_over() throws IOException {
    pipe("save 1 a.csv\nsave 2 ./a.csv\n").ok();
    assertThat(file("a.csv")).isEqualTo("2\n");
  }

  @Test
  void the_lines_so_far_run_again_to_the_same_values() throws IOException {
    pipe(LINES + "save work.ink\n").ok().shows("work.ink   6 lines");
    Files.writeString(folder.resolve("again.ink"), file("work.ink") + "save again2.ink\n");
    CliTester.in(folder).run("run", "again.ink").ok();
    assertThat(file("again2.ink")).isEqualTo(file("work.ink"));
    String shown = "\nprint A\nprint B\nprint s\nprint C\nprint x\n";
    Files.writeString(folder.resolve("saved.ink"), file("work.ink") + shown);
    String first = pipe(LINES + shown, "--steps", "none").ok().out();
    assertThat(CliTester.in(folder).run("run", "saved.ink", "--steps", "none").ok().out())
        .isEqualTo(first);
  }

  @Test
  void a_line_taken_back_is_not_kept() throws IOException {
    pipe("A = 1\nB = 2\nundo\nsave work.ink\n").ok();
    assertThat(file("work.ink")).isEqualTo("A = 1\n");
  }

  @Test
  void a_loaded_file_is_kept_by_its_name() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "1,2\n");
    pipe("load A rows.csv\nsave work.ink\n").ok();
    assertThat(file("work.ink")).isEqualTo("A = load(\"rows.csv\")\n");
  }

  @Test
  void a_page_has_the_lines_and_what_came_of_them() throws IOException {
    pipe("A = [1 2; 3 4]\nx = \"```\"\nsave work.md\n").ok();
    assertThat(file("work.md"))
        .contains("```inkling\nA = [1 2; 3 4]\n```", "```text\n  A = [1 2; 3 4]", "````inkling\n");
  }

  @Test
  void what_is_no_line_with_save_is_answered() {
    pipe("save\n").complains("save takes a name and a file");
    pipe("save work.ink\n").complains("no lines yet");
    pipe("A = 1\nsave A\n").exits(ExitCode.FAILED);
    pipe("save 1 a.xyz\n").complains("does not say how to write", ".csv");
    pipe("save Q a.csv\n").complains("Nothing is called Q", "     ^\n");
    pipe("save \"1 +\" a.csv\n").complains("     ^^^^^\n");
    pipe("save (1==1) a.csv\n").complains("Numbers are needed");
    pipe("save 1 nofolder/a.csv\n").complains("There is no folder");
    pipe("save 1 a.csv --foo\n").complains("--replace");
  }
}
