package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import dev.inkling.language.Reason;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import java.io.IOException;

/** One number opened, as fields of a JSON object: parts in parts, as deep as was asked for. */
record JsonReason(JsonWriter json, Numbers numbers) implements Why.Visitor<Writing> {

  void fields(Reason reason) throws IOException {
    json.name("address").value(reason.address().print());
    value(reason.value());
    json.name("version").value(reason.version().plain());
    reason.why().accept(this).write();
    json.name("parts").beginArray();
    for (Reason.Line line : reason.parts()) {
      part(line);
    }
    json.endArray();
    if (reason.more() > 0) {
      json.name("more").beginObject();
      json.name("count").value(reason.more());
      if (reason.moreSum().isPresent()) {
        value(Value.of(reason.moreSum().get()));
      }
      json.endObject();
    }
    if (reason.seen()) {
      json.name("seen").value(true);
    }
  }

  private void part(Reason.Line line) throws IOException {
    Formula part = line.term().part();
    json.beginObject();
    json.name("text").value(new FormulaText(numbers).of(part).plain());
    value(Value.of(part.value()));
    json.name("from").beginArray();
    for (Reason.Entry entry : line.entries()) {
      json.beginObject();
      if (entry.opened().isPresent()) {
        fields(entry.opened().get());
      } else {
        json.name("address").value(entry.address().print());
        if (entry.spot().isPresent()) {
          value(entry.spot().get().value());
        }
        json.name("version").value(entry.version().plain());
      }
      json.name("origin").value(entry.origin().plain());
      json.endObject();
    }
    json.endArray();
    if (line.more() > 0) {
      json.name("moreFrom").value(line.more());
    }
    json.endObject();
  }

  private void value(Value value) throws IOException {
    value.accept(new JsonValue(json, numbers)).write();
  }

  private Writing kind(String kind, String rule) {
    return () -> json.name("reason").value(kind).name("rule").value(rule);
  }

  @Override
  public Writing given(Why.Given given) {
    return kind("given", given.origin().plain());
  }

  @Override
  public Writing derived(Why.Derived derived) {
    return kind("derived", derived.rule().plain());
  }

  @Override
  public Writing found(Why.Found found) {
    return () -> {
      kind("found", found.rule().plain()).write();
      json.name("residual").value(found.residual().toDouble());
    };
  }

  @Override
  public Writing told(Why.Told told) {
    return kind("told", told.rule().plain());
  }
}
