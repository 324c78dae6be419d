package dev.inkling.testing;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reply;
import dev.inkling.language.Sources;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.ReplyRenderer;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types lines at an interpreter, as the prompt does, and keeps what it says. */
public final class Prompt {

  private static final int PROMPT = 9;

  private final Interpreter interpreter =
      Interpreter.of(Catalog.standard(), Sources.none("There are no files here."));
  private final View view;
  private Notebook notebook = Notebook.empty();

  private Prompt(View view) {
    this.view = view;
  }

  /** Eighty columns, no colours. */
  public static Prompt plain(Profile.Glyphs glyphs) {
    return of(new View(Profile.plain(glyphs), Detail.NORMAL, Drawing.AUTO, true));
  }

  /** The same on a screen that working and picture always fit. */
  public static Prompt tall(Profile.Glyphs glyphs) {
    return of(new View(Profile.plain(glyphs).withSize(80, 50), Detail.NORMAL, Drawing.AUTO, true));
  }

  public static Prompt of(View view) {
    return new Prompt(view);
  }

  public static Prompt unicode() {
    return plain(Profile.Glyphs.UNICODE);
  }

  public Notebook notebook() {
    return notebook;
  }

  /** The reply to the last statement of a line that is expected to work. */
  public Reply reply(String line) {
    Parsed parsed = interpreter.parse(line, notebook);
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(line + ": " + parsed.problems().get(0).summary().plain());
    }
    Optional<Reply> last = Optional.empty();
    for (Statement statement : parsed.statements()) {
      Evaluated evaluated = interpreter.evaluate(notebook, statement, Work.plain());
      notebook = evaluated.after();
      last = Optional.of(evaluated.reply());
    }
    return last.orElseThrow();
  }

  /** Types a line that may not work; its problem, if there is one. */
  public Optional<Problem> attempt(String line) {
    Parsed parsed = interpreter.parse(line, notebook);
    try {
      for (Statement statement : parsed.statements()) {
        notebook = interpreter.evaluate(notebook, statement, Work.plain()).after();
      }
    } catch (ProblemException problem) {
      return Optional.of(problem.problem());
    }
    return parsed.problems().stream().findFirst();
  }

  /** The latest result after a line. */
  public Outcome outcome(String line) {
    reply(line);
    return notebook.latest().orElseThrow();
  }

  /** The sentence about the result of a line. */
  public String sentence(String line) {
    return outcome(line).call().sentence().plain();
  }

  /** The problem of a line that is expected to have one. */
  public Problem problem(String line) {
    return attempt(line).orElseThrow(() -> new AssertionError("no problem in: " + line));
  }

  /** What the screen shows for some lines, each after its prompt. */
  public String screen(String... lines) {
    StringBuilder screen = new StringBuilder();
    ReplyRenderer renderer = new ReplyRenderer(view, interpreter.registry());
    for (String line : lines) {
      screen.append("inkling> ").append(line).append('\n');
      write(said(renderer, line), screen);
      screen.append('\n');
    }
    return screen.toString();
  }

  private List<StyledLine> said(ReplyRenderer renderer, String line) {
    List<StyledLine> said = new ArrayList<>();
    Parsed parsed = interpreter.parse(line, notebook);
    try {
      for (Statement statement : parsed.statements()) {
        Evaluated evaluated = interpreter.evaluate(notebook, statement, Work.plain());
        notebook = evaluated.after();
        said.addAll(renderer.render(evaluated.reply()));
      }
    } catch (ProblemException problem) {
      said.addAll(renderer.render(problem.problem(), line, PROMPT));
      return said;
    }
    parsed.problems().stream()
        .findFirst()
        .ifPresent(problem -> said.addAll(renderer.render(problem, line, PROMPT)));
    return said;
  }

  private void write(List<StyledLine> lines, StringBuilder screen) {
    try {
      new Ansi(view.profile()).write(lines, screen);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
