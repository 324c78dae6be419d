package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.Optional;

/** Runs a script without showing its results, then asks one question about them. */
final class ScriptQuestion implements Answering {

  private final Conversation conversation;
  private final Output output;
  private final Work work;
  private final String name;
  private boolean asking;
  private boolean broken; // a claim of the script does not hold

  /**
   * A question.
   *
   * @param name the script's; empty for standard input
   */
  ScriptQuestion(Conversation conversation, Output output, Work work, String name) {
    this.conversation = conversation;
    this.output = output;
    this.work = work;
    this.name = name;
  }

  /**
   * The exit code. Nothing is asked of a script that cannot be done; a claim that does not hold is
   * said and keeps no value from being asked about.
   */
  int ask(String question, LineReading lines) {
    ScriptLines script = new ScriptLines(lines, conversation);
    try {
      Next next = Next.GO_ON;
      for (Optional<ScriptLines.Chunk> chunk = script.next();
          chunk.isPresent() && next == Next.GO_ON;
          chunk = script.next()) {
        next = run(chunk.get());
      }
      asking = true;
      return answer(question);
    } catch (Stopped stopped) {
      return ExitCode.FAILED;
    } catch (ProblemException problem) {
      output.problem(problem.problem(), asking ? question : "");
      return ExitCode.of(problem.problem());
    }
  }

  private Next run(ScriptLines.Chunk chunk) {
    Parsed parsed = conversation.parse(chunk.text());
    for (Statement statement : parsed.statements()) {
      try {
        if (conversation.say(statement, chunk.origin(statement), work).accept(this) == Next.LEAVE) {
          return Next.LEAVE;
        }
      } catch (ProblemException problem) {
        Stopped stopped = complained(Script.placed(problem.problem(), statement), chunk);
        if (!(statement instanceof Statement.Assert)) {
          throw stopped;
        }
        broken = true;
      }
    }
    if (!parsed.problems().isEmpty()) {
      throw complained(parsed.problems().get(0), chunk);
    }
    return Next.GO_ON;
  }

  private Stopped complained(Problem problem, ScriptLines.Chunk chunk) {
    output.problem(problem, chunk.text(), name, chunk.first());
    return new Stopped();
  }

  private int answer(String question) {
    Parsed parsed = conversation.parse(question);
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    parsed.statements().forEach(statement -> conversation.say(statement, work).accept(this));
    return broken ? ExitCode.FAILED : ExitCode.OK;
  }

  @Override
  public Next shown(Reply reply) {
    if (asking) {
      output.reply(reply);
    }
    return Next.GO_ON;
  }

  @Override
  public Next asked(Reply.Asked asked) {
    return AtThePrompt.only(asked);
  }

  /** Ends the run; what was the matter has been said. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
