package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.words.Address;
import dev.inkling.words.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellArgumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,2,3        | [1; 2; 3]",
        "1, 2, 3      | [1; 2; 3]",
        " -1,2        | [-1; 2]",
        "1,2;3,4      | [1 2; 3 4]",
        "1;2;3        | [1; 2; 3]",
        "[1,2],[3,4]  | [1 2; 3 4]",
        "[1 2 3]      | [1 2 3]",
        "1 - 1, 2     | [1-1; 2]",
        "A * 2        | A * 2"
      })
  void an_argument_is_an_expression_or_a_bare_list(String text, String echo) {
    assertThat(Reading.argument(text)).isEqualTo(echo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,,2", "1,2;3", "1 2 3", "[1", "a = 1", "1,;2", "dot 1 2"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Parser.expression(text, SomeWords.WORDS))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_list_with_spaces_is_shown_with_brackets() {
    assertThatThrownBy(() -> Parser.expression("1 -2 3", SomeWords.WORDS))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().tries().get(0).line()).isEqualTo("[1 -2 3]"));
  }

  @Test
  void several_values_are_parted_by_the_spacing_rule() {
    assertThat(Parser.arguments("1,2 a -b [3 4]", SomeWords.WORDS).stream().map(Printer::print))
        .containsExactly("[1; 2]", "a", "-b", "[3 4]");
  }

  @Test
  void an_address_names_one_part() {
    assertThat(Parser.address("[2]")).isEqualTo(Address.of("", new Address.Place(2)));
    assertThat(Parser.address("C[1, 2]")).isEqualTo(Address.of("C", new Address.Entry(1, 2)));
    assertThat(Parser.address("C[1,:]")).isEqualTo(Address.of("C", new Address.Row(1)));
    assertThat(Parser.address("C[:,2]")).isEqualTo(Address.of("C", new Address.Column(2)));
    assertThat(Parser.address("C")).isEqualTo(Address.of("C"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "[0]", "[:]", "C [1]", "C[1", "C[1,2,3]", "C[a]", "C[1] x", "[1.5]"})
  void what_is_no_address_is_refused(String text) {
    assertThatThrownBy(() -> Parser.address(text)).isInstanceOf(ProblemException.class);
  }
}
