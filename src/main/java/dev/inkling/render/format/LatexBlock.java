package dev.inkling.render.format;

import dev.inkling.operation.Value;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.util.Optional;

/** A value as displayed mathematics in a LaTeX document, anything else as words. */
final class LatexBlock implements Value.Visitor<Writing> {

  private final LatexValue latex;
  private final LatexPage page;

  LatexBlock(Numbers numbers, LatexPage page, Optional<String> name) {
    this.latex = new LatexValue(numbers, name);
    this.page = page;
  }

  void write(Value value) throws IOException {
    value.accept(this).write();
  }

  @Override
  public Writing grid(Value.Grid grid) {
    return () -> page.display(latex.set(grid.matrix()));
  }

  @Override
  public Writing complexes(Value.Complexes complexes) {
    return () -> page.display(latex.set(complexes));
  }

  /** A part a line: its name, its meaning, then its numbers. */
  @Override
  public Writing bundle(Value.Bundle bundle) {
    return () -> {
      for (Value.Part part : bundle.parts()) {
        page.paragraph(LatexText.code(part.name()) + ": " + LatexText.of(part.meaning()));
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
    return () -> page.paragraph(LatexText.of(words.text()));
  }
}
