package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Parsed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs print or export is understood where a value stands. */
class PastedValuesTest {

  static Stream<Arguments> pasted() {
    return Stream.of(
        Arguments.of("array([[1., 2.], [3., 4.]])", "[1 2; 3 4]"),
        Arguments.of("array([[1., 2.],\n       [3., 4.]])", "[1 2; 3 4]"),
        Arguments.of("np.array([[1, 2], [3, -4.5]])", "[1 2; 3 -4.5]"),
        Arguments.of("numpy.array([[1, 2]], dtype=np.float32)", "[1 2]"),
        Arguments.of("array([[1, 2]], dtype=float32)", "[1 2]"),
        Arguments.of("array([1., 2., 3.])", "[1; 2; 3]"),
        Arguments.of("array([[1., 2., 3.]])", "[1 2 3]"),
        Arguments.of("array([ 1.5e+00, -2.e-01])", "[1.5; -0.2]"),
        Arguments.of("tensor([[1., 2.],\n        [3., 4.]], requires_grad=True)", "[1 2; 3 4]"),
        Arguments.of("Matrix([[1, 2], [1/2, 4]])", "[1 2; 1/2 4]"),
        Arguments.of("np.array([[1., 2.], [3., 4.]]) * array([1., 2.])", "[1 2; 3 4] * [1; 2]"),
        Arguments.of("x = np.asarray([[2.]])", "x = [2]"),
        Arguments.of("[np.float64(0.3), np.float64(-1.0)]", "[0.3 -1]"),
        Arguments.of("np.array([[np.float64(1), 2], [np.int64(3), 4]])", "[1 2; 3 4]"),
        Arguments.of("2 * np.int64(3)", "2 * 3"),
        Arguments.of("tensor([1., 2.], grad_fn=<AddBackward0>)", "[1; 2]"),
        Arguments.of("torch.tensor([[1.]], dtype=torch.float32, device='cuda:0')", "[1]"),
        Arguments.of("2 * π", "2 * pi"),
        Arguments.of("[[1. 2.]\n [3. 4.]]", "[1 2; 3 4]"),
        Arguments.of("[[ 1.  -2.5]\n [-3.   4. ]]", "[1 -2.5; -3 4]"),
        Arguments.of("[[1.e-05 1.e+00]]", "[0.00001 1]"),
        Arguments.of("[1. 2. 3.]", "[1 2 3]"),
        Arguments.of("[1., 2., 3.]", "[1 2 3]"),
        Arguments.of("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}", "[1 2; 3 4]"),
        Arguments.of("\\begin{pmatrix}1&-2\\\\3&4\\\\\\end{pmatrix}", "[1 -2; 3 4]"),
        Arguments.of(
            "\\left[\\begin{matrix}1 & \\frac{1}{2}\\\\- \\frac{3}{4} & 0.5\\end{matrix}\\right]",
            "[1 1/2; -3/4 0.5]"),
        Arguments.of(
            "$$\\left(\\begin{array}{cc|c} 1 & \\tfrac12 \\\\ \\hline 3 & 1/4 \\end{array}\\right)$$",
            "[1 1/2; 3 1/4]"),
        Arguments.of(
            "\\begin{bmatrix}\n  1 & \\phantom{-}2 \\\\[2pt]\n  3. & .5\n\\end{bmatrix}^T",
            "[1 2; 3 0.5]'"),
        Arguments.of("\\begin{bmatrix} 5 \\end{bmatrix}", "[5]"),
        Arguments.of(
            "\\begin{bmatrix} \\frac{-1}{2} & -\\frac{1}{-3} \\end{bmatrix}", "[-1/2 -1/-3]"),
        Arguments.of("dot \\begin{bmatrix}1\\\\2\\end{bmatrix} [3; 4]", "dot [1; 2] [3; 4]"),
        Arguments.of("[1\t2\n3\t4]", "[1 2; 3 4]"),
        Arguments.of("[1,5\t2\n3\t4,25]", "[1.5 2; 3 4.25]"),
        Arguments.of("[-1,5\t2,25e3\n3\t4]", "[-1.5 2250; 3 4]"),
        Arguments.of("[1,2;\t3,4]", "[1 2; 3 4]"),
        Arguments.of("[1,2\n\t3,4]", "[1 2; 3 4]"),
        Arguments.of("[1,2,3\t4,5,6]", "[1 2 3 4 5 6]"));
  }

