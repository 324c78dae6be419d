package dev.inkling.lesson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.testing.Classroom;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second reckoning works things out by definition, and knows what it does not know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReckoningTest {

  private final Interpreter interpreter = Classroom.interpreter();

  private Grid reckon(String line) {
    return new Reckoning(name -> Optional.empty()).of(tree(line));
  }

  private Expr tree(String line) {
    Statement statement = interpreter.parse(line, Notebook.empty()).statements().get(0);
    return ((Statement.Evaluate) statement).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dot([1 -1], [3; 1])        | 2
          [1 -1; 1 1] * [3; 1]       | [2; 4]
          [1 2; 3 4]'                | [1 3; 2 4]
          1/3 + 1/6                  | 1/2
          2^10 - 2^-1                | 2047/2
          [1 2; 3 4]^2               | [7 10; 15 22]
          relu([-1 2]) .* [5 5]      | [0 10]
          [4 6] ./ [2 4]             | [2 3/2]
          -[1 2; 3 4][2,:]           | [-3 -4]
          [1 2 3 4][2:end]           | [2 3 4]
          [5; 6; 7][2]               | 6
          [identity(2) ones(2,1)]    | [1 0 1; 0 1 1]
          norm([3 4])                | 5
          det([2 1; 1 3])            | 5
          cosine([1 0], [0 1])       | 0
          step([-1 0 2])             | [0 1 1]
          [1:2:7]                    | [1 3 5 7]
          2 * [1 2] / 4              | [1/2 1]
          """)
  void by_definition(String line, String value) {
    assertThat(reckon(line)).hasToString(value);
  }

  @Test
  void roots_and_powers_of_e_have_fifty_digits() {
    BigDecimal root = reckon("norm([1 1])").number().decimal();
    assertThat(root.toPlainString())
        .startsWith("1.41421356237309504880168872420969807856967187537694");
    BigDecimal e = Num.of(1).exp().decimal();
    assertThat(e.toPlainString())
        .startsWith("2.71828182845904523536028747135266249775724709369995");
    assertThat(reckon("sigmoid(0)")).hasToString("1/2");
    assertThat(Num.of(-30).exp().times(Num.of(30).exp()).near(Num.ONE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"svd([1 2; 3 4]).values", "1/0", "[1 2] + [1; 2]", "nobody", "dot([1], [1 2])"})
  void what_it_does_not_know_it_says(String line) {
    assertThatThrownBy(() -> reckon(line)).isInstanceOf(Unknown.class);
  }
}
