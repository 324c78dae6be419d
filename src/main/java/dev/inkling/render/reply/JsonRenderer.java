package dev.inkling.render.reply;

import com.google.gson.stream.JsonWriter;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.trace.Detail;
import dev.inkling.trace.FormulaText;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.stream.Collectors;

/**
 * A result as one JSON object for other programs. Written as it goes; nothing is built in memory.
 */
public final class JsonRenderer {

  private static final int SCHEMA = 1;
  private static final int MOST_STEPS = 40; // side by side, unless all are asked for
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_INTEGER = 300; // digits that a reader's double still holds

  private final Detail detail;
  private final Numbers numbers;
  private final FormulaText formulas;

  public JsonRenderer(Detail detail, Numbers numbers) {
    this.detail = detail;
    this.numbers = numbers;
    this.formulas = new FormulaText(numbers);
  }

  /** One object and a line feed. */
  public void render(Outcome outcome, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    Call call = outcome.call().written(numbers);
    json.beginObject();
    json.name("schema").value(SCHEMA);
    json.name("input").value(outcome.understood());
    outcome.value().accept(new Fields(json)).write();
    json.name("sentence").value(call.sentence().plain());
    if (!outcome.notes().isEmpty()) {
      json.name("notes").beginArray();
      for (Text note : outcome.notes()) {
        json.value(note.plain());
      }
      json.endArray();
    }
    json.name("steps");
    steps(detail.compareTo(Detail.NORMAL) < 0 ? Steps.none() : call.steps(), json, 0);
    json.name("description").value(description(call));
    json.endObject();
    json.flush();
    out.write('\n');
  }

  private static String description(Call call) {
    return call.pictures().stream()
        .map(picture -> picture.description().plain())
        .collect(Collectors.joining(" "));
  }

  private void steps(Steps steps, JsonWriter json, int level) throws IOException {
    json.beginArray();
    boolean open = detail == Detail.FULL || level <= 1;
    if (open) {
      long left = detail == Detail.FULL ? Long.MAX_VALUE : MOST_STEPS;
      long hidden = steps.count() - left;
      for (Iterator<Step> each = steps.open().iterator(); left > 0 && each.hasNext(); left--) {
        Step step = each.next();
        if (step.kind() != Kind.LOOK_FURTHER || detail == Detail.FULL) {
          step(step.kind().id(), text(step), json);
          steps(step.children(), json, level + 1);
          json.endObject();
        }
      }
      if (hidden > 0) {
        step("more", "and " + hidden + " more; --steps full has all", json);
        json.beginArray().endArray().endObject();
      }
    }
    json.endArray();
  }

  private static void step(String kind, String text, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("kind").value(kind);
    json.name("text").value(text);
    json.name("children");
  }

  /** Large matrices stand in "value" already: here their beginning is enough. */
  private String text(Step step) {
    String text = StepsLayout.plain(step, formulas);
    return detail == Detail.FULL || text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT) + "…";
  }

  private interface Writing {
    void write() throws IOException;
  }

  private record Fields(JsonWriter json) implements Value.Visitor<Writing> {

    @Override
    public Writing grid(Value.Grid grid) {
      return () -> matrix(grid.matrix());
    }

    @Override
    public Writing complexes(Value.Complexes complexes) {
      return () -> {
        Matrix real = complexes.real();
        json.name("kind").value("complex");
        json.name("shape").beginArray().value(real.rows()).value(real.columns()).endArray();
        json.name("real");
        entries(real, false);
        json.name("imaginary");
        entries(complexes.imaginary(), false);
        json.name("approximate").value(!(real.isExact() && complexes.imaginary().isExact()));
      };
    }

    @Override
    public Writing bundle(Value.Bundle bundle) {
      return () -> {
        json.name("kind").value("bundle");
        json.name("parts").beginObject();
        for (Value.Part part : bundle.parts()) {
          json.name(part.name()).beginObject();
          part.value().accept(this).write();
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

    private void matrix(Matrix matrix) throws IOException {
      json.name("kind").value(kind(matrix));
      json.name("shape").beginArray().value(matrix.rows()).value(matrix.columns()).endArray();
      json.name("value");
      entries(matrix, false);
      json.name("exact");
      if (matrix.isExact()) {
        entries(matrix, true);
      } else {
        json.nullValue();
      }
      json.name("approximate").value(!matrix.isExact());
    }

    private static String kind(Matrix matrix) {
      if (matrix.isNumber()) {
        return "number";
      }
      return matrix.rows() == 1 ? "row" : matrix.columns() == 1 ? "column" : "matrix";
    }

    private void entries(Matrix matrix, boolean exact) throws IOException {
      if (matrix.isNumber()) {
        entry(matrix.number(), exact);
        return;
      }
      json.beginArray();
      for (int i = 0; i < matrix.rows(); i++) {
        json.beginArray();
        for (int j = 0; j < matrix.columns(); j++) {
          entry(matrix.at(i, j), exact);
        }
        json.endArray();
      }
      json.endArray();
    }

    private void entry(Scalar number, boolean exact) throws IOException {
      if (exact) {
        json.value(number.toString());
        return;
      }
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
}
