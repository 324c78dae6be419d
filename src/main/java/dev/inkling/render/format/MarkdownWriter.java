package dev.inkling.render.format;

import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Given;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Untrusted;
import dev.inkling.render.drawing.PictureRenderer;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A result as a piece of a Markdown page, without headings: what was asked as code, mathematics
 * between dollars, the picture as it looks in a terminal, and the sentence.
 */
public final class MarkdownWriter implements ResultWriter {

  private static final int LONGEST_LINE = 400; // of what was asked
  private static final int COLUMNS = 60;
  private static final int ROWS = 18;

  private final Telling telling;
  private final Numbers numbers;
  private final Formats.Pictures pictures;

  public MarkdownWriter(Detail detail, Numbers numbers, Formats.Pictures pictures) {
    this.telling = new Telling(detail);
    this.numbers = numbers;
    this.pictures = pictures;
  }

  @Override
  public void write(Outcome outcome, Writer out) throws IOException {
    Call call = outcome.call().written(numbers);
    MarkdownPage page = new MarkdownPage(out);
    if (telling.detail() == Detail.NONE) {
      new MarkdownValue(numbers, page, Optional.empty()).write(outcome.value());
      page.end();
      return;
    }
    Steps steps = telling.of(call);
    if (!(call.operation() instanceof Given)) {
      page.paragraph(MarkdownText.code(asked(outcome)));
    }
    if (!Telling.showsResult(steps)) {
      new MarkdownValue(numbers, page, outcome.name()).write(outcome.value());
    }
    new MarkdownSteps(telling, numbers, page).write(steps);
    pictures(call, page);
    page.paragraph(MarkdownText.of(call.sentence()));
    for (Text note : outcome.notes()) {
      page.paragraph(MarkdownText.of(note));
    }
    page.end();
  }

  @Override
  public void write(Value value, Writer out) throws IOException {
    MarkdownPage page = new MarkdownPage(out);
    new MarkdownValue(numbers, page, Optional.empty()).write(value);
    page.end();
  }

  private static String asked(Outcome outcome) {
    String line = outcome.understood();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  private void pictures(Call call, MarkdownPage page) throws IOException {
    if (pictures == Formats.Pictures.NONE || telling.detail() == Detail.BRIEF) {
      return;
    }
    boolean ascii = pictures == Formats.Pictures.ASCII;
    Profile profile = Profile.plain(ascii ? Profile.Glyphs.ASCII : Profile.Glyphs.UNICODE);
    for (Picture picture : call.pictures()) {
      List<StyledLine> lines =
          pictures == Formats.Pictures.WORDS
              ? List.of()
              : new PictureRenderer(profile).render(picture, COLUMNS, ROWS);
      if (lines.isEmpty()) {
        page.paragraph(MarkdownText.of(picture.description()));
      } else {
        page.fenced(
            lines.stream().map(line -> Untrusted.shown(line.plain()).stripTrailing()).toList());
      }
    }
  }
}
