package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.lesson.ReplyKind;
import dev.inkling.render.format.JsonAnswers;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Replies about numbers that programs can have too: where from, where to, and what if. */
final class JsonReply extends ReplyKind<Optional<JsonReply.Answer>> {

  private final JsonAnswers answers;

  JsonReply(JsonAnswers answers) {
    super(Optional.empty());
    this.answers = answers;
  }

  /** Writes itself as one line. */
  interface Answer {
    void write(Writer out) throws IOException;
  }

  @Override
  public Optional<Answer> reasons(Reply.Reasons reasons) {
    return Optional.of(out -> answers.reason(reasons.reason(), out));
  }

  @Override
  public Optional<Answer> affects(Reply.Affects affects) {
    return Optional.of(out -> answers.affected(affects.affected(), out));
  }

  @Override
  public Optional<Answer> changes(Reply.Changes changes) {
    return Optional.of(out -> answers.changed(changes.changed(), out));
  }
}
