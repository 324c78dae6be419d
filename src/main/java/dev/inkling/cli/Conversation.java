package dev.inkling.cli;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Origin;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.work.Work;

/** A notebook as it grows line by line, the same behind the prompt, a pipe and {@code eval}. */
public final class Conversation {

  private final Interpreter interpreter;
  private Notebook notebook;

  public Conversation(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.notebook = Notebook.empty();
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  public Notebook notebook() {
    return notebook;
  }

  /** Takes up another notebook, such as the one a lesson left behind. */
  public void resume(Notebook other) {
    this.notebook = other;
  }

  public Parsed parse(String source) {
    return interpreter.parse(source, notebook);
  }

  /**
   * Does what a statement says.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be done; nothing is changed then
   * @throws dev.inkling.work.Cancelled if the work was stopped; nothing is changed then
   */
  public Reply say(Statement statement, Work work) {
    return say(statement, Origin.typed(notebook.nextId()), work);
  }

  /** The same for a line that has a number of its own, as in a file. */
  Reply say(Statement statement, Origin origin, Work work) {
    Evaluated evaluated = interpreter.evaluate(notebook, statement, origin, work);
    notebook = evaluated.after();
    return evaluated.reply();
  }
}