  @ParameterizedTest
  @MethodSource("pasted")
  void a_paste_is_echoed_as_it_was_understood(String text, String echo) {
    assertThat(Reading.echo(text)).isEqualTo(echo);
    assertThat(Reading.bare(Reading.statement(echo)))
        .isEqualTo(Reading.bare(Reading.statement(text)));
  }

  static Stream<String> unfinished() {
    return Stream.of(
        "array([[1., 2.],",
        "np.array([[1., 2.],\n [3., 4.]]",
        "[[1. 2.]\n [3. 4.]",
        "\\begin{bmatrix} 1 & 2 \\\\",
        "A = \\left[\\begin{matrix}1 & 2\\\\",
        "\\begin{bmatrix}");
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void a_paste_of_several_lines_goes_on(String text) {
    Parsed parsed = Reading.parsed(text);
    assertThat(parsed.open()).isTrue();
  }

  static Stream<Arguments> unclear() {
    return Stream.of(
        Arguments.of("[1,234\t2\n3\t4]", "1,234 can be read in more than one way."),
        Arguments.of("[1.234,5\t2\n3\t4]", "1.234,5 can be read in more than one way."),
        Arguments.of("[1,234.5\t2\n3\t4]", "1,234.5 can be read in more than one way."),
        Arguments.of("[1,5\t2.5\n3\t4]", "1,5 can be read in more than one way."),
        Arguments.of("\\begin{bmatrix} 1 & x \\end{bmatrix}", "x is not a number."),
        Arguments.of("\\begin{bmatrix} 1 & \\sqrt{2} \\end{bmatrix}", "\\sqrt{2} is not a number."),
        Arguments.of("\\begin{bmatrix} 1 & \\\\ 2 & 3 \\end{bmatrix}", "A number is missing here."),
        Arguments.of(
            "\\begin{bmatrix} 1 & 2 \\\\ 3 \\end{bmatrix}", "Row 1 has 2 numbers, row 2 has 1."),
        Arguments.of("\\begin{bmatrix}\\end{bmatrix}", "This matrix is empty."),
        Arguments.of("\\alpha", "\\ is not read here."),
        Arguments.of("[[0. 0. ... 0.]]", "... says that something is left out."),
        Arguments.of("array([[1., 2.], [3.]])", "Row 1 has 2 numbers, row 2 has 1."),
        Arguments.of("array([[[1.]]])", "Brackets stand three deep here."),
        Arguments.of("array(5)", "There is no operation array."),
        Arguments.of("1.", "1. ends with a point."),
        Arguments.of("[1.·2]", "1. ends with a point."));
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void what_cannot_be_understood_is_said(String text, String said) {
    assertThat(Reading.problem(text).summary().plain()).isEqualTo(said);
  }

  @Test
  void a_million_numbers_are_read_and_more_refused() {
    String row = "[" + "1. ".repeat(1000) + "]\n";
    assertThat(Reading.parsed("[" + row.repeat(990) + "]").problems()).isEmpty();
    assertThat(Reading.problem("[" + row.repeat(1001) + "]").summary().plain()).contains("1000000");
    String latex = "1 & ".repeat(999_999);
    assertThat(
            Reading.problem("\\begin{bmatrix}" + latex + "1 & 1\\end{bmatrix}").summary().plain())
        .contains("1000000");
  }

  @Test
  void hostile_pastes_end_soon() {
    for (String text :
        new String[] {
          "[".repeat(1 << 20),
          "[1.".repeat(1 << 18),
          "[1,5\t".repeat(1 << 18),
          "\\begin{bmatrix}" + " ".repeat(1 << 20) + "x\\end{bmatrix}",
          "\\begin{bmatrix}".repeat(1 << 12),
          "$".repeat(1 << 20),
          "array([1]," + " a=(".repeat(1 << 16)
        }) {
      assertThat(Reading.parsed(text).problems()).isNotEmpty();
      assertThat(Lexer.tokens(text)).isNotEmpty();
    }
  }
}
