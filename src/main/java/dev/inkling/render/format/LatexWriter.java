package dev.inkling.render.format;

import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Given;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * A result as a piece of a LaTeX document: what was asked, the value, the working, the sentence. It
 * needs amsmath and nothing else.
 */
public final class LatexWriter implements ResultWriter {

  private static final int LONGEST_LINE = 400; // of what was asked

  private final Telling telling;
  private final Numbers numbers;

  public LatexWriter(Detail detail, Numbers numbers) {
    this.telling = new Telling(detail);
    this.numbers = numbers;
  }

  @Override
  public void write(Outcome outcome, Writer out) throws IOException {
    Call call = outcome.call().written(numbers);
    LatexPage page = new LatexPage(out);
    boolean whole = telling.detail() != Detail.NONE;
    Steps steps = telling.of(call);
    if (whole && !(call.operation() instanceof Given)) {
      page.paragraph("\\noindent" + LatexText.code(asked(outcome)));
    }
    if (!Telling.showsResult(steps)) {
      new LatexBlock(numbers, page, outcome.name().filter(name -> whole)).write(outcome.value());
    }
    new LatexSteps(telling, numbers, page).write(steps);
    if (whole) {
      page.paragraph(LatexText.of(call.sentence()));
      for (Text note : outcome.notes()) {
        page.paragraph(LatexText.of(note));
      }
    }
    page.end();
  }

  @Override
  public void write(Value value, Writer out) throws IOException {
    LatexPage page = new LatexPage(out);
    new LatexBlock(numbers, page, Optional.empty()).write(value);
    page.end();
  }

  private static String asked(Outcome outcome) {
    String line = outcome.understood();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }
}
