package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-2^2        | -(2^2)",
        "2^3^2       | 2^(3^2)",
        "2^-1        | 2^(-1)",
        "A^-1        | A^(-1)",
        "A*x·b       | (A*x)·b",
        "2/3*A       | (2/3)*A",
        "A*b*x       | (A*b)*x",
        "-a*b        | (-a)*b",
        "a-b+x       | (a-b)+x",
        "a+b*x       | a+(b*x)",
        "-A'         | -(A')",
        "A^2'        | A^(2')",
        "2^A^T       | 2^(A^T)",
        "A^T^2       | (A^T)^2",
        "a+b==x*2    | (a+b)==(x*2)",
        "a.*b./x     | (a.*b)./x",
        "≈ -1.5^2    | -(≈1.5^2)"
      })
  void signs_bind_as_the_table_says(String typed, String meant) {
    assertThat(Reading.bare(Reading.statement(typed)))
        .isEqualTo(Reading.bare(Reading.statement(meant)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(-2)^2        | (-2)^2",
        "(2^3)^2       | (2^3)^2",
        "((a+b))*x     | (a + b) * x",
        "(a*b)+x       | a * b + x",
        "a-(b-x)       | a - (b - x)",
        "a/(b*x)       | a / (b * x)",
        "1/3           | 1/3",
        "-1/3          | -1/3",
        "a/3           | a / 3",
        "[1/3 a/b]     | [1/3 a/b]",
        "(a+b)'        | (a + b)'",
        "(A')'         | A''",
        "A.T           | A'",
        "A^T*x         | A' * x",
        "2^(T)         | 2^(T)",
        "(a < b) == x  | (a < b) == x",
        "+x            | x",
        "1.50          | 1.5",
        "1e-3          | 0.001",
        "1e-30         | 1e-30",
        "≈ 1.414       | ≈1.414"
      })
  void the_echo_has_as_few_parentheses_as_possible(String typed, String echo) {
    assertThat(Reading.echo(typed)).isEqualTo(echo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a ⋅ b | a · b", "a ∙ b | a · b", "a . b | a · b", "a − b | a - b", "a ∗ b | a * b",
        "Aᵀ | A'", "A’ | A'", "a ≠ b | a != b", "a ≤ b | a <= b", "a ≥ b | a >= b"
      })
  void characters_that_look_alike_mean_the_same(String typed, String echo) {
    assertThat(Reading.echo(typed)).isEqualTo(echo);
  }

  @Test
  void names_are_kept_in_one_spelling() {
    assertThat(Reading.echo("e\u0301")).isEqualTo("\u00e9");
  }

  @Test
  void a_point_after_a_value_asks_for_a_part() {
    assertThat(Reading.echo("E.values[2]")).isEqualTo("E.values[2]");
    assertThat(Reading.echo("a.T.b")).isEqualTo("a'.b");
  }
}
