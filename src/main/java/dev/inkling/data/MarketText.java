package dev.inkling.data;

import dev.inkling.math.Matrix;

/** Writes a Matrix Market file with all numbers, column by column as the format has it. */
final class MarketText {

  private MarketText() {}

  static String of(Matrix matrix) {
    StringBuilder text = new StringBuilder("%%MatrixMarket matrix array ");
    text.append(FileFormat.isWhole(matrix) ? "integer" : "real").append(" general\n");
    text.append(matrix.rows()).append(' ').append(matrix.columns()).append('\n');
    for (int column = 0; column < matrix.columns(); column++) {
      for (int row = 0; row < matrix.rows(); row++) {
        text.append(FileFormat.decimal(matrix.at(row, column))).append('\n');
      }
    }
    return text.toString();
  }
}
