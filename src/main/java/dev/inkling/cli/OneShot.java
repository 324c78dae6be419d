package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Registry;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;

/** One operation, from the shell's words to its result and back to the shell. */
final class OneShot {

  private final Surroundings surroundings;
  private final Registry registry;
  private final Interpreter interpreter;

  OneShot(Surroundings surroundings, Registry registry) {
    this.surroundings = surroundings;
    this.registry = registry;
    this.interpreter = Interpreter.of(registry, FileSources.withInput(surroundings));
  }

  int run(CommandModel model, Given given) {
    GlobalOptions options = GlobalOptions.of(given);
    Output output = Output.of(surroundings, options, registry);
    Work work = options.exact() ? Work.exact() : Work.plain();
    try {
      Statement statement = ShellLine.command(interpreter, model, given);
      Reply reply = interpreter.evaluate(Notebook.empty(), statement, work).reply();
      Moving moving = new Moving(surroundings, options, registry);
      moving.play(reply);
      output.reply(reply);
      moving.stills(reply).ifPresent(output::reply);
      output.finish();
      return ExitCode.OK;
    } catch (ProblemException stopped) {
      output.problem(stopped.problem(), ShellLine.text(model, given));
      return ExitCode.of(stopped.problem());
    }
  }
}
