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
import dev.inkling.render.reply.Drawing;
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
  private static final int COLUMNS = 76;
  private static final int ROWS = 18;

  private final Telling telling;
  private final Drawing drawing;
  private final Profile.Glyphs glyphs;

  public MarkdownWriter(Detail detail, Drawing drawing, Profile.Glyphs glyphs) {
    this.telling = new Telling(detail);
    this.drawing = drawing;
    this.glyphs = glyphs;
  }

  @Override
  public void write(Outcome outcome, Writer out) throws IOException {
    Call call = outcome.call();
    MarkdownPage page = new MarkdownPage(out);
    if (telling.detail() == Detail.NONE) {
      new MarkdownValue(call.numbers(), page, Optional.empty()).write(outcome.value());
      page.end();
      return;
    }
    Steps steps = telling.of(call);
    if (!(call.operation() instanceof Given)) {
      page.paragraph(MarkdownText.code(asked(outcome)));
    }
    if (!Telling.showsResult(steps)) {
      new MarkdownValue(call.numbers(), page, outcome.name()).write(outcome.value());
    }
    new MarkdownSteps(telling, call.numbers(), page).write(steps);
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
    new MarkdownValue(Numbers.usual(), page, Optional.empty()).write(value);
    page.end();
  }

  private static String asked(Outcome outcome) {
    String line = outcome.understood();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  private void pictures(Call call, MarkdownPage page) throws IOException {
    if (drawing == Drawing.NONE || drawing == Drawing.SVG || telling.detail() == Detail.BRIEF) {
      return;
    }
    Profile profile = Profile.plain(glyphs());
    for (Picture picture : call.pictures()) {
      List<StyledLine> lines =
          drawing == Drawing.WORDS
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

  private Profile.Glyphs glyphs() {
    return switch (drawing) {
      case ASCII -> Profile.Glyphs.ASCII;
      case UNICODE -> Profile.Glyphs.UNICODE;
      default -> glyphs;
    };
  }
}
