package dev.inkling.cli;

import dev.inkling.language.Look;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reply;
import dev.inkling.operation.Registry;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;

/** The lines of a notebook as a Markdown page: each as code, with what came of it below. */
final class WorkPage {

  private static final Profile PAGE = Profile.plain(Profile.Glyphs.UNICODE);

  private final Views views;

  WorkPage(GlobalOptions options, Registry registry) {
    this.views = Views.of(PAGE, options, registry);
  }

  String of(Notebook work) {
    StringBuilder page = new StringBuilder("# Worked out with Inkling\n");
    for (Notebook.Entry entry : work.entries()) {
      fence("inkling", entry.outcome().understood() + "\n", page);
      Reply answer = new Reply.Answer(entry.outcome(), false, Look.open());
      fence("text", text(views.reply(answer)), page);
    }
    return page.toString();
  }

  private static String text(List<StyledLine> lines) {
    Ansi plain = new Ansi(PAGE);
    StringBuilder text = new StringBuilder();
    for (StyledLine line : lines) {
      text.append(plain.line(line).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** A fence is longer than any that is inside it. */
  private static void fence(String kind, String text, StringBuilder page) {
    String ticks = "```";
    while (text.contains(ticks)) {
      ticks += "`";
    }
    page.append('\n').append(ticks).append(kind).append('\n');
    page.append(text).append(ticks).append('\n');
  }
}
