package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Parsed;
import dev.inkling.words.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = [1 2]",
        "let a = dot(b, x)",
        "assert a == b",
        "assert a == b within 0.01",
        "print a + 1",
        "near king - man + woman",
        "near \"New York\" well-known",
        "why [2]",
        "why C[1,2]",
        "why C[1,:]",
        "why E.values[2] --steps full",
        "change C[1,2] to 5-1 --exact",
        "help dot",
        "load \"my file.csv\"",
        "dot a b --steps full --exact",
        "dot",
        "help"
      })
  void a_line_is_echoed_as_it_was_understood(String line) {
    assertThat(Reading.echo(line)).isEqualTo(line);
  }

  @Test
  void options_take_their_text_after_a_space_or_an_equals_sign() {
    assertThat(Reading.echo("dot a b --steps=full")).isEqualTo("dot a b --steps full");
    assertThat(Reading.echo("near king --out=\"my file\" --exact"))
        .isEqualTo("near king --out \"my file\" --exact");
  }

  @Test
  void a_script_is_read_statement_by_statement() {
    Parsed parsed = Reading.parsed("# rows\nW = [1 0\n 0 1]; x = [3;\n 1] # input\n\nW * x +\nx\n");
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.statements().stream().map(Printer::print))
        .containsExactly("W = [1 0; 0 1]", "x = [3; 1]", "W * x + x");
  }

  @Test
  void statements_before_a_problem_are_kept() {
    Parsed parsed = Reading.parsed("a = 1\nb = 2 3\nc = 3");
    assertThat(parsed.statements()).hasSize(1);
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().get(0).at().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void a_name_given_a_value_above_is_known_below() {
    Problem problem = Reading.parsed("w = [1 2]\nw(1,2)").problems().get(0);
    assertThat(problem.tries().get(0).line()).isEqualTo("w[1,2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1 2", "[1 2;", "A[1,", "dot(a,", "1 +", "a ==", "dot a,", "x = a .", "(", "a ^"})
  void a_line_that_could_go_on_is_open(String line) {
    assertThat(Reading.parsed(line).open()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + 2", "[1 2)", "1,", "x =", "a b", "\"abc", "[1 $", "-", ""})
  void a_line_that_is_whole_or_beyond_help_is_not_open(String line) {
    assertThat(Reading.parsed(line).open()).isFalse();
  }

  @Test
  void the_problem_of_an_open_line_is_at_the_opening_bracket() {
    assertThat(Reading.place("x = dot(a, [1 2").column()).isEqualTo(12);
  }

  @Test
  void near_words_are_found_whatever_the_slip() {
    assertThat(DidYouMean.nearest("dto", List.of("mul", "dot", "not"))).containsExactly("dot");
    assertThat(DidYouMean.nearest("Eigen", List.of("eigen"))).containsExactly("eigen");
    assertThat(DidYouMean.nearest("sin", List.of("dot", "mul"))).isEmpty();
  }

  @Test
  void reserved_words_are_told_apart_for_colouring() {
    assertThat(
            Lexer.tokens("dot a \"b\" # c", SomeWords.WORDS).stream()
                .map(Token::kind)
                .filter(kind -> kind != Token.Kind.SPACE))
        .containsExactly(Token.Kind.WORD, Token.Kind.NAME, Token.Kind.TEXT, Token.Kind.COMMENT);
  }
}
