package dev.inkling.language;

import dev.inkling.language.parse.Parser;
import dev.inkling.language.parse.Vocabulary;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Registry;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * The one interpreter behind the prompt, scripts, lessons and one-shot commands, so that a word
 * means the same everywhere.
 */
public final class Interpreter {

  private final Registry registry;
  private final Sources sources;

  private final Shelf shelf;

  private Interpreter(Registry registry, Sources sources, Shelf shelf) {
    this.registry = registry;
    this.sources = sources;
    this.shelf = shelf;
  }

  /** One that keeps nothing in files. */
  public static Interpreter of(Registry registry, Sources sources) {
    return of(registry, sources, Shelf.none("Nothing is kept in files here."));
  }

  public static Interpreter of(Registry registry, Sources sources, Shelf shelf) {
    return new Interpreter(registry, sources, shelf);
  }

  /** What was understood of some lines, given the names known to a notebook. */
  public Parsed parse(String source, Notebook notebook) {
    return Parser.parse(source, vocabulary(notebook));
  }

  /** The words and names known now. */
  public Vocabulary vocabulary(Notebook notebook) {
    return new Words(registry, notebook);
  }

  /**
   * Does what a statement says.
   *
   * @throws dev.inkling.words.ProblemException with its place, if it cannot be done; the notebook
   *     given is as it was
   * @throws dev.inkling.work.Cancelled if {@code work} was
   */
  public Evaluated evaluate(Notebook notebook, Statement statement, Work work) {
    return evaluate(notebook, statement, Origin.typed(notebook.nextId()), work);
  }

  /** The same for a line that is known by a number of its own, or was not typed. */
  public Evaluated evaluate(Notebook notebook, Statement statement, Origin origin, Work work) {
    try {
      Doing doing = new Doing(registry, sources, notebook, origin, work);
      Optional<Saving> saving = Saving.asked(statement);
      return saving.isPresent()
          ? new Evaluated(notebook, kept(saving.get(), notebook, doing))
          : statement.accept(doing);
    } catch (ArithmeticException outOfRange) {
      throw Problems.outOfRange(work.limits()).at(statement.place()).thrown();
    }
  }

  private Reply kept(Saving saving, Notebook notebook, Doing doing) {
    Vocabulary words = vocabulary(notebook);
    return saving.onto(shelf, notebook, text -> doing.numbers(Parser.expression(text, words)));
  }

  public Registry registry() {
    return registry;
  }
}
