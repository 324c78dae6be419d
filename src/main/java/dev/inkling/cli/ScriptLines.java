package dev.inkling.cli;

import dev.inkling.language.Origin;
import dev.inkling.language.tree.Statement;
import java.util.Optional;

/** The lines of a script, with those together that belong together because a bracket is open. */
final class ScriptLines {

  private final LineReading lines;
  private final Conversation conversation;

  ScriptLines(LineReading lines, Conversation conversation) {
    this.lines = lines;
    this.conversation = conversation;
  }

  /**
   * Some lines that are read as one.
   *
   * @param first the number of the first of them, from 1
   */
  record Chunk(String text, int first) {

    /** Where one of its statements stands in the script. */
    Origin origin(Statement statement) {
      return Origin.typed(first - 1 + statement.place().line());
    }
  }

  /**
   * What comes next; empty at the end.
   *
   * @throws dev.inkling.words.ProblemException if it is no text, or too long
   */
  Optional<Chunk> next() {
    Optional<String> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    int first = lines.line();
    return Optional.of(new Chunk(gathered(line.get()), first));
  }

  private String gathered(String first) {
    StringBuilder text = new StringBuilder(first);
    OpenBrackets brackets = new OpenBrackets();
    brackets.read(first);
    while (brackets.areOpen() || conversation.parse(text.toString()).open()) {
      Optional<String> more = lines.next();
      if (more.isEmpty()) {
        break;
      }
      text.append('\n').append(more.get());
      brackets.read(more.get());
    }
    return text.toString();
  }
}
