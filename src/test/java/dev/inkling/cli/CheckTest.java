package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir Path folder;

  private CliTester.Said check(String... lines) {
    String[] words = new String[lines.length + 1];
    words[0] = "check";
    System.arraycopy(lines, 0, words, 1, lines.length);
    return CliTester.in(folder).run(words);
  }

  @Test
  void a_right_answer_is_right() {
    check("[1 2; 3 4] * [5; 6] = [17; 39]").ok().shows("Right: [17; 39].");
  }

  @Test
  void a_slip_is_named_with_both_lines_of_working() {
    check("[1 2; 3 4] * [5; 6] = [23; 34]")
        .exits(1)
        .shows("Down the columns.", "yours  1·5 + 3·6 = 23", "asked  1·5 + 2·6 = 17");
  }

  @Test
  void several_slips_are_all_offered() {
    check("[1 -1] * [1; 3] = 4").exits(1).shows("Added where we multiply.", "Lost a sign.");
  }

  @Test
  void what_is_right_is_said_where_no_slip_fits() {
    check("[1 2] + [3 4] = [4 7]").exits(1).shows("The first number is right.");
  }

  @Test
  void names_given_first_are_known_in_what_follows() {
    check("A = [1 2; 3 4]", "A * [5; 6] = 17, 39").ok().shows("Right");
  }

  @Test
  void operations_are_checked_in_their_word_form() {
    check("norm [3 4] = 25").exits(1).shows("No root.");
    check("dot [1 -1] [3 1] == 2").ok();
  }

  @Test
  void slips_are_found_inside_a_layer() {
    check("relu([1 -1; 1 1] * [1; 3] + [-1; -1]) = [-3; 3]").exits(1).shows("Forgot the bend.");
    check("relu([1 -1] * [3; 1] + -1) = 2").exits(1).shows("Forgot the bias.");
  }

  @Test
  void programs_get_the_same_as_json() {
    String out = check("[1 2; 3 4] * [5; 6] = [23; 34]", "--format", "json").exits(1).out();
    assertThat(out)
        .contains("\"right\":false", "\"slip\":\"columns\"", "\"yours\":\"1·5 + 3·6 = 23\"");
    assertThat(out.strip()).doesNotContain("\n");
  }

  @Test
  void a_line_without_an_answer_is_wrong_usage() {
    check("A = [1 2]").exits(2).complains("Nothing is called A yet");
    check().exits(2).complains("check takes");
    check("[1 2] [3]").exits(2).complains("no =");
    check("[1 2] * [3; 4] = ").exits(2).complains("One side");
    check("[1 2] * [3; 4] = x1").exits(2).complains("x1");
    check("[1 2] * [3; 4] = \"eleven\"").exits(2).complains("no number");
  }

  @Test
  void a_page_of_homework_is_checked_to_its_end() {
    CliTester.Said said =
        CliTester.in(folder)
            .piping(
                "# for Monday\nA = [1 2; 3 4]\n\nA * [5; 6] = 17, 39\nA * 2x = 3\nnorm [3 4] = 7\n")
            .run("check", "-")
            .exits(2);
    assertThat(said.out())
        .contains("A * [5; 6] = 17, 39\n  Right: [17; 39].", "norm [3 4] = 7\n  Not yet.");
    assertThat(said.err()).contains("A * 2x = 3");
  }
}
