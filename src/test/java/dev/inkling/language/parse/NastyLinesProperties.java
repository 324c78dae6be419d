package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Parsed;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed, something sensible is said. */
class NastyLinesProperties {

  private static final List<String> PIECES =
      List.of(
          "1",
          "2",
          "0",
          "1.",
          ".5",
          "1e",
          "1e999",
          "a",
          "A",
          "x",
          "T",
          "dot",
          "norm",
          "near",
          "why",
          "change",
          "help",
          "let ",
          "assert ",
          "print ",
          "within",
          "to ",
          "sin",
          "--",
          "--steps",
          "--exact",
          "[",
          "]",
          "(",
          ")",
          "{",
          ",",
          ";",
          ":",
          "=",
          "==",
          "<",
          "+",
          "-",
          "*",
          "/",
          "^",
          "^T",
          "·",
          "'",
          "’",
          ".",
          ".*",
          "\"",
          "#",
          "\n",
          "\r\n",
          " ",
          " ",
          " ",
          "\t",
          "\u00a0",
          "\u202e",
          "\u0000",
          "\u001b",
          "\ud83d",
          "😀",
          "é",
          "e\u0301",
          "≈",
          "×",
          "—",
          "%",
          "//",
          "**",
          "ᵀ",
          "“",
          "\ufeff",
          "@",
          "?",
          "\\",
          "&",
          "\\begin{bmatrix}",
          "\\end{bmatrix}",
          "\\frac{1}{2}",
          "\\\\",
          "$",
          "array([",
          "np.",
          "])",
          "[[1. 2.]",
          "[1,5\t2]",
          "1,5",
          "load(",
          "\"f\")",
          "...",
          "nan");

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void reading_always_ends_with_statements_or_a_problem(@ForAll("lines") String line) {
    Parsed parsed = Parser.parse(line, SomeWords.WORDS);
    parsed.problems().forEach(problem -> checkSound(line, problem));
    assertThat(parsed.open() && parsed.problems().isEmpty()).isFalse();
    parsed.statements().forEach(statement -> assertThat(Printer.print(statement)).isNotEmpty());
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void what_is_understood_is_echoed_so_that_it_is_understood_again(@ForAll("lines") String line) {
    Parser.parse(line, SomeWords.WORDS)
        .statements()
        .forEach(
            statement ->
                assertThat(Reading.bare(Reading.statement(Printer.print(statement))))
                    .isEqualTo(Reading.bare(statement)));
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void arguments_of_the_shell_are_read_or_refused(@ForAll("lines") String line) {
    try {
      assertThat(Parser.expression(line, SomeWords.WORDS)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.problem().summary().plain()).isNotBlank();
    }
    try {
      assertThat(Parser.address(line)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.problem().summary().plain()).isNotBlank();
    }
    try {
      assertThat(Parser.arguments(line, SomeWords.WORDS)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.problem().summary().plain()).isNotBlank();
    }
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void tokens_cover_every_character(@ForAll("lines") String line) {
    int at = 0;
    for (Token token : Lexer.tokens(line)) {
      assertThat(token.start()).isEqualTo(at);
      assertThat(token.end()).isGreaterThan(at);
      at = token.end();
    }
    assertThat(at).isEqualTo(line.length());
  }

  private static void checkSound(String line, Problem problem) {
    Place place = problem.at().orElseThrow();
    String typed = line.split("\r\n|\r|\n", -1)[place.line() - 1];
    assertThat(place.column()).isPositive();
    assertThat(place.column() + place.length() - 1).isLessThanOrEqualTo(typed.length());
    assertThat(problem.summary().plain()).endsWith(".").matches("[^\\p{Cc}\\p{Cf}]*");
    assertThat(problem.expected().plain()).isNotBlank();
    problem.tries().forEach(t -> assertThat(Reading.parsed(t.line()).problems()).isEmpty());
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    Arbitrary<String> spaced =
        Arbitraries.of(PIECES).list().ofMaxSize(15).map(list -> String.join(" ", list));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200);
    return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(3, spaced), Tuple.of(1, any));
  }
}
