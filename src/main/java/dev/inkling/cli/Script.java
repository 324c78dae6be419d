package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Problem;
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
    ScriptLines script = new ScriptLines(lines, conversation);
    try {
      while (goesOn()) {
        Optional<ScriptLines.Chunk> chunk = script.next();
        if (chunk.isEmpty()) {
          break;
        }
        take(chunk.get());
      }
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      failed = true;
    }
    finish();
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  /** Pictures that were asked for leave at the end; that there were none is said once. */
  private void finish() {
    try {
      output.finish();
    } catch (ProblemException missing) {
      if (!failed) {
        output.problem(missing.problem(), "");
      }
      failed = true;
    }
  }

  private boolean goesOn() {
    return !left && (keepsGoing || !failed) && !output.isClosed();
  }

  private void take(ScriptLines.Chunk chunk) {
    Parsed parsed = conversation.parse(chunk.text());
    for (Statement statement : parsed.statements()) {
      if (!goesOn()) {
        return;
      }
      try {
        left =
            conversation.say(statement, chunk.origin(statement), work).accept(this) == Next.LEAVE;
      } catch (ProblemException stopped) {
        complain(placed(stopped.problem(), statement), chunk);
        return;
      }
    }
    if (!parsed.problems().isEmpty() && goesOn()) {
      complain(parsed.problems().get(0), chunk);
    }
  }

  private void complain(Problem problem, ScriptLines.Chunk chunk) {
    failed = true;
    output.problem(problem, chunk.text(), name, chunk.first());
  }

  /** The problem with a place in the script, even if the fault is in a file that it names. */
  static Problem placed(Problem problem, Statement statement) {
    boolean elsewhere = problem.at().filter(at -> !at.source().isEmpty()).isPresent();
    return elsewhere ? problem.at(statement.place()) : problem.atIfUnknown(statement.place());
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
