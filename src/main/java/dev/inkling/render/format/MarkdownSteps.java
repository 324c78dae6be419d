package dev.inkling.render.format;

import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Lighting;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.util.Optional;

/** A working in Markdown: lists of formulas, and matrices between double dollars. */
final class MarkdownSteps {

  private final Telling telling;
  private final LatexFormula formulas;
  private final MarkdownPage page;
  private Optional<Equation> board = Optional.empty();

  MarkdownSteps(Telling telling, Numbers numbers, MarkdownPage page) {
    this.telling = telling;
    this.formulas = new LatexFormula(numbers);
    this.page = page;
  }

  void write(Steps steps) throws IOException {
    long hidden = telling.each(steps, this::top);
    more(hidden);
  }

  private void more(long hidden) throws IOException {
    if (hidden > 0) {
      page.paragraph("… " + MarkdownText.of(Telling.more(hidden)));
    }
  }

  private void top(Step step) throws IOException {
    Steps inside = telling.inside(step, 0);
    if (step.kind() == Kind.WRITE_DOWN && step.equation().isPresent()) {
      board = step.equation();
      page.paragraph(words(step));
      page.display(lit(step).of(board.get()));
    } else if (step.kind().isTable()) {
      page.paragraph(words(step));
      for (Step change : step.children().open().toList()) {
        item(change, 0);
      }
      Formula table = step.equation().orElseThrow().sides().get(0);
      page.display(lit(step).of(table));
    } else if (inside.isEmpty() && step.equation().isPresent()) {
      item(step, 0);
    } else {
      page.paragraph(words(step));
      if (step.equation().isPresent()) {
        page.display(formulas.of(step.equation().get()));
      }
      more(telling.each(inside, child -> nested(child, 0)));
      page.close();
    }
  }

  private void nested(Step step, int level) throws IOException {
    if (level == 0 && lights(step)) {
      page.display(lit(step).of(board.orElseThrow()));
    }
    item(step, level);
    more(telling.each(telling.inside(step, level + 1), child -> nested(child, level + 1)));
  }

  /** Whether the board is written again, with what meets in this step. */
  private boolean lights(Step step) {
    return telling.isFull()
        && step.kind() == Kind.ROW_MEETS_COLUMN
        && board.filter(Lighting::fits).isPresent();
  }

  private LatexFormula lit(Step step) {
    return formulas.lighting(Lighting.of(step.highlights()));
  }

  private void item(Step step, int level) throws IOException {
    StringBuilder item = new StringBuilder(MarkdownText.of(step.words()));
    if (step.equation().isPresent()) {
      item.append(item.length() == 0 ? "" : item.toString().endsWith(":") ? " " : ": ");
      // a line break would end the item
      item.append('$').append(formulas.of(step.equation().get()).replace('\n', ' ')).append('$');
    }
    page.item(level, item + reason(step));
  }

  private static String words(Step step) {
    return MarkdownText.of(step.words()) + reason(step);
  }

  private static String reason(Step step) {
    return step.reason().isEmpty() ? "" : " (" + MarkdownText.of(step.reason()) + ")";
  }
}
