package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * A result as one JSON object on a line, for other programs. Numbers are never rounded; digits
 * asked for go into sentences and steps.
 */
public final class JsonRenderer implements ResultWriter {

  private static final int SCHEMA = 1;

  private final Telling telling;
  private final Numbers numbers;

  public JsonRenderer(Detail detail, Numbers numbers) {
    this.telling = new Telling(detail);
    this.numbers = numbers;
  }

  @Override
  public void write(Outcome outcome, Writer out) throws IOException {
    JsonWriter json = begun(out);
    Call call = outcome.call().written(numbers);
    json.name("input").value(outcome.understood());
    outcome.value().accept(new JsonValue(json, numbers)).write();
    json.name("sentence").value(call.sentence().plain());
    if (!outcome.notes().isEmpty()) {
      json.name("notes").beginArray();
      for (Text note : outcome.notes()) {
        json.value(note.plain());
      }
      json.endArray();
    }
    json.name("steps");
    new JsonSteps(telling, numbers, json).write(telling.of(call));
    json.name("description").value(description(call));
    end(json, out);
  }

  @Override
  public void write(Value value, Writer out) throws IOException {
    JsonWriter json = begun(out);
    value.accept(new JsonValue(json, numbers)).write();
    end(json, out);
  }

  static JsonWriter begun(Writer out) throws IOException {
    JsonWriter json = new JsonWriter(new EscapedWriter(out));
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("schema").value(SCHEMA);
    return json;
  }

  static void end(JsonWriter json, Writer out) throws IOException {
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static String description(Call call) {
    return call.pictures().stream()
        .map(picture -> picture.description().plain())
        .collect(Collectors.joining(" "));
  }
}
