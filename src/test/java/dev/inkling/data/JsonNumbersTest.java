package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNumbersTest {

  private static Contents contents(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Contents.of("a.json", new ByteArrayInputStream(bytes), new Limits(9, 20_000, 2, 9_999));
  }

  private static Matrix matrix(String text) {
    return contents(text).table().matrix();
  }

  private static Problem problem(String text) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> contents(text).table());
    assertThat(refused).as(text).isNotNull();
    assertThat(refused.problem().expected().isEmpty()).isFalse();
    return refused.problem();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[1,2],[3,4]]               | [1 2; 3 4]",
        "[1, 2, 3]                   | [1; 2; 3]",
        "[[0.1, 1e-30], [-5E2, 0.5]] | [1/10 1e-30; -500 1/2]",
        "[[\"1/3\", \"-2\"]]         | [1/3 -2]",
        "[[7]]                       | 7",
        "{\"value\":[[1],[2]]}       | [1; 2]",
        "{\"value\":0.3333,\"exact\":\"1/3\",\"approximate\":false} | 1/3",
        "{\"steps\":[{\"a\":[1]}],\"value\":[[0.3333]],\"exact\":[[\"1/3\"]]} | 1/3",
        "{\"value\":[[0.5,2]],\"exact\":null,\"approximate\":true}  | [≈0.5 ≈2]"
      })
  void numbers_count_as_they_are_written(String json, String typed) {
    assertThat(contents(json).isLiteral()).isFalse();
    assertThat(Numbers.typed(matrix(json))).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[1,2],[3]]    | row 2 has 1, but the rows before it have 2 numbers.",
        "[[1,nan]]      | “nan” is not read in JSON.",
        "[[1,\"nan\"]]  | number 2 of row 1 is “nan”, which cannot be computed with.",
        "[[1,null]]     | number 2 of row 1 is “null”, which cannot be computed with.",
        "[[1,true]]     | number 2 of row 1 is “true”, which is not a number.",
        "[[1,1e999]]    | number 2 of row 1 is “1e999”, which is beyond what Inkling reads.",
        "[[[1]]]        | brackets stand where a number belongs.",
        "[[1],2]        | a number stands between rows.",
        "[[1],[2]       | the text ends before its brackets are closed.",
        "[[1],[2]] x    | something follows after the numbers.",
        "[[1],[2]] [3]  | something follows after the numbers.",
        "{\"a\":[1]}    | there are no numbers called \"value\" in this.",
        "{\"value\":true}| there are no numbers called \"value\" in this.",
        "[{\"a\":1}]    | an object stands where a number belongs."
      })
  void what_is_no_matrix_is_refused_with_its_line(String json, String said) {
    assertThat(problem(json).summary().plain())
        .matches("“a.json”, line 1(, column \\d+)?: .*")
        .endsWith(": " + said);
  }

  @Test
  void a_place_points_at_the_line_and_column() {
    assertThat(problem("[[1, 2],\n [3, oops]]").at()).contains(new Place("a.json", 2, 6, 1));
  }

  @Test
  void sizes_are_bounded() {
    assertThat(problem("[1,2,3,4,5,6,7,8,9,10]").summary().plain())
        .isEqualTo("“a.json” has more than 9 numbers in one matrix.");
    assertThat(problem("[".repeat(9_000)).summary().plain()).contains("brackets stand");
    assertThat(problem("{\"a\":".repeat(1_500) + "1").summary().plain()).contains("a.json");
  }

  @Test
  void nothing_is_no_matrix() {
    assertThat(problem("[[],[]]").summary().plain()).contains("no numbers");
    assertThat(problem("{}").summary().plain()).contains("value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1 2; 3 4]",
        "[1,2;3,4]",
        "[[1. 2.] [3. 4.]]",
        "[1/3, 2]",
        "[a, b]",
        "array([[1.]])",
        "np.array([1, 2])",
        "\\begin{bmatrix} 1 \\end{bmatrix}",
        "[[1., 2.], [3., 4.]]"
      })
  void values_of_the_language_are_left_to_it(String text) {
    assertThat(contents(text).isLiteral()).isTrue();
  }
}
