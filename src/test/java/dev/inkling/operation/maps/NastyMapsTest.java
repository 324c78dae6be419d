package dev.inkling.operation.maps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps and layers on numbers nobody would draw. */
class NastyMapsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transform 0",
        "transform -1",
        "transform [1e400 0; 0 1]",
        "transform [1e400 1e400; -1e400 1e400]",
        "transform [1e-400 0; 0 1e-400]",
        "transform [h h; -h h]",
        "transform [t 0; 0 t]",
        "transform [h t; t h] [h t]",
        "transform [1/3 1/7; 1/11 1/13]",
        "transform ones(3, 1)",
        "transform ones(1, 3)",
        "transform zeros(2, 3)",
        "transform zeros(3)",
        "transform identity(5)",
        "transform rotation(120) * pi",
        "transform random(12, 12)",
        "transform ones(100, 100)",
        "compose 0 0",
        "compose [h h; h h] [t t; t t]",
        "compose ones(1, 3) ones(3, 1)",
        "compose zeros(2) zeros(2)",
        "compose random(20) random(20)",
        "rotation(1e300)",
        "shear(1e400)",
        "shear(h)",
        "diag(7)",
        "softmax 5",
        "softmax [1e400 -1e400 0]",
        "softmax [h t]",
        "softmax [0 0 0 0 0 0 0 0 0 0]",
        "softmax random(1, 1000)",
        "argmax 5",
        "argmax random(1000, 1)",
        "max ones(20, 20)",
        "sigmoid [1e400 -1e400 0]",
        "tanh [1e400 -1e400 h t]",
        "exp [-1e400 0]",
        "log [1e400 1e-400]",
        "sqrt [1e400 1e-400 2e401]",
        "sin [1e30 -1e30 t]",
        "floor [1e400 -1/3 h]",
        "round [-1/2 1/2 h]",
        "abs zeros(3)",
        "step 0",
        "sign random(50, 50)",
        "relu [h -h]",
        "[h h] + [h h]",
        "2 * zeros(2)"
      })
  void every_view_says_something_finite(String line) {
    String screen =
        Prompt.unicode()
            .screen(
                "h = rotation(30)[1,1] * 1e200",
                "t = rotation(30)[1,1] * 1e-200",
                line,
                "steps full",
                "draw",
                "why [1]");
    assertThat(screen).doesNotContain("NaN", "Infinity", "null", "Optional");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sigmoid(ones(1000, 1000) / 3)[1,1]     | 0.5825702064623147",
        "relu(ones(1000, 1000))[7,7]            | 1",
        "softmax(ones(1, 1000000))[5]           | 0.000001",
        "argmax(zeros(1000000, 1))              | 1",
        "max(ones(1000, 1000))                  | 1",
        "round(ones(1000, 1000) / 3)[1,1]       | 0",
        "sqrt(ones(1000, 1000) / 9)[9,9]        | 0.3333333333333333"
      })
  void a_million_numbers_are_no_trouble(String line, double expected) {
    assertThat(Results.of(Prompt.unicode().outcome(line).call()).number().toDouble())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "softmax [1000 0]            | [1 0]",
        "softmax [-1e300 1e300]      | [0 1]",
        "softmax [1e400; 1e400]      | [1/2; 1/2]",
        "sigmoid(1e400)              | 1"
      })
  void nothing_overflows(String line, String expected) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("x = " + call(line));
    prompt.reply("assert x == " + expected.strip() + " within 0");
    assertThat(prompt.problem("assert x != " + expected.strip()).summary().plain())
        .isEqualTo("This does not hold.");
  }

  private static String call(String line) {
    int space = line.strip().indexOf(' ');
    return line.contains("(") || space < 0
        ? line.strip()
        : line.substring(0, space) + "(" + line.strip().substring(space + 1) + ")";
  }

  /** Sentences, working, pictures and reasons exist for whatever was typed. */
  @Property(tries = 1000)
  void every_view_can_be_opened(
      @ForAll @Size(6) List<@IntRange(min = -2, max = 2) Integer> n,
      @ForAll @IntRange(min = 0, max = 11) int word) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("A = [" + n.get(0) + " " + n.get(1) + "/3; " + n.get(2) + " " + n.get(3) + "]");
    prompt.reply("b = [" + n.get(4) + "; " + n.get(5) + "]");
    String[] lines = {
      "transform A",
      "transform A b",
      "transform (A * pi)",
      "transform [A b]",
      "compose A (A + A)",
      "compose A' A",
      "compose [b' 1] [A; b']",
      "softmax b",
      "softmax [A b][1,:]",
      "tanh [A b]",
      "argmax b",
      "min [A b]"
    };
    String screen = prompt.screen(lines[word], "steps full", "why [1,1]", "draw");
    assertThat(screen).doesNotContain("null").doesNotContain("Optional").doesNotContain("NaN");
    assertThat(prompt.sentence(lines[word])).endsWith(".");
  }
}
