package dev.inkling.data;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** Writes a Matrix Market file with all numbers, column by column as the format has it. */
final class MarketText {

  private MarketText() {}

  static String of(Matrix matrix) {
    StringBuilder text = new StringBuilder("%%MatrixMarket matrix array ");
    boolean whole = matrix.entries().stream().allMatch(MarketText::isWhole);
    text.append(whole ? "integer" : "real").append(" general\n");
    text.append(matrix.rows()).append(' ').append(matrix.columns()).append('\n');
    for (int column = 0; column < matrix.columns(); column++) {
      for (int row = 0; row < matrix.rows(); row++) {
        text.append(FileFormat.decimal(matrix.at(row, column))).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isWhole(Scalar number) {
    return number.isExact() && FileFormat.text(number).matches("-?\\d+");
  }
}
