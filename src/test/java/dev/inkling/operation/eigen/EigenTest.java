package dev.inkling.operation.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.render.Profile;
import dev.inkling.testing.Prompt;
import dev.inkling.words.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What eigen, diagonalize and power answer, typical or not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EigenTest {

  private final Prompt prompt = Prompt.unicode();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[2 1; 1 2]       | [3; 1]      | [1 1; 1 -1]",
        "[4 1; 2 3]       | [5; 2]      | [1 1; 1 -2]",
        "[.5 .5; .5 .5]   | [1; 0]      | [1 1; 1 -1]",
        "[.9 .5; .1 .5]   | [1; 2/5]    | [5 1; 1 -1]",
        "[1 1; 0 1]       | [1; 1]      | [1 1; 0 0]",
        "[20 16; 16 20]   | [36; 4]     | [1 1; 1 -1]",
        "ones(3,3)        | [3; 0; 0]   | [1 1 1; 1 -1 1; 1 0 -2]",
        "[2 0 0; 0 3 4; 0 4 9] | [11; 2; 1] | [0 1 0; 1 0 2; 2 0 -1]",
        "[1e-200 0; 0 1e200]   | [1e200; 1e-200] | [0 1; 1 0]",
        "7                | 7           | 1"
      })
  void exact_answers(String matrix, String values, String vectors) {
    prompt.reply("E = eigen(" + matrix + ")");
    prompt.reply("assert E.values == " + values);
    prompt.reply("assert E.vectors == " + vectors);
    assertThat(Results.of(prompt.outcome("E.values").call()).isExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2 1; 1 2]",
        "[1 1; 1 0]",
        "[1 1; 0 1]",
        "[1 2 3; 4 5 6; 7 8 10]",
        "random(9, 9, 3) + random(9, 9, 3)'",
        "[16 2 3 13; 5 11 10 8; 9 7 6 12; 4 14 15 1]",
        "[pi 1e-200; 1 1]",
        "[1e-200 2e-200; 3e-200 1e-200]",
        "[1e200 2e200; 3e200 1e200]",
        "[1 1; 0 1.0000000001]",
        "identity(60)",
        "zeros(3, 3)"
      })
  void a_matrix_stretches_each_of_its_vectors(String matrix) {
    prompt.reply("A = " + matrix);
    prompt.reply("E = eigen(A)");
    prompt.reply("n = norm(E.values) + 1e-300");
    for (int i = 1; i <= Math.min(3, rows()); i++) {
      String v = "E.vectors[:," + i + "]";
      prompt.reply("assert norm(A * " + v + " - E.values[" + i + "] * " + v + ") / n < 1e-9");
    }
  }

  private int rows() {
    return Results.of(prompt.outcome("A").call()).rows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1e300 1; 2 1]", "[.1234567890123 1; 2 .9876543210987]"})
  void roots_too_long_to_be_read_are_rounded(String matrix) {
    assertThat(bundle("eigen " + matrix).part("values").orElseThrow().exactly()).isEmpty();
    assertThat(prompt.screen("eigen " + matrix)).contains("≈").doesNotContain("√");
  }

  @Test
  void numbers_kept_as_roots_say_so() {
    Value.Bundle bundle = bundle("eigen [1 1; 1 0]");
    assertThat(bundle.part("values").orElseThrow().exactly()).hasSize(2);
    assertThat(prompt.screen("eigen [1 1; 1 0]")).contains("(1 + √5)/2 ≈ 1.62");
    assertThat(Prompt.plain(Profile.Glyphs.ASCII).screen("eigen [1 1; 1 0]"))
        .contains("(1 + sqrt(5))/2 ~ 1.62");
  }

  @Test
  void complex_values_come_in_pairs() {
    Value.Bundle bundle = bundle("eigen [0 -1; 1 0]");
    Value values = bundle.part("values").orElseThrow().value();
    assertThat(values.field("real")).contains(Value.of(Matrix.ofLongs(2, 1, 0, 0)));
    assertThat(values.field("imaginary")).contains(Value.of(Matrix.ofLongs(2, 1, 1, -1)));
  }

  private Value.Bundle bundle(String line) {
    return (Value.Bundle) prompt.outcome(line).value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2 1; 1 2]", "[4 1; 2 3]", "[2 0 0; 0 3 4; 0 4 9]", "[1 1; 1 0]"})
  void a_matrix_is_put_together_again_from_its_directions(String matrix) {
    prompt.reply("F = diagonalize(" + matrix + ")");
    prompt.reply("assert F.P * F.D * F.inverse == " + matrix + " within 1e-12");
    assertThat(prompt.sentence("diagonalize " + matrix)).endsWith("is A again, exactly.");
  }

  @Test
  void a_turn_is_diagonal_only_in_complex_numbers() {
    assertThat(prompt.sentence("diagonalize [0 -1; 1 0]"))
        .startsWith("Only in complex numbers")
        .endsWith("exactly.");
    assertThat(prompt.sentence("diagonalize [1 -2; 3 1]")).startsWith("Only in complex numbers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "power [2 1; 1 2] [1; 0] 3  | [14; 13]",
        "power [2 1; 1 2] [1 0] 3   | [14 13]",
        "power [2 1; 1 2] [1; 0] 0  | [1; 0]",
        "power [2 1; 1 2] 5         | [122 121; 121 122]",
        "power [1 1; 1 0] 30        | [1346269 832040; 832040 514229]",
        "power [2 1; 1 2] -1        | [2/3 -1/3; -1/3 2/3]",
        "power [0 -1; 1 0] 4        | [1 0; 0 1]",
        "power 2 10                 | 1024"
      })
  void powers(String line, String value) {
    prompt.reply(line);
    prompt.reply("assert ans == " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eigen [1 2 3; 4 5 6]",
        "eigen [1 2 3]",
        "eigen zeros(401, 401)",
        "diagonalize [1 1; 0 1]",
        "diagonalize [1 2 3; 4 5 6]",
        "diagonalize [1 1; 0 1] * pi",
        "power [1 2 3; 4 5 6] 2",
        "power [2 1; 1 2] [1; 2; 3]",
        "power [2 1; 1 2] [1; 0] -1",
        "power [2 1; 1 2] [1; 0] 1.5",
        "power [2 1; 1 2] [1; 0] 1000000",
        "power [1e100 1; 1 1] [1; 1] 9999",
        "power [2 1; 1 2] 1000000",
        "power [1 2; 2 4] -1",
        "power [pi 1; 1 1] * 1e100 9",
        "power ([pi 1; 1 1] * 1e100) [1; 1] 9"
      })
  void what_cannot_be_done_is_said_and_what_is_offered_runs(String line) {
    Problem problem = prompt.problem(line);
    assertThat(problem.expected().plain()).isNotEmpty();
    for (Problem.Try offered : problem.tries()) {
      assertThat(prompt.outcome(offered.line()).value()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eigen 0",
        "eigen zeros(2, 2)",
        "eigen [1e-200 1; 1e200 1]",
        "eigen [1e300 1e300; 1e300 -1e300] * pi",
        "eigen [1 1e-9; 0 1] * pi",
        "eigen random(60, 60, 1)",
        "eigen [0 1 0 0; 0 0 1 0; 0 0 0 1; 0 0 0 0]",
        "eigen [1e300 1; 1 1e-300]",
        "diagonalize 5",
        "diagonalize random(8, 8, 1)",
        "power [0 0; 0 0] [1; 1] 3",
        "power [2 1; 1 2] [0; 0] 3",
        "power random(30, 30, 2) ones(30, 1) 12",
        "power 2 3 4",
        "power [1e200 1; 1 1] 3"
      })
  void the_screen_shows_what_it_can(String line) {
    String screen = prompt.screen(line, "steps full", "draw", "why [1]", "ans");
    assertThat(screen).doesNotContain("NaN", "Infinity", "= ≈", "≈ ≈", "null");
  }
}
