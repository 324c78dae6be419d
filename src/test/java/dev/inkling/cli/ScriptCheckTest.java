package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that are run as tests. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptCheckTest {

  @TempDir Path folder;

  @BeforeEach
  void scripts() throws IOException {
    write("good.ink", "# three claims", "A = [1 2; 3 4]", "assert det(A) == -2", "print A");
    write("one.ink", "assert norm([1 1]) == 1.41421 within 0.0001");
    write("none.ink", "A = [1 2]", "A * [3; 4]");
    write(
        "bad.ink",
        "A = [1 2; 3 4]",
        "assert A * [1; 1] == [3; 7]",
        "assert det(A) == 2",
        "assert norm([1 1]) == 1.41421",
        "B = [1 2",
        "  3]",
        "assert identity(20) == identity(20) * 2",
        "assert [1:30] == [1:29]",
        "assert ones(3,3) == ones(3,2)",
        "assert span(A, [1; 2]); assert 1 < 0 # the second does not",
        "assert independent([1 2; 2 4])",
        "assert ones(5,5) != ones(5,5)",
        "assert 1/3 == 0.3333333333333333333333333",
        "nosuch + 1",
        "next",
        "1 +");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private CliTester.Said run(String... words) {
    return CliTester.in(folder).run(words);
  }

  @Test
  void a_script_whose_asserts_hold_says_one_line() {
    CliTester.Said said = run("run", "good.ink", "--check").ok();
    assertThat(said.out()).isEqualTo("  good.ink: 1 assert holds\n");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void every_assert_that_does_not_hold_is_shown_with_its_sides() {
    CliTester.Said said = run("run", "bad.ink", "--check").exits(ExitCode.FAILED);
    Golden.check("scripts/check.txt", said.out() + "---\n" + said.err());
  }

  @Test
  void several_files_are_checked_each_for_itself() {
    CliTester.Said said =
        run("run", "one.ink", "nosuch.ink", "none.ink", "good.ink", "--check")
            .exits(ExitCode.FAILED);
    assertThat(said.out())
        .isEqualTo(
            "  one.ink: 1 assert holds\n  none.ink: no asserts\n  good.ink: 1 assert holds\n");
    assertThat(said.err()).contains("There is no file nosuch.ink.");
  }

  @Test
  void standard_input_is_checked_too() {
    CliTester.in(folder)
        .piping("assert 1 + 1 == 2\nassert 1 + 1 == 2\n")
        .run("run", "-", "--check")
        .ok()
        .shows("  standard input: 2 asserts hold\n");
  }

  @Test
  void asserts_that_hold_are_counted_in_words_that_fit() throws IOException {
    write("half.ink", "assert 1 == 1", "assert 1 == 2");
    write("none-hold.ink", "assert 1 == 2", "assert 1 == 3");
    write("fails.ink", "assert 1 == 2");
    assertThat(run("run", "half.ink", "none-hold.ink", "fails.ink", "--check").out())
        .isEqualTo(
            "  half.ink: 1 assert of 2 holds\n"
                + "  none-hold.ink: none of 2 asserts holds\n"
                + "  fails.ink: 1 assert, which does not hold\n");
  }

  @Test
  void several_files_run_one_after_the_other_and_share_no_names() throws IOException {
    run("run", "good.ink", "none.ink").ok().shows("[1 2; 3 4]", "11");
    write("uses.ink", "A");
    CliTester.Said said = run("run", "good.ink", "uses.ink", "one.ink").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("uses.ink:1:1", "Nothing is called A yet.");
    assertThat(said.out()).doesNotContain("within");
  }

  @Test
  void a_fault_in_a_file_of_numbers_names_the_line_of_the_script_as_well() throws IOException {
    write("ragged.csv", "1,2", "3");
    write("uses.ink", "", "load \"ragged.csv\"");
    CliTester.Said said = run("run", "uses.ink").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("uses.ink:2:", "ragged.csv");
  }

  @Test
  void run_without_a_file_says_what_it_takes() {
    run("run").exits(ExitCode.USAGE).complains("run takes the files to run.");
  }
}
