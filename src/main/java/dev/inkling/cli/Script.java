package dev.inkling.cli;

import dev.inkling.language.Origin;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * Runs lines one after the other through one notebook, as they come, and stops at the first that
 * cannot be done.
 */
final class Script implements Answering {

  private final Conversation conversation;
  private final Output output;
  private final Work work;
  private final String name;
  private final boolean keepsGoing;
  private boolean failed;
  private boolean left;

  /**
   * A script that has not run.
   *
   * @param name the file's name; empty for standard input
   * @param keepsGoing whether a line that cannot be done is passed over
   */
  Script(Conversation conversation, Output output, Work work, String name, boolean keepsGoing) {
    this.conversation = conversation;
    this.output = output;
    this.work = work;
    this.name = name;
    this.keepsGoing = keepsGoing;
  }

  /** Runs to the end and gives the exit code. */
  int run(LineReading lines) {
    try {
      while (goesOn()) {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
          break;
        }
        int first = lines.line();
        take(gather(line.get(), lines), first);
      }
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      failed = true;
    }
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  private boolean goesOn() {
    return !left && (keepsGoing || !failed) && !output.isClosed();
  }

  /** The line with those that belong to it, because a bracket is open or an operator waits. */
  private String gather(String first, LineReading lines) {
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

  private void take(String text, int first) {
    Parsed parsed = conversation.parse(text);
    try {
      for (Statement statement : parsed.statements()) {
        if (goesOn()) {
          Origin origin = Origin.typed(first - 1 + statement.place().line());
          left = conversation.say(statement, origin, work).accept(this) == Next.LEAVE;
        }
      }
      if (!parsed.problems().isEmpty() && goesOn()) {
        throw parsed.problems().get(0).thrown();
      }
    } catch (ProblemException stopped) {
      failed = true;
      output.problem(stopped.problem(), text, name, first);
    }
  }

  @Override
  public Next shown(Reply reply) {
    output.reply(reply);
    return Next.GO_ON;
  }

  @Override
  public Next asked(Reply.Asked asked) {
    return AtThePrompt.only(asked);
  }
}
