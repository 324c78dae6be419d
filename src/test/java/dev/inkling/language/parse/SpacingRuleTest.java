package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1 -1]       | [1 -1]",
        "[1 - 1]      | [1-1]",
        "[1-1]        | [1-1]",
        "[a -b]       | [a -b]",
        "[a - b]      | [a-b]",
        "[a- b]       | [a-b]",
        "[1 /3]       | [1/3]",
        "[1/ 3]       | [1/3]",
        "[2 ^3]       | [2^3]",
        "[a ·b]       | [a·b]",
        "[a' b']      | [a' b']",
        "[A[1,2] 3]   | [A[1,2] 3]",
        "[A [1;2]]    | [A [1; 2]]",
        "[norm(1) 2]  | [norm(1) 2]",
        "[(1 -1)]     | [1-1]",
        "[A[2 -1] 3]  | [A[2-1] 3]",
        "[a . b]      | [a·b]",
        "[1 +\\n 2]   | [1+2]",
        "[1 ≈ -2 3]   | [1 -≈2 3]",
        "[1, -2,\\n3] | [1 -2 3]",
        "[1 2;\\n3 4] | [1 2; 3 4]",
        "[1 2\\n3 4]  | [1 2; 3 4]",
        "[\\n1 2\\n\\n3 4;\\n] | [1 2; 3 4]"
      })
  void a_space_parts_elements_unless_an_operator_has_one_on_both_sides_or_on_neither(
      String typed, String echo) {
    assertThat(Reading.echo(typed.replace("\\n", "\n"))).isEqualTo(echo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dot a -b          | dot a -b",
        "dot a - b         | dot a-b",
        "dot a, b          | dot a b",
        "dot 1,2,3 4,5,6   | dot [1; 2; 3] [4; 5; 6]",
        "dot [1 2], [3 4]  | dot [1 2] [3 4]",
        "norm (a -b)       | norm a-b",
        "dot a --2         | dot a (--2)",
        "dot(a, b)         | dot(a, b)"
      })
  void the_same_rule_parts_the_arguments_of_a_command_word(String typed, String echo) {
    assertThat(Reading.echo(typed)).isEqualTo(echo);
  }

  @Test
  void outside_brackets_spaces_never_matter() {
    assertThat(Reading.echo("1 -1")).isEqualTo("1 - 1");
    assertThat(Reading.argument("1 -1")).isEqualTo("1 - 1");
    assertThat(Reading.echo("a --b")).isEqualTo("a - -b");
  }

  @Test
  void copied_spaces_that_do_not_break_are_spaces() {
    assertThat(Reading.echo("[1\u00a0-1\u202f2]")).isEqualTo("[1 -1 2]");
  }
}
