package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The fields of a JSON object that hold a value: its kind, its numbers, and the exact ones. */
record JsonValue(JsonWriter json, Numbers numbers) implements Value.Visitor<Writing> {

  private static final int LONGEST_INTEGER = 300; // digits that a reader's double still holds

  /** Writes the number at a row and a column from 0. */
  private interface Cell {
    void write(int row, int column) throws IOException;
  }

  @Override
  public Writing grid(Value.Grid grid) {
    return () -> matrix(grid.matrix(), List.of());
  }

  private void matrix(Matrix matrix, List<Formula> exactly) throws IOException {
    json.name("kind").value(kind(matrix));
    shape(matrix);
    json.name("value");
    cells(matrix, (row, column) -> number(matrix.at(row, column)));
    json.name("exact");
    if (!exactly.isEmpty()) {
      FormulaText formulas = new FormulaText(numbers);
      cells(
          matrix,
          (row, column) ->
              json.value(formulas.of(exactly.get(row * matrix.columns() + column)).plain()));
    } else if (matrix.isExact()) {
      cells(matrix, (row, column) -> json.value(matrix.at(row, column).toString()));
    } else {
      json.nullValue();
    }
    json.name("approximate").value(!matrix.isExact());
  }

  @Override
  public Writing complexes(Value.Complexes complexes) {
    return () -> {
      Matrix real = complexes.real();
      Matrix imaginary = complexes.imaginary();
      boolean exact = real.isExact() && imaginary.isExact();
      json.name("kind").value("complex");
      shape(real);
      json.name("value");
      cells(
          real,
          (row, column) -> {
            json.beginObject().name("re");
            number(real.at(row, column));
            json.name("im");
            number(imaginary.at(row, column));
            json.endObject();
          });
      json.name("exact");
      if (exact) {
        cells(
            real,
            (row, column) -> {
              json.beginObject().name("re").value(real.at(row, column).toString());
              json.name("im").value(imaginary.at(row, column).toString()).endObject();
            });
      } else {
        json.nullValue();
      }
      json.name("approximate").value(!exact);
    };
  }

  /** Parts in order, each with the fields of its own value. */
  @Override
  public Writing bundle(Value.Bundle bundle) {
    return () -> {
      json.name("kind").value("bundle");
      json.name("parts").beginObject();
      for (Value.Part part : bundle.parts()) {
        json.name(part.name()).beginObject();
        json.name("meaning").value(part.meaning());
        Optional<Matrix> matrix = Results.matrix(part.value());
        if (matrix.isPresent()) {
          matrix(matrix.get(), part.exactly());
        } else {
          part.value().accept(this).write();
        }
        json.endObject();
      }
      json.endObject();
    };
  }

  @Override
  public Writing truth(Value.Truth truth) {
    return () -> {
      json.name("kind").value("truth");
      json.name("value").value(truth.holds());
      json.name("approximate").value(truth.rounded());
    };
  }

  @Override
  public Writing words(Value.Words words) {
    return () -> {
      json.name("kind").value("text");
      json.name("value").value(words.text());
      json.name("approximate").value(false);
    };
  }

  private static String kind(Matrix matrix) {
    if (matrix.isNumber()) {
      return "number";
    }
    return matrix.rows() == 1 ? "row" : matrix.columns() == 1 ? "column" : "matrix";
  }

  private void shape(Matrix matrix) throws IOException {
    json.name("shape").beginArray().value(matrix.rows()).value(matrix.columns()).endArray();
  }

  private void cells(Matrix matrix, Cell cell) throws IOException {
    if (matrix.isNumber()) {
      cell.write(0, 0);
      return;
    }
    json.beginArray();
    for (int row = 0; row < matrix.rows(); row++) {
      json.beginArray();
      for (int column = 0; column < matrix.columns(); column++) {
        cell.write(row, column);
      }
      json.endArray();
    }
    json.endArray();
  }

  private void number(Scalar number) throws IOException {
    if (number instanceof Exact whole && whole.isInteger()) {
      BigInteger value = whole.numerator();
      if (value.bitLength() < 3 * LONGEST_INTEGER) {
        json.value(value);
        return;
      }
    }
    double value = number.toDouble();
    if (Double.isFinite(value)) {
      json.value(value);
    } else {
      json.nullValue(); // beyond a double: only "exact" can say it
    }
  }
}
