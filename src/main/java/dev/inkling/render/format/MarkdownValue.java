package dev.inkling.render.format;

import dev.inkling.operation.Value;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.util.Optional;

/** A value in Markdown: mathematics between dollars, anything else as words. */
final class MarkdownValue implements Value.Visitor<Writing> {

  private final LatexValue latex;
  private final MarkdownPage page;

  MarkdownValue(Numbers numbers, MarkdownPage page, Optional<String> name) {
    this.latex = new LatexValue(numbers, name);
    this.page = page;
  }

  void write(Value value) throws IOException {
    value.accept(this).write();
  }

  @Override
  public Writing grid(Value.Grid grid) {
    return () -> {
      String math = latex.set(grid.matrix());
      if (grid.matrix().isNumber()) {
        page.paragraph("$" + math + "$");
      } else {
        page.display(math);
      }
    };
  }

  @Override
  public Writing complexes(Value.Complexes complexes) {
    return () -> page.display(latex.set(complexes));
  }

  @Override
  public Writing bundle(Value.Bundle bundle) {
    return () -> {
      for (Value.Part part : bundle.parts()) {
        page.paragraph(MarkdownText.code(part.name()) + ": " + MarkdownText.of(part.meaning()));
        part(part).write();
      }
    };
  }

  private Writing part(Value.Part part) {
    return part.exactly().isEmpty()
        ? part.value().accept(this)
        : () -> page.display(latex.set(part));
  }

  @Override
  public Writing truth(Value.Truth truth) {
    return () -> page.paragraph(truth.holds() ? "true" : "false");
  }

  @Override
  public Writing words(Value.Words words) {
    return () -> page.paragraph(MarkdownText.of(words.text()));
  }
}
