package dev.inkling.language;

import dev.inkling.language.parse.Parser;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Registry;
import dev.inkling.words.Problem;
import java.util.List;

/**
 * {@code load A data.csv} is {@code A = load("data.csv")}: one idea with two spellings, a short one
 * for a line of its own and one for the middle of an expression.
 */
final class Loading {

  private Loading() {}

  /**
   * The statement that a line with {@code load} stands for.
   *
   * @throws dev.inkling.words.ProblemException if it names no file, or a variable cannot be called
   *     so
   */
  static Statement of(Statement.Command command, Registry registry) {
    List<Statement.Word> words = command.words();
    boolean equals = words.size() == 3 && words.get(1).text().equals("=");
    if (words.isEmpty() || words.size() > 2 && !equals) {
      throw Problem.usage("load takes a name and a file.")
          .expecting("As in load A data.csv. A file with spaces in its name stands in quotes.")
          .at(words.isEmpty() ? command.wordPlace() : words.get(words.size() - 1).place())
          .thrown();
    }
    Statement.Word last = words.get(words.size() - 1);
    Expr file = new Expr.File(last.text(), last.place());
    if (words.size() == 1) {
      return new Statement.Evaluate(file, command.place());
    }
    Statement.Word name = words.get(0);
    checkName(name, registry);
    return new Statement.Assign(name.text(), name.place(), file, false, command.place());
  }

  /** What the language says of such a name with a value. */
  private static void checkName(Statement.Word name, Registry registry) {
    if (!name.text().matches("\\p{L}[\\p{L}\\p{N}_]*")) {
      throw Problem.usage(name.text() + " cannot be the name of a value.")
          .expecting("A name is a letter, then letters, digits or _.")
          .at(name.place())
          .thrown();
    }
    Parsed parsed = Parser.parse(name.text() + " = 1", new Words(registry, Notebook.empty()));
    if (!parsed.problems().isEmpty()) {
      Problem taken = parsed.problems().get(0);
      throw Problem.usage(taken.summary().plain())
          .expecting(taken.expected().plain())
          .at(name.place())
          .thrown();
    }
  }
}
