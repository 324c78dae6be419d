package dev.inkling.lesson;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Origin;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Role;
import dev.inkling.words.Span;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lesson's way to the one interpreter: values, comparisons and filled-in sentences. */
final class Calculator {

  /** {@code rows_width} and {@code rows_height} are known wherever {@code rows} is. */
  private static final Pattern SIZES = Pattern.compile("\\b([A-Za-z]\\w*?)_(width|height)\\b");

  private final Interpreter interpreter;
  private final Work work;
  private final Witness witness;

  Calculator(Interpreter interpreter, Work work) {
    this(interpreter, work, Witness.none());
  }

  Calculator(Interpreter interpreter, Work work, Witness witness) {
    this.interpreter = interpreter;
    this.work = work;
    this.witness = witness;
  }

  /** Who is told what is worked out. */
  Witness witness() {
    return witness;
  }

  /**
   * The statements of a line.
   *
   * @throws ProblemException if it cannot be read
   */
  List<Statement> read(Notebook notebook, String line) {
    Parsed parsed = interpreter.parse(line, notebook);
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    return parsed.statements();
  }

  Evaluated evaluate(Notebook notebook, Statement statement) {
    return interpreter.evaluate(notebook, statement, work);
  }

  /** The notebook with a name for some numbers. */
  Notebook bind(Notebook notebook, String name, Matrix numbers) {
    boolean bound =
        notebook.find(name).flatMap(Calculator::matrix).filter(numbers::equals).isPresent();
    if (bound) {
      return notebook;
    }
    return bindAnew(notebook, name, numbers);
  }

  /** The same, even where the name holds these numbers already. */
  Notebook bindAnew(Notebook notebook, String name, Matrix numbers) {
    String line = "let " + name + " = " + Numbers.typed(numbers);
    Origin origin = Origin.lesson(notebook.nextId());
    return interpreter.evaluate(notebook, read(notebook, line).get(0), origin, work).after();
  }

  /** The value of an expression, as numbers. */
  Matrix value(Notebook notebook, String expression) {
    Matrix value =
        matrix(outcome(notebook, expression))
            .orElseThrow(() -> Problem.work("This is not a number or a matrix.").thrown());
    witness.valued(expression, withSizes(notebook, expression), value);
    return value;
  }

  /** Whether a comparison holds; one that cannot be made does not. */
  boolean holds(Notebook notebook, String comparison) {
    Optional<Boolean> truth = truth(notebook, comparison);
    witness.compared(comparison, withSizes(notebook, comparison), truth);
    return truth.orElse(false);
  }

  private Optional<Boolean> truth(Notebook notebook, String comparison) {
    try {
      return outcome(notebook, comparison)
          .value()
          .accept(
              new Value.NumbersOnly<>() {
                @Override
                public Optional<Boolean> grid(Value.Grid grid) {
                  return Optional.empty();
                }

                @Override
                public Optional<Boolean> truth(Value.Truth truth) {
                  return Optional.of(truth.holds());
                }

                @Override
                public Optional<Boolean> otherwise(String given) {
                  return Optional.empty();
                }
              });
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** The outcome of the last statement of an expression's line. */
  Outcome outcome(Notebook notebook, String expression) {
    Notebook sized = withSizes(notebook, expression);
    return outcome(sized, expression(sized, expression));
  }

  private Outcome outcome(Notebook notebook, Statement statement) {
    return answer(evaluate(notebook, statement).reply())
        .orElseThrow(() -> Problem.usage("An expression is needed here.").thrown());
  }

  /** The one statement of an expression's line. */
  Statement expression(Notebook notebook, String expression) {
    List<Statement> statements = read(notebook, expression);
    if (statements.size() != 1) {
      throw Problem.usage("One expression is needed here.").thrown();
    }
    return statements.get(0);
  }

  /** The value of a statement that has been read, as numbers. */
  Matrix numbers(Notebook notebook, Statement statement) {
    return matrix(outcome(notebook, statement))
        .orElseThrow(() -> Problem.work("This is not a number or a matrix.").thrown());
  }

  /** With the sizes that an expression speaks of. */
  Notebook withSizes(Notebook notebook, String expression) {
    Notebook sized = notebook;
    Matcher sizes = SIZES.matcher(expression);
    while (sizes.find()) {
      Optional<Matrix> of = notebook.find(sizes.group(1)).flatMap(Calculator::matrix);
      boolean width = sizes.group(2).equals("width");
      if (of.isPresent()) {
        int size = width ? of.get().columns() : of.get().rows();
        sized = bind(sized, sizes.group(), Matrix.ofLongs(1, 1, size));
      }
    }
    return sized;
  }

  /** The words with their gaps filled. */
  Text say(Prose prose, Notebook notebook) {
    Text said = Text.empty();
    for (Prose.Piece piece : prose.pieces()) {
      said =
          said.plus(
              piece.accept(
                  new Prose.Visitor<Text>() {
                    @Override
                    public Text words(Prose.Words words) {
                      Span span =
                          new Span(words.text(), words.role(), words.strong(), Optional.empty());
                      return new Text(List.of(span));
                    }

                    @Override
                    public Text yours(Prose.Yours yours) {
                      return Text.empty(); // filled in before, where anything was written
                    }

                    @Override
                    public Text typed(Prose.Typed typed) {
                      return Text.of(typed.text());
                    }

                    @Override
                    public Text computed(Prose.Computed computed) {
                      return filled(computed, notebook);
                    }
                  }));
    }
    return said;
  }

  private Text filled(Prose.Computed computed, Notebook notebook) {
    try {
      Matrix value = value(notebook, computed.expression());
      String words =
          value.isNumber() ? Numbers.usual().marked(value.number()) : Numbers.usual().set(value);
      return computed.role() == Role.ANSWER
          ? Text.strong(words, Role.ANSWER)
          : Text.of(words, computed.role());
    } catch (ProblemException e) {
      throw e.problem().at(computed.place()).thrown();
    }
  }

  /** The numbers of an outcome, if it has some. */
  static Optional<Matrix> matrix(Outcome outcome) {
    return Results.matrix(outcome.value());
  }

  private static Optional<Outcome> answer(Reply reply) {
    return reply.accept(new ReplyKind.Outcomes());
  }
}
