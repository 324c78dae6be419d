package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Matrix;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads numbers where a lesson waits for some, and is generous about how they are written: {@code 2
 * 1} is a row, {@code = -2.} is a number.
 */
final class TypedNumbers {

  private static final String BARE = "[-+−0-9.,/;\\s]*[0-9][-+−0-9.,/;\\s]*";
  private static final String LISTED = "[({].*[,;].*[)}]"; // as other languages write lists
  private static final String WORDS = "[\\p{L}][\\p{L} ,.'’-]*";

  private final Calculator calculator;
  private final Notebook notebook;

  TypedNumbers(Calculator calculator, Notebook notebook) {
    this.calculator = calculator;
    this.notebook = notebook;
  }

  /**
   * The numbers stated by an answer; empty if the line is something else.
   *
   * @throws ProblemException if it begins like numbers and cannot be read
   */
  Optional<Matrix> stated(String line) {
    return read(line, Literal::isNumbers);
  }

  /**
   * The numbers offered for the learner's own, perhaps by a name; empty if it is something else.
   */
  Optional<Matrix> offered(String line) {
    return read(line, Literal::offersNumbers);
  }

  /** Whether the line is words where numbers belong, and no line of the language either. */
  boolean isWords(String line) {
    if (!line.matches(WORDS)) {
      return false;
    }
    try {
      Optional<Expr> expression = StatementKind.expression(calculator.read(notebook, line));
      expression.ifPresent(e -> calculator.outcome(notebook, line));
      return false;
    } catch (ProblemException e) {
      return true;
    }
  }

  private Optional<Matrix> read(String line, Predicate<Expr> fits) {
    String stated = line.strip().replaceFirst("^=\\s*", "").replaceFirst("(?<=[0-9])\\.$", "");
    String text = stated.matches(LISTED) ? TypedAnswer.bracketed(stated) : stated;
    if (text.matches(BARE)) {
      return Optional.of(bare(text));
    }
    Optional<Expr> expression = expression(text);
    return expression.filter(fits).map(e -> calculator.value(notebook, text));
  }

  /** Numbers without brackets; a problem is placed where they were typed. */
  private Matrix bare(String text) {
    try {
      return calculator.value(notebook, "[" + text + "]");
    } catch (ProblemException e) {
      Problem problem = e.problem();
      throw problem
          .at()
          .map(at -> new Place(at.source(), at.line(), Math.max(1, at.column() - 1), at.length()))
          .map(problem::at)
          .orElse(problem)
          .thrown();
    }
  }

  private Optional<Expr> expression(String text) {
    try {
      return StatementKind.expression(calculator.read(notebook, text));
    } catch (ProblemException e) {
      if (text.startsWith("[")) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
