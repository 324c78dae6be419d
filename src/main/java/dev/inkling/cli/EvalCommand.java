package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.List;

/** Works out lines of the language given as arguments, all in one notebook. */
final class EvalCommand implements Answering {

  private final Conversation conversation;
  private final Output output;
  private final Work work;

  EvalCommand(Conversation conversation, Output output, Work work) {
    this.conversation = conversation;
    this.output = output;
    this.work = work;
  }

  int run(List<String> lines) {
    for (String argument : lines) {
      String line = line(argument);
      Parsed parsed = conversation.parse(line);
      try {
        for (Statement statement : parsed.statements()) {
          if (conversation.say(statement, work).accept(this) == Next.LEAVE) {
            return ExitCode.OK;
          }
        }
        if (!parsed.problems().isEmpty()) {
          throw parsed.problems().get(0).thrown();
        }
      } catch (ProblemException stopped) {
        output.problem(stopped.problem(), line);
        return ExitCode.of(stopped.problem());
      }
    }
    output.finish();
    return ExitCode.OK;
  }

  /** The name of a file alone asks for its numbers, as it does after the word of an operation. */
  private static String line(String argument) {
    return FileNames.named(argument)
        .filter(file -> file.indexOf('"') < 0)
        .map(file -> "load(\"" + file + "\")")
        .orElse(argument);
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
