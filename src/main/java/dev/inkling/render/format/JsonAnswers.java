package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import dev.inkling.language.Affected;
import dev.inkling.language.Changed;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reason;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.slips.Mark;
import dev.inkling.slips.Slipped;
import dev.inkling.words.EntryWording;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Where numbers come from, where they go, and what if: each answer one JSON object on a line. */
public final class JsonAnswers {

  private static final int MOST_ENTRIES = 1_000; // named one by one; "count" has them all

  private final Numbers numbers;

  public JsonAnswers(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What made a number. */
  public void reason(Reason reason, Writer out) throws IOException {
    JsonWriter json = JsonRenderer.begun(out);
    json.name("asks").value("why");
    new JsonReason(json, numbers).fields(reason);
    JsonRenderer.end(json, out);
  }

  /** Which results a number goes into. */
  public void affected(Affected affected, Writer out) throws IOException {
    JsonWriter json = JsonRenderer.begun(out);
    json.name("asks").value("affects");
    json.name("address").value(affected.address().print());
    if (affected.value().isPresent()) {
      value(affected.value().get(), json);
    }
    json.name("results").beginArray();
    for (Affected.Touched touched : affected.results()) {
      json.beginObject();
      result(touched.outcome(), json);
      entries(touched.outcome(), touched.entries(), json);
      json.name("chosen").value(touched.chosen());
      json.endObject();
    }
    json.endArray();
    json.name("complete").value(!affected.cut());
    JsonRenderer.end(json, out);
  }

  /** What another input leads to, before and after. */
  public void changed(Changed changed, Writer out) throws IOException {
    JsonWriter json = JsonRenderer.begun(out);
    json.name("asks").value("change");
    json.name("address").value(changed.address().print());
    json.name("version").value(changed.version().plain());
    json.name("changed").value(changed.differs());
    json.name("given");
    pair(changed.given(), json);
    json.name("results").beginArray();
    for (Changed.Pair pair : changed.results()) {
      pair(pair, json);
    }
    json.endArray();
    json.name("same").value(changed.same());
    json.name("untouched").value(changed.untouched());
    JsonRenderer.end(json, out);
  }

  /** Whether an answer is right, or which slips give it. */
  public void marked(String asked, Mark mark, Writer out) throws IOException {
    JsonWriter json = JsonRenderer.begun(out);
    json.name("asks").value("check");
    json.name("input").value(asked);
    json.name("right").value(mark.right());
    json.name("given").value(numbers.bare(mark.typed().numbers()));
    json.name("value").value(numbers.bare(mark.truth()));
    json.name("slips").beginArray();
    for (Slipped slipped : mark.slips()) {
      json.beginObject();
      json.name("slip").value(slipped.slip().id());
      json.name("sentence").value(slipped.slip().sentence());
      json.name("yours").value(slipped.yours());
      json.name("asked").value(slipped.asked());
      json.endObject();
    }
    json.endArray();
    JsonRenderer.end(json, out);
  }

  private void pair(Changed.Pair pair, JsonWriter json) throws IOException {
    json.beginObject();
    result(pair.after(), json);
    entries(pair.after(), differing(pair), json);
    json.name("before").beginObject();
    value(pair.before().value(), json);
    json.endObject();
    json.name("after").beginObject();
    value(pair.after().value(), json);
    json.endObject();
    json.endObject();
  }

  private static BitSet differing(Changed.Pair pair) {
    Optional<Matrix> before = Results.matrix(pair.before().value());
    Optional<Matrix> after = Results.matrix(pair.after().value());
    BitSet differing = new BitSet();
    if (after.isEmpty()) {
      differing.set(0);
      return differing;
    }
    Matrix now = after.get();
    Optional<Matrix> then = before.filter(now::sameShape);
    for (int i = 0; i < now.size(); i++) {
      Scalar number = now.at(i);
      int at = i;
      differing.set(i, then.filter(matrix -> matrix.at(at).equals(number)).isEmpty());
    }
    return differing;
  }

  private static void result(Outcome outcome, JsonWriter json) throws IOException {
    json.name("result").value(outcome.name().orElse(Notebook.name(outcome)));
    json.name("line").value(outcome.id());
    json.name("input").value(outcome.understood());
  }

  private static void entries(Outcome outcome, BitSet places, JsonWriter json) throws IOException {
    String name = outcome.name().orElse(Notebook.name(outcome));
    Optional<Matrix> matrix = Results.matrix(outcome.value());
    List<String> entries =
        matrix
            .map(m -> new EntryWording(name, m.rows(), m.columns()).each(places, MOST_ENTRIES))
            .orElse(List.of(name));
    json.name("entries").beginArray();
    for (String entry : entries) {
      json.value(entry);
    }
    json.endArray();
    json.name("count").value(places.cardinality());
    json.name("of").value(matrix.map(Matrix::size).orElse(1));
  }

  private void value(Value value, JsonWriter json) throws IOException {
    value.accept(new JsonValue(json, numbers)).write();
  }
}
