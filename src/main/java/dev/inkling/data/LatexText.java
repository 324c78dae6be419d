package dev.inkling.data;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** Writes a whole matrix in LaTeX with all its digits; it needs amsmath and nothing else. */
final class LatexText {

  private static final int MOST_BMATRIX = 10; // columns, as amsmath has it

  private LatexText() {}

  static String of(Matrix matrix) {
    boolean wide = matrix.columns() > MOST_BMATRIX;
    StringBuilder text = new StringBuilder();
    text.append(
        wide ? "\\left[\\begin{array}{" + "r".repeat(matrix.columns()) + "}" : "\\begin{bmatrix}");
    for (int row = 0; row < matrix.rows(); row++) {
      text.append(row == 0 ? "\n" : " \\\\\n");
      for (int column = 0; column < matrix.columns(); column++) {
        text.append(column == 0 ? "" : " & ").append(number(matrix.at(row, column)));
      }
    }
    return text.append(wide ? "\n\\end{array}\\right]" : "\n\\end{bmatrix}").toString();
  }

  private static String number(Scalar number) {
    String text = FileFormat.text(number);
    int exponent = text.indexOf('e');
    int bar = text.indexOf('/');
    if (bar >= 0) {
      String sign = text.startsWith("-") ? "-" : "";
      return sign
          + "\\frac{"
          + text.substring(sign.length(), bar)
          + "}{"
          + text.substring(bar + 1)
          + "}";
    }
    return exponent < 0
        ? text
        : text.substring(0, exponent) + " \\cdot 10^{" + text.substring(exponent + 1) + "}";
  }
}
