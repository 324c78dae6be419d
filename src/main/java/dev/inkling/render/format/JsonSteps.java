package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import dev.inkling.trace.FormulaText;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.util.Locale;

/** A working in JSON: what happens, in words, as LaTeX, and what lights up meanwhile. */
final class JsonSteps {

  private static final int LONGEST_TEXT = 2_000;
  private static final int TYPESET = 1; // the deepest level with LaTeX: below are single products

  private final Telling telling;
  private final FormulaText formulas;
  private final LatexFormula latex;
  private final JsonWriter json;

  JsonSteps(Telling telling, Numbers numbers, JsonWriter json) {
    this.telling = telling;
    this.formulas = new FormulaText(numbers);
    this.latex = new LatexFormula(numbers);
    this.json = json;
  }

  void write(Steps steps) throws IOException {
    siblings(steps, 0);
  }

  private void siblings(Steps steps, int level) throws IOException {
    json.beginArray();
    long hidden = telling.each(steps, step -> step(step, level));
    if (hidden > 0) {
      json.beginObject();
      json.name("kind").value("more");
      json.name("text").value(Telling.more(hidden));
      json.name("children").beginArray().endArray();
      json.endObject();
    }
    json.endArray();
  }

  private void step(Step step, int level) throws IOException {
    json.beginObject();
    json.name("kind").value(step.kind().id());
    json.name("text").value(shortened(PlainStep.of(step, formulas)));
    if (level <= TYPESET && step.equation().isPresent()) {
      String written = latex.of(step.equation().get()).replace('\n', ' ');
      if (telling.isFull() || written.length() <= LONGEST_TEXT) {
        json.name("latex").value(written);
      }
    }
    if (!step.highlights().isEmpty()) {
      json.name("highlights").beginArray();
      for (Highlight highlight : step.highlights()) {
        json.beginObject();
        json.name("address").value(highlight.about().print());
        json.name("role").value(highlight.role().name().toLowerCase(Locale.ROOT));
        json.endObject();
      }
      json.endArray();
    }
    json.name("children");
    siblings(telling.inside(step, level), level + 1);
    json.endObject();
  }

  /** Large matrices stand in "value" already: here their beginning is enough. */
  private String shortened(String text) {
    return telling.isFull() || text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT) + "…";
  }
}
