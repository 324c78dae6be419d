package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Prompt;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of every worked example is asked why, as a learner would who read the help. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryWhyTest {

  private static final int MOST_LINES = 6;
  private static final int MOST_NUMBERS = 12; // of one value

  static Stream<String> examples() {
    return Catalog.standard().all().stream()
        .map(operation -> operation.signature())
        .flatMap(signature -> signature.examples().stream());
  }

  private final Prompt prompt = Prompt.unicode();

  @ParameterizedTest
  @MethodSource("examples")
  void every_number_answers_in_six_lines_and_every_address_in_it_opens(String example) {
    Value value = prompt.outcome(example).value();
    for (String address : addresses(value)) {
      String line = "why " + address;
      Reason reason = ((Reply.Reasons) prompt.reply(line)).reason();
      assertThat(prompt.screen(line).strip().lines().skip(1).filter(l -> !l.isBlank()).count())
          .as(line)
          .isLessThanOrEqualTo(MOST_LINES);
      for (Reason.Line part : reason.parts()) {
        part.entries().forEach(entry -> opens(entry, example + ", " + line));
      }
    }
  }

  /** What is given or says how it is opened needs no line of its own. */
  private void opens(Reason.Entry entry, String context) {
    boolean made =
        entry.spot().filter(spot -> !(spot.why() instanceof Why.Given)).isPresent()
            && entry.version().isEmpty();
    if (made) {
      String line = "why " + entry.address().print();
      assertThat(prompt.attempt(line)).as(context + ": " + line).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_result_as_a_whole_is_answered_by_a_reason_or_by_lines_that_run(String example) {
    prompt.reply(example);
    for (String line : List.of("why", "why ans", "why [1]", "why [1,:]", "affects [1,1]")) {
      prompt.attempt(line).map(Problem::tries).orElse(List.of()).stream()
          .map(Problem.Try::line)
          .forEach(tried -> assertThat(prompt.attempt(tried)).as(line + ": " + tried).isEmpty());
    }
  }

  private static List<String> addresses(Value value) {
    List<String> addresses = new ArrayList<>();
    if (value instanceof Value.Bundle bundle) {
      bundle.parts().forEach(part -> add(addresses, "." + part.name(), part.value()));
    } else {
      add(addresses, "", value);
    }
    return addresses;
  }

  private static void add(List<String> addresses, String whole, Value value) {
    Matrix numbers =
        value instanceof Value.Complexes complexes
            ? complexes.real()
            : Results.matrix(value).orElse(Matrix.ofLongs(1, 1, 0));
    for (int i = 0; i < Math.min(numbers.size(), MOST_NUMBERS); i++) {
      int row = i / numbers.columns() + 1;
      int column = i % numbers.columns() + 1;
      addresses.add(numbers.isNumber() ? whole : whole + "[" + row + "," + column + "]");
    }
  }
}
