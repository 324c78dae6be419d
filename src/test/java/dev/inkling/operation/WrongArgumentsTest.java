package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Prompt;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation, called as somebody would who has not read about it yet. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrongArgumentsTest {

  private static final List<String> ODD =
      List.of(
          "hello",
          "3",
          "0",
          "-2",
          "1/2",
          "1e300",
          "-1e-300",
          "≈2.5",
          "[1 2]",
          "[1; 2]",
          "[1 2 3]",
          "[0 0]",
          "[0]",
          "[1 2; 3 4]",
          "[1 2 3; 4 5 6]",
          "[1 2; 2 4]",
          "[0 0; 0 0]",
          "[0 -1; 1 0]",
          "[1e200 1; 1 1e-200]",
          "[≈1e308 ≈1e308]",
          "[nan 1]",
          "nan",
          "[1 2; 3]",
          "[]",
          "\"words\"",
          "\"3\"",
          "i",
          "π",
          "dot",
          "A",
          "E",
          "E.values",
          "E.none",
          "A[3,1]",
          "A == A");

  static Stream<String> operations() {
    return Catalog.standard().all().stream().map(Operation::signature).map(Signature::name);
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>(List.of(name, name + "()", name + " --hello"));
    lines.add(name + " [1 2] [3 4] [5 6] [7 8] [9 10]");
    for (String odd : ODD) {
      lines.add(name + " " + odd);
      lines.add(name + " " + odd + " [1 2; 3 4]");
      lines.add(name + " [1 2; 3 4] " + odd);
      lines.add(name + " " + odd + " 2");
      lines.add(name + " 2 " + odd);
      lines.add(name + " [1 2] " + odd);
      lines.add(name + "(" + odd + ", " + odd + ")");
    }
    return lines;
  }

  private static Prompt prompt() {
    Prompt prompt = Prompt.unicode();
    prompt.outcome("A = [2 1; 1 2]");
    prompt.outcome("E = eigen(A)");
    return prompt;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatever_is_wrong_is_said_and_answered_with_a_line_that_runs(String name) {
    List<String> wrong = new ArrayList<>();
    for (String line : lines(name)) {
      try {
        prompt().attempt(line).flatMap(problem -> fault(problem, line)).ifPresent(wrong::add);
      } catch (RuntimeException stumbled) {
        wrong.add(line + ": " + stumbled);
      }
    }
    if (!wrong.isEmpty()) {
      fail(wrong.size() + " of them:\n" + String.join("\n", wrong));
    }
    assertThat(wrong).isEmpty();
  }

  /** What is missing from a problem, if anything is. */
  private static Optional<String> fault(Problem problem, String line) {
    String said = line + " -> " + problem.summary().plain() + " " + problem.expected().plain();
    if (problem.summary().isEmpty() || problem.expected().isEmpty()) {
      return Optional.of("nothing given or expected: " + said);
    }
    if (problem.at().isEmpty()) {
      return Optional.of("no place: " + said);
    }
    if (problem.tries().isEmpty()) {
      return Optional.of("nothing to try: " + said);
    }
    String first = problem.tries().get(0).line();
    boolean several = // faults, one after the other
        Stream.of("[]", "; 3]", " dot ", "1e308").anyMatch(line::contains);
    return prompt()
        .attempt(first)
        .filter(next -> !several || next.summary().equals(problem.summary()))
        .map(next -> said + " try " + first + " -> " + next.summary().plain());
  }
}
