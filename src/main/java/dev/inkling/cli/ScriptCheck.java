package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Shapes;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * Runs a script for its assertions alone: goes through all of them, shows those that do not hold,
 * and counts.
 */
final class ScriptCheck implements Answering {

  private final Conversation conversation;
  private final Output output;
  private final Work work;
  private final String name;
  private int asserts;
  private int held;
  private int failures;

  ScriptCheck(Conversation conversation, Output output, Work work, String name) {
    this.conversation = conversation;
    this.output = output;
    this.work = work;
    this.name = name;
  }

  int run(LineReading lines) {
    ScriptLines script = new ScriptLines(lines, conversation);
    try {
      boolean goesOn = true;
      while (goesOn) {
        Optional<ScriptLines.Chunk> chunk = script.next();
        goesOn = chunk.isPresent() && take(chunk.get()) == Next.GO_ON;
      }
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      failures++;
    }
    output.note(summary());
    return failures == 0 && held == asserts ? ExitCode.OK : ExitCode.FAILED;
  }

  private Next take(ScriptLines.Chunk chunk) {
    Parsed parsed = conversation.parse(chunk.text());
    for (Statement statement : parsed.statements()) {
      boolean claims = statement instanceof Statement.Assert;
      asserts += claims ? 1 : 0;
      try {
        if (conversation.say(statement, chunk.origin(statement), work).accept(this) == Next.LEAVE) {
          return Next.LEAVE;
        }
      } catch (ProblemException stopped) {
        failures += claims ? 0 : 1;
        complain(Script.placed(stopped.problem(), statement), chunk);
      }
    }
    if (!parsed.problems().isEmpty()) {
      failures++;
      complain(parsed.problems().get(0), chunk);
    }
    return Next.GO_ON;
  }

  private void complain(Problem problem, ScriptLines.Chunk chunk) {
    output.problem(problem, chunk.text(), name, chunk.first());
  }

  /** {@code lines.ink: 5 asserts hold}. */
  private StyledLine summary() {
    String counted = asserts == 0 ? "no asserts" : counted();
    String broken = failures == 0 ? "" : "; " + Shapes.count(failures, "line") + " cannot be done";
    String where = name.isEmpty() ? "standard input" : name;
    return StyledLine.of(where + ": " + counted + broken).indented(2);
  }

  /** {@code 2 of 5 asserts hold}, {@code 1 assert of 2 holds}, {@code none of 2 asserts holds}. */
  private String counted() {
    if (held == 0) {
      return asserts == 1
          ? "1 assert, which does not hold"
          : "none of " + asserts + " asserts holds";
    }
    if (held == 1) {
      return "1 assert" + (asserts == 1 ? "" : " of " + asserts) + " holds";
    }
    return (held == asserts ? "" : held + " of ") + asserts + " asserts hold";
  }

  @Override
  public Next held(Reply.Held reply) {
    held++;
    return Next.GO_ON;
  }

  @Override
  public Next shown(Reply reply) {
    return Next.GO_ON; // only what is asserted counts
  }

  @Override
  public Next asked(Reply.Asked asked) {
    return AtThePrompt.only(asked);
  }
}
