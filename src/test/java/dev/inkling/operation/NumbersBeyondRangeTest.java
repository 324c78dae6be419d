package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers far larger or smaller than a double's squares can be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumbersBeyondRangeTest {

  private final Prompt prompt = Prompt.unicode();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "norm([1e200 1e200]) / 1e200             | 1.4142135623730951",
        "norm([1e-200 1e-200]) * 1e200           | 1.4142135623730951",
        "normalize([1e-200 1e-200])[1]           | 0.7071067811865476",
        "cosine([1e-200 1e-200], [1e300 0])      | 0.7071067811865476",
        "angle([1e-400 0], [1e-400 1e-400])      | 45",
        "angle([1 1], [1 1.000000000000000000001]) * 1e20 | 2.864788975654116",
        "norm([3e400 4e400]) / 1e400             | 5",
        "rotation(1e20 + 30)[2,1]                | -0.7660444431189781",
      })
  void lengths_and_angles_stay_right(String line, double expected) {
    double value = Results.of(prompt.outcome(line).call()).number().toDouble();
    assertThat(value).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1e-200 2e-200; 1e200 1] * [1e-200; 3]",
        "[h 1; 2 3] * [1; 1]",
        "[h h; h -h] * [1; 1]",
        "[t 1; 2 3] * [t; 0]",
        "[t 0; 2 3] * [t; 1]",
        "norm [h h]",
        "normalize [h h]",
        "angle [h 1] [t t]",
        "project [t 1] [1 1]",
        "dot [h 1 2] [1 1 2]",
        "scale 1e400 [1 2]",
        "1e400 == h",
      })
  void the_screen_shows_what_it_can(String line) {
    String screen =
        prompt.screen(
            "h = rotation(30)[1,1] * 1e200",
            "t = rotation(30)[1,1] * 1e-200",
            line,
            "steps full",
            "draw",
            "why [1]");
    assertThat(screen).doesNotContain("NaN", "Infinity");
  }

  @Test
  void a_rounded_number_never_equals_one_far_beyond_it() {
    prompt.reply("assert 1e400 != rotation(30)[1,1]");
    assertThat(prompt.problem("assert 1e400 == rotation(30)[1,1] within 1").summary().plain())
        .isEqualTo("This does not hold.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ones(100000, 1) * ones(1, 100000)",
        "ones(30000, 1) * ones(1, 30000)",
        "[1e400 1; 1 1e400]^10000",
        "ones(1, 100000) ./ [1:100000]",
        "(1e400)^50 * (1e400)^50",
      })
  void what_would_fill_the_machine_is_refused(String line) {
    assertThat(prompt.problem(line).expected().plain()).isNotEmpty();
  }
}
