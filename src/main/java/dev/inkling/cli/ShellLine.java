package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a shell as one line of the language, so that a command and the prompt share one
 * interpreter and every caret points into what was typed.
 *
 * <p>Each argument is parsed at the place it has in that line: blanks stand for what is before it.
 */
final class ShellLine {

  private final Interpreter interpreter;
  private final StringBuilder line;

  private ShellLine(Interpreter interpreter, String word) {
    this.interpreter = interpreter;
    this.line = new StringBuilder(word);
  }

  /** The line as it may be shown, up to the argument that was read last. */
  static String text(CommandModel model, Given given) {
    return given.arguments().isEmpty()
        ? model.name()
        : model.name() + " " + String.join(" ", stripped(given.arguments()));
  }

  /**
   * The statement the prompt would have made.
   *
   * @throws dev.inkling.words.ProblemException with places in {@link #text}
   */
  static Statement.Command command(Interpreter interpreter, CommandModel model, Given given) {
    ShellLine shell = new ShellLine(interpreter, model.name());
    List<Expr> values = new ArrayList<>();
    List<Statement.Word> words = new ArrayList<>();
    for (String argument : stripped(given.arguments())) {
      if (model.reader() == Reader.EXPRESSIONS) {
        values.add(shell.value(argument));
      } else {
        words.add(shell.word(argument));
      }
    }
    Place whole = Place.of(1, 1, shell.line.length());
    return new Statement.Command(
        model.name(),
        Place.of(1, 1, model.name().length()),
        values,
        words,
        Optional.empty(),
        options(model, given, whole),
        whole);
  }

  private static List<Statement.Option> options(CommandModel model, Given given, Place place) {
    List<Statement.Option> options = new ArrayList<>();
    for (CommandOption option : model.options()) {
      Optional<String> text = given.value(option.name());
      if (text.isPresent()) {
        options.add(
            new Statement.Option(
                option.name().substring(2), option.takesValue() ? text : Optional.empty(), place));
      }
    }
    return options;
  }

  private Statement.Word word(String argument) {
    return new Statement.Word(argument, place(argument));
  }

  private Expr value(String argument) {
    Optional<String> file = FileNames.named(argument);
    if (file.isPresent()) {
      return new Expr.File(file.get(), place(argument));
    }
    String before = blank(line);
    Place place = place(argument);
    boolean bare = BareList.is(argument);
    String source = bare ? before + "[" + BareList.rows(argument) + "]" : before + " " + argument;
    Parsed parsed = interpreter.parse(source, Notebook.empty());
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    if (parsed.statements().size() != 1) {
      throw Problem.usage("This argument is empty or says more than one thing.")
          .expecting("One expression is needed here.")
          .at(place)
          .thrown();
    }
    Expr value = parsed.statements().get(0).accept(new OnlyExpression(place));
    // the brackets of a bare list are ours: the caret belongs under what was typed
    return bare && value instanceof Expr.Bracket bracket
        ? new Expr.Bracket(bracket.rows(), place)
        : value;
  }

  /** Adds the argument to the line and tells where it stands. */
  private Place place(String argument) {
    line.append(' ');
    int start = Math.max(line.lastIndexOf("\n"), -1) + 1;
    int row = 1;
    for (int i = 0; i < line.length(); i++) {
      row += line.charAt(i) == '\n' ? 1 : 0;
    }
    Place place = Place.of(row, line.length() - start + 1, argument.length());
    line.append(argument);
    return place;
  }

  private static String blank(CharSequence text) {
    StringBuilder blank = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      blank.append(text.charAt(i) == '\n' ? '\n' : ' ');
    }
    return blank.toString();
  }

  /** Without the space that kept a negative number from looking like an option. */
  private static List<String> stripped(List<String> arguments) {
    List<String> stripped = new ArrayList<>(arguments.size());
    for (String argument : arguments) {
      stripped.add(argument.startsWith(" -") ? argument.substring(1) : argument);
    }
    return stripped;
  }

  /** Refuses whatever is no expression, such as {@code x = 3} in place of a value. */
  private static final class OnlyExpression implements Statement.Visitor<Expr> {
    private final Place place;

    OnlyExpression(Place place) {
      this.place = place;
    }

    @Override
    public Expr evaluate(Statement.Evaluate evaluate) {
      return evaluate.value();
    }

    @Override
    public Expr assign(Statement.Assign assign) {
      throw refused("An argument is a value; this one gives a name to one.");
    }

    @Override
    public Expr check(Statement.Assert claim) {
      throw refused("An argument is a value; assert is a line of its own.");
    }

    @Override
    public Expr print(Statement.Print print) {
      throw refused("An argument is a value; print is a line of its own.");
    }

    @Override
    public Expr command(Statement.Command command) {
      throw refused(command.word() + " begins a line of its own.");
    }

    private RuntimeException refused(String summary) {
      return Problem.usage(summary)
          .expecting("One expression is needed here, such as [1 2 3].")
          .at(place)
          .thrown();
    }
  }
}
