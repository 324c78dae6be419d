package dev.inkling.data;

import dev.inkling.math.Matrix;

/**
 * Writes a matrix as a JSON object with the same fields as {@code --format json}: every number once
 * for programs that compute with doubles, and once exactly.
 */
final class JsonText {

  private JsonText() {}

  static String of(Matrix matrix) {
    StringBuilder json = new StringBuilder("{\"schema\":1,\"shape\":[");
    json.append(matrix.rows()).append(',').append(matrix.columns()).append("],\n\"value\":");
    rows(matrix, json, false);
    json.append(",\n\"exact\":");
    if (matrix.isExact()) {
      rows(matrix, json, true);
    } else {
      json.append("null");
    }
    return json.append(",\n\"approximate\":").append(!matrix.isExact()).append("}\n").toString();
  }

  private static void rows(Matrix matrix, StringBuilder json, boolean exact) {
    json.append('[');
    for (int row = 0; row < matrix.rows(); row++) {
      json.append(row == 0 ? "[" : ",\n[");
      for (int column = 0; column < matrix.columns(); column++) {
        json.append(column == 0 ? "" : ",");
        json.append(
            exact
                ? '"' + FileFormat.text(matrix.at(row, column)) + '"'
                : value(matrix.at(row, column).toDouble()));
      }
      json.append(']');
    }
    json.append(']');
  }

  private static String value(double number) {
    boolean whole = number == StrictMath.rint(number) && Math.abs(number) < 1L << 53;
    if (!Double.isFinite(number)) {
      return "null"; // beyond a double: only "exact" can say it
    }
    return whole ? Long.toString((long) number) : Double.toString(number);
  }
}
