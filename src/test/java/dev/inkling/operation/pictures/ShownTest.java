package dev.inkling.operation.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.picture.Picture;
import dev.inkling.testing.Prompt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  private final Prompt prompt = Prompt.unicode();

  static List<String> examples() {
    return Shown.all().stream()
        .map(Operation::signature)
        .flatMap(signature -> signature.examples().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void numbers_are_drawn_told_and_left_as_they_are(String line) {
    Call call = prompt.outcome(line).call();
    List<Picture> pictures = call.pictures();
    assertThat(pictures).hasSize(1);
    assertThat(pictures.get(0).description().plain()).endsWith(".");
    assertThat(Results.of(call)).isEqualTo(call.arguments().matrix(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "histogram [5]",
        "histogram [0 0 0]",
        "chart [7]",
        "chart [0 0]",
        "chart [1e300 -1e300]",
        "chart [0 1] --scale log",
        "sparkline [1e-300 1e300]",
        "numberline [2 2 2]",
        "numberline [0]",
        "scatter [0 0; 0 0]",
        "scatter [1e300 1; -1e300 2]",
        "arrows [0; 0; 0]",
        "arrows [1e-300; 1e300; 0]",
        "heatmap [0 0; 0 0]",
        "heatmap [1e300 1e-300]",
        "strip [0 0 0 0]",
        "curve [0 0; 0 0]",
        "curve [5 5]",
        "curve [1e300 1; -1e300 2]",
        "curve [1e-300 0; 0 1e-300]",
        "curve [1 2 3; 1 2 3]",
        "curve [≈1e200 0 0; 0 1 0; 0 0 1]",
        "network [0 0; 0 0]"
      })
  void zeros_equals_and_extremes_are_a_picture_or_a_sentence(String line) {
    assertThat(prompt.screen(line)).isNotBlank();
    assertThat(prompt.screen(line)).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void what_does_not_fit_is_told_with_what_would() {
    assertThat(prompt.screen("scatter [1 2 3]")).contains("A point in the plane has two numbers");
    assertThat(prompt.screen("arrows [1; 2; 3; 4]")).contains("columns of two or three");
    assertThat(prompt.screen("curve [1; 2]")).contains("A point has two numbers or more");
    assertThat(prompt.screen("strip [1 2 3]")).contains("4, 9, 16");
    assertThat(prompt.screen("network [1 2] [1 2]")).contains("needs a column for");
  }

  @Test
  void points_put_together_by_name_keep_their_names() {
    Prompt prompt = Prompt.unicode();
    prompt.screen("king = [-1 1]");
    prompt.screen("queen = [1 1]");
    prompt.screen("man = [-1 -1]");
    assertThat(prompt.screen("scatter [king; queen; man]")).contains("king", "queen", "man");
    assertThat(prompt.screen("describe").replaceAll("\\s+", " "))
        .contains("king at −1 across and 1 up; queen at 1 across and 1 up; man at −1 across");
  }
}
