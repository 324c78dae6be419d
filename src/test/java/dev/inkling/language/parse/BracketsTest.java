package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[1,2],[3,4]]        | [1 2; 3 4]",
        "[[1 2] [3 4]]        | [1 2; 3 4]",
        "[[1 2]; [3 4]]       | [1 2; 3 4]",
        "[[1 2]\\n [3 4]]     | [1 2; 3 4]",
        "[\\n[\\n1,\\n2\\n],\\n[\\n3,\\n4\\n]\\n] | [1 2; 3 4]",
        "[[1 2]]              | [1 2]",
        "[[1:3],[4:6]]        | [[1:3]; [4:6]]"
      })
  void brackets_that_hold_only_rows_are_unfolded(String typed, String echo) {
    assertThat(Reading.echo(typed.replace("\\n", "\n"))).isEqualTo(echo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[A b]              | [A b]",
        "[A; b]             | [A; b]",
        "[A, [1 2; 3 4]]    | [A [1 2; 3 4]]",
        "[[1;2] [3;4]]      | [[1; 2] [3; 4]]",
        "[([1 2]) [3 4]]    | [([1 2]) ([3 4])]",
        "[[1 2]' [3 4]]     | [[1 2]' [3 4]]",
        "[A [[1,2],[3,4]]]  | [A [1 2; 3 4]]"
      })
  void other_elements_stand_side_by_side(String typed, String echo) {
    assertThat(Reading.echo(typed)).isEqualTo(echo);
  }

  @Test
  void evenly_spaced_numbers_have_colons() {
    assertThat(Reading.echo("[1 : 3]")).isEqualTo("[1:3]");
    assertThat(Reading.echo("[10 : -1 : 0]")).isEqualTo("[10:-1:0]");
    assertThat(Reading.echo("[0:0.1:a - 1]")).isEqualTo("[0:0.1:a-1]");
  }

  @Test
  void rows_of_names_may_differ_in_length() {
    assertThat(Reading.echo("[A b; x]")).isEqualTo("[A b; x]");
  }

  @Test
  void indices_are_places_all_or_ranges() {
    assertThat(Reading.echo("A[1, :]")).isEqualTo("A[1,:]");
    assertThat(Reading.echo("A[2:end, end - 1]")).isEqualTo("A[2:end,end-1]");
    assertThat(Reading.echo("A[1:2:5][end]")).isEqualTo("A[1:2:5][end]");
  }
}
