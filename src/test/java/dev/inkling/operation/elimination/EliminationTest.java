package dev.inkling.operation.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.ReductionCost;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.testing.Prompt;
import dev.inkling.work.Cancelled;
import dev.inkling.work.Work;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EliminationTest {

  private final Prompt prompt = Prompt.unicode();

  @Test
  void exact_numbers_stay_exact() {
    assertThat(value("inverse [1/3 1/7; 2 1]")).isEqualTo(value("[21 -3; -42 7]"));
    assertThat(value("solve [1/3 1; 1 -1/2] [1; 1]").isExact()).isTrue();
  }

  @Test
  void a_power_of_minus_one_is_the_inverse_with_its_working() {
    Outcome outcome = prompt.outcome("[2 1; 1 1]^-1");
    assertThat(outcome.call().operation()).isInstanceOf(InverseOf.class);
    assertThat(outcome.call().operation().steps(outcome.call()).isEmpty()).isFalse();
  }

  @Test
  void further_negative_powers_go_through_the_inverse() {
    assertThat(value("[2 1; 1 1]^-3")).isEqualTo(value("inverse([2 1; 1 1]^3)"));
  }

  @Test
  void a_system_without_a_solution_says_so_and_shows_the_row() {
    Outcome outcome = prompt.outcome("solve [1 2; 2 4] [1; 3]");
    assertThat(outcome.value()).isEqualTo(new Value.Words("no solution"));
    assertThat(prompt.sentence("solve [1 2; 2 4] [1; 3]")).contains("row 2 says 0 = 1");
  }

  @Test
  void every_solution_is_told_from_one_and_a_direction() {
    assertThat(prompt.sentence("solve [1 2 1; 2 4 3] [4; 9]"))
        .contains("x[2] is free", "(3, 0, 1) + x[2]·(−2, 1, 0)");
  }

  @Test
  void a_nearly_singular_matrix_is_said_to_be_so() {
    assertThat(notes("inverse [1 1; 1 1.00001]")).contains("A is nearly singular", "100,000");
    assertThat(notes("inverse [1 0; 0 1000000]")).isEmpty();
  }

  @Test
  void rounded_numbers_say_what_counts_as_zero() {
    assertThat(notes("rank [pi 2*pi; 1 2]")).contains("counts as 0");
    assertThat(value("rank [pi 2*pi; 1 2]").number().toDouble()).isEqualTo(1);
    assertThat(value("rank [1e-20*pi 0; 0 pi]").number().toDouble()).isEqualTo(2);
  }

  @Test
  void what_would_take_long_is_rounded_with_a_note() {
    Matrix dense = fractions(80);
    assertThat(ReductionCost.estimatedSeconds(dense, 80)).isGreaterThan(2);
    Value value = new Det().apply(Arguments.of(Argument.of("A", dense)), Work.plain());
    assertThat(Results.matrix(value).orElseThrow().isExact()).isFalse();
  }

  @Test
  void who_no_longer_waits_stops_it() {
    Arguments large = Arguments.of(Argument.of("A", fractions(80)));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> new InverseOf().apply(large, Work.exact()))
          .isInstanceOf(Cancelled.class);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void a_large_matrix_has_an_answer_and_no_blackboard() {
    Outcome outcome = prompt.outcome("det(identity(30))");
    assertThat(Results.of(outcome.call()).number()).isEqualTo(Exact.ONE);
    assertThat(outcome.call().operation().steps(outcome.call()).isEmpty()).isTrue();
  }

  @Test
  void a_long_answer_is_cut_short_in_its_sentence() {
    assertThat(prompt.sentence("solve identity(40) ones(40, 1)"))
        .contains("(1, 1, 1, 1, 1, 1, …)", "column 4 and multiples of 36 more")
        .hasSizeLessThan(200);
  }

  @Test
  void amounts_lie_or_stand_as_they_like() {
    assertThat(value("combine [2 1] [1 2; 1 -1]")).isEqualTo(value("[4; 1]"));
    assertThat(value("basis [1 1; 1 -1] [4 2]")).isEqualTo(value("[3 1]"));
  }

  private static Matrix fractions(int size) {
    Random random = new Random(7);
    long[] tops = LongStream.range(0, (long) size * size).map(i -> random.nextInt()).toArray();
    return Matrix.ofFractions(size, size, tops, 1_000_003).plus(Matrix.identity(size));
  }

  private Matrix value(String line) {
    return Results.matrix(prompt.outcome(line).value()).orElseThrow();
  }

  private String notes(String line) {
    StringBuilder notes = new StringBuilder();
    Outcome outcome = prompt.outcome(line);
    outcome.notes().forEach(note -> notes.append(note.plain()));
    return notes.toString();
  }
}
