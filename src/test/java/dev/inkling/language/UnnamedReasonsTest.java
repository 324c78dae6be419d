package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.operation.Value;
import dev.inkling.testing.Prompt;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnnamedReasonsTest {

  private final Prompt prompt = Prompt.unicode();

  private void lines(String... lines) {
    List.of(lines).forEach(prompt::reply);
  }

  private Reason reason(String line) {
    return ((Reply.Reasons) prompt.reply(line)).reason();
  }

  private List<String> addresses(String line) {
    return reason(line).parts().stream()
        .flatMap(part -> part.entries().stream())
        .map(entry -> entry.address().print())
        .toList();
  }

  @Test
  void a_computation_without_a_name_is_called_what_it_was_typed_as() {
    lines("A = [1 2; 3 4]", "C = (A*A)*(A+A)");
    assertThat(addresses("why C[1,1]"))
        .containsExactly("(A*A)[1,1]", "(A+A)[1,1]", "(A*A)[1,2]", "(A+A)[2,1]");
  }

  @Test
  void what_a_reason_is_made_of_can_be_asked_for_by_its_address() {
    lines("A = [1 2; 3 4]", "C = (A*A)*(A+A)");
    for (String address : addresses("why C[1,1]")) {
      assertThat(reason("why " + address).parts()).isNotEmpty();
    }
    assertThat(reason("why (A*A)[1,1]").value()).isEqualTo(Value.of(Exact.of(7)));
  }

  @Test
  void a_number_typed_in_a_line_is_found_in_that_line() {
    lines("k = 2 + 3*4");
    assertThat(addresses("why k")).containsExactly("2", "(3*4)");
    assertThat(reason("why (3*4)").parts().get(0).entries().get(0).origin().plain())
        .isEqualTo("typed, line 1");
  }

  @Test
  void a_lower_power_can_be_asked_for() {
    lines("A = [1 2; 3 4]", "A^3");
    assertThat(addresses("why [1,1]")).contains("(A^2)[1,1]");
    assertThat(reason("why (A^2)[1,1]").value()).isEqualTo(Value.of(Exact.of(7)));
    lines("[1 2; 3 4]^3");
    assertThat(addresses("why [1,1]")).contains("([1 2; 3 4]^2)[1,1]");
    assertThat(reason("why ([1 2; 3 4]^2)[1,1]").value()).isEqualTo(Value.of(Exact.of(7)));
  }

  @Test
  void a_letter_in_a_reason_is_nobody_elses() {
    lines("A = [9 9; 9 9]", "a = 3", "b = 4", "C = [1 2; 3 4] * [5 6; 7 8]");
    assertThat(addresses("why C[1,1]")).noneMatch(address -> address.matches("[Aab]\\[.*"));
  }

  @Test
  void a_name_with_another_value_by_now_is_said_to_be_older() {
    lines("A = [1 2; 3 4]", "C = (A*A)*A", "A = [0 0; 0 0]");
    assertThat(reason("why C[1,1]").parts().get(0).entries().get(0).version().plain())
        .isEqualTo("A before line 3");
    assertThat(reason("why (A*A)[1,1]").value()).isEqualTo(Value.of(Exact.ZERO));
  }

  @Test
  void what_is_too_long_for_an_address_opens_in_depth() {
    lines("A = [1 2; 3 4]", "C = (A*A + A*A*A + A*A*A*A + A*A*A) * A");
    assertThat(reason("why C[1,1]").parts().get(0).entries().get(0).version().plain())
        .isEqualTo("opens with --depth 2");
  }

  @Test
  void the_result_before_keeps_its_name_when_there_are_others() {
    lines("eigen [2 1; 1 2]", "ans.values");
    assertThat(addresses("why [1]")).containsExactly("line1.values[1]");
    assertThat(reason("why line1.values[1]").parts()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"why .values[1]", "why values[1]", "why ans.values[1]"})
  void a_part_of_the_latest_result_needs_no_name(String line) {
    lines("eigen [2 1; 1 2]");
    assertThat(reason(line).value()).isEqualTo(Value.of(Exact.of(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"why", "why [1]", "why E", "why E[1]", "affects E[1]", "why E.vectors"})
  void several_parts_are_answered_by_lines_that_run(String line) {
    lines("E = eigen([2 1; 1 2])");
    List<String> tries = prompt.problem(line).tries().stream().map(t -> t.line()).toList();
    assertThat(tries).isNotEmpty();
    tries.forEach(prompt::reply);
  }

  @Test
  void a_computation_without_a_name_affects_the_line_it_stands_in() {
    lines("A = [1 2; 3 4]", "C = (A*A)*A");
    Affected affected = ((Reply.Affects) prompt.reply("affects (A*A)[1,1]")).affected();
    assertThat(affected.results()).hasSize(1);
    assertThat(affected.results().get(0).name()).isEqualTo("C");
  }

  @Test
  void a_computation_without_a_name_is_not_changed_but_its_inputs_are() {
    lines("A = [1 2; 3 4]", "C = (A*A)*A");
    assertThat(prompt.problem("change (A*A)[1,1] to 5").summary().plain()).contains("is computed");
  }
}
