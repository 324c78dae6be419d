package dev.inkling.render.reply;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reply;
import dev.inkling.language.Sources;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.trace.Detail;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Works examples out at the moment they are shown, so that help never says what Inkling does not.
 */
final class Worked {

  private final Profile profile;
  private final Registry registry;

  Worked(Profile profile, Registry registry) {
    this.profile = profile;
    this.registry = registry;
  }

  /** The value of a line and the sentence about it. */
  List<StyledLine> value(String line) {
    View view = new View(profile, Detail.BRIEF, Drawing.NONE, false);
    List<StyledLine> lines = new ArrayList<>();
    for (Reply reply : replies(List.of(line))) {
      lines.addAll(new ReplyRenderer(view, registry).render(withoutQuestion(reply)));
    }
    return flush(lines);
  }

  /** The gap between a question and its answer goes with the question. */
  private static List<StyledLine> flush(List<StyledLine> lines) {
    List<StyledLine> kept = lines.stream().dropWhile(StyledLine::isEmpty).toList();
    if (kept.isEmpty()) {
      return kept;
    }
    String first = kept.get(0).plain();
    int blanks = first.length() - first.stripLeading().length();
    boolean inline = kept.size() == 1 || kept.get(1).isEmpty();
    List<StyledLine> flush =
        new ArrayList<>(kept.stream().filter(line -> !line.isEmpty()).toList());
    if (inline) {
      flush.set(0, kept.get(0).part(blanks, first.length()).indented(ResultLayout.INDENT));
    }
    return flush;
  }

  /** What the last of some lines answers after the others. */
  List<StyledLine> session(List<String> lines) {
    View view = new View(profile, Detail.NORMAL, Drawing.AUTO, false);
    List<Reply> replies = replies(lines);
    return replies.isEmpty()
        ? List.of()
        : new ReplyRenderer(view, registry).render(replies.get(replies.size() - 1));
  }

  private List<Reply> replies(List<String> lines) {
    Interpreter interpreter = Interpreter.of(registry, Sources.none("Examples open no files."));
    Notebook notebook = Notebook.empty();
    List<Reply> replies = new ArrayList<>();
    try {
      for (String line : lines) {
        for (Statement statement : interpreter.parse(line, notebook).statements()) {
          Evaluated evaluated = interpreter.evaluate(notebook, statement, Work.plain());
          notebook = evaluated.after();
          replies.add(evaluated.reply());
        }
      }
    } catch (ProblemException cannot) {
      return List.of(); // a line that needs more than there is here stands for itself
    }
    return replies;
  }

  /** The question stands just above. */
  private static Reply withoutQuestion(Reply reply) {
    if (reply instanceof Reply.Answer answer) {
      Outcome asked = answer.outcome();
      Outcome alone = new Outcome(asked.id(), asked.name(), "", asked.call(), asked.notes());
      return new Reply.Answer(alone, answer.quiet(), answer.look());
    }
    return reply;
  }
}
