package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageLimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "(", "-", "A[", "2^", "1==1+1*(", "norm(", "[1;", "[1 ", "[1:", "[a ("})
  void deep_lines_are_refused_on_a_small_stack(String piece) throws InterruptedException {
    Parsed parsed = onSmallStack(piece.repeat(20_000) + "1");
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().get(0).summary().plain()).contains("more than 200 deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "+1", "*1", ".x", "[1]", "^T"})
  void long_chains_are_refused_as_trees_too_deep_to_walk(String piece) throws InterruptedException {
    Parsed parsed = onSmallStack("A" + piece.repeat(20_000));
    assertThat(parsed.problems().get(0).summary().plain()).contains("more than 200 deep");
  }

  @Test
  void a_deep_line_within_the_limit_is_read_and_printed() throws InterruptedException {
    for (String piece : List.of("(", "1==1+1*(", "norm(", "-(")) {
      String line = piece.repeat(45) + "1" + ")".repeat(45);
      assertThat(onStack(1024, line).problems()).as(line).isEmpty();
    }
    String line = "(".repeat(199) + "1" + ")".repeat(199);
    assertThat(onStack(1024, line).problems()).isEmpty();
  }

  private static Parsed onSmallStack(String line) throws InterruptedException {
    return onStack(512, line);
  }

  private static Parsed onStack(int kibibytes, String line) throws InterruptedException {
    List<Parsed> results = new ArrayList<>();
    Runnable reading =
        () -> {
          Parsed parsed = Reading.parsed(line);
          parsed.statements().forEach(Printer::print);
          results.add(parsed);
        };
    Thread thread = new Thread(null, reading, "reader", (long) kibibytes << 10);
    thread.start();
    thread.join();
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  @Test
  void a_literal_holds_a_million_entries_and_no_more() {
    assertThat(Reading.parsed("[" + "1 ".repeat(1_000_000) + "]").problems()).isEmpty();
    assertThat(Reading.problem("[" + "1 ".repeat(1_000_001) + "]").summary().plain())
        .isEqualTo("This literal has more than 1000000 entries.");
  }

  @Test
  void a_line_has_four_mebibytes_and_no_more() {
    assertThat(Reading.parsed("1" + " ".repeat((4 << 20) - 1)).problems()).isEmpty();
    assertThat(Reading.problem("1" + " ".repeat(4 << 20)).summary().plain())
        .isEqualTo("This line is longer than 4 MiB.");
  }

  @Test
  void a_number_has_a_thousand_digits_and_no_more() {
    assertThat(Reading.echo("9".repeat(1000))).isEqualTo("9".repeat(1000));
    assertThat(Reading.problem("9".repeat(1001)).summary().plain())
        .isEqualTo("This number has more than 1000 digits.");
    assertThat(Reading.problem("1".repeat(4_000_000)).at().orElseThrow().length())
        .isEqualTo(4_000_000);
  }

  @Test
  void an_exponent_reaches_four_hundred() {
    assertThat(Reading.echo("1e400")).isEqualTo("1e400");
    assertThat(Reading.echo("1e-400")).isEqualTo("1e-400");
    assertThat(Reading.parsed("1e401").problems()).hasSize(1);
    assertThat(Reading.parsed("1e-999999999999").problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.99e400", "0.0001e-400", "123456e400", ".5e-400"})
  void numbers_at_the_edge_are_echoed_within_it(String number) {
    assertThat(Reading.bare(Reading.statement(Reading.echo(number))))
        .isEqualTo(Reading.bare(Reading.statement(number)));
  }
}
