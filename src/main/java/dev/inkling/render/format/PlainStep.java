package dev.inkling.render.format;

import dev.inkling.trace.FormulaText;
import dev.inkling.trace.Step;

/** A step in one line of plain text. */
final class PlainStep {

  private PlainStep() {}

  static String of(Step step, FormulaText formulas) {
    String words = step.words().plain();
    String equation =
        step.equation().map(written -> formulas.of(written)).map(text -> text.plain()).orElse("");
    String reason = step.reason().plain();
    StringBuilder line = new StringBuilder(words);
    line.append(words.isEmpty() || equation.isEmpty() ? "" : words.endsWith(":") ? " " : ": ");
    line.append(equation);
    line.append(reason.isEmpty() ? "" : " (" + reason + ")");
    return line.toString();
  }
}
