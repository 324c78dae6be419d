package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Address;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The door of the language: what was typed goes in, trees and problems come out, whatever it was.
 *
 * <p>The same parser reads prompt, script, lesson and shell, so that a line means the same in each.
 */
public final class Parser {

  private static final int LONGEST_MEBIBYTES = 4;

  private Parser() {}

  /** Reads a script or a line of the prompt, up to the first statement that is not understood. */
  public static Parsed parse(String text, Vocabulary vocabulary) {
    Names names = new Names(vocabulary);
    Source source = new Source(text);
    Statements reader = new Statements(source, names);
    List<Statement> statements = new ArrayList<>();
    try {
      checkLines(source);
      guarded(
          reader,
          () -> {
            readAll(reader, statements);
            return statements;
          });
      return new Parsed(statements, List.of(), false);
    } catch (Fault fault) {
      Mending mending =
          new Mending(
              line -> readAll(new Statements(new Source(line), names.copy()), new ArrayList<>()));
      Problem problem = mending.problem(source, reader.start(), fault);
      return new Parsed(statements, List.of(problem), fault.isOpen());
    }
  }

  private static void readAll(Statements reader, List<Statement> statements) {
    for (Optional<Statement> next = reader.next(); next.isPresent(); next = reader.next()) {
      statements.add(next.get());
    }
  }

  /**
   * Reads one argument of the shell: an expression, or a list such as {@code 1,2,3} (a column) or
   * {@code 1,2;3,4} (a matrix).
   *
   * @throws dev.inkling.words.ProblemException if it is neither
   */
  public static Expr expression(String text, Vocabulary vocabulary) {
    return whole(text, vocabulary, Parser::expressionOrList);
  }

  /**
   * Reads values parted by the spacing rule, as after a command word.
   *
   * @throws dev.inkling.words.ProblemException if one is not understood
   */
  public static List<Expr> arguments(String text, Vocabulary vocabulary) {
    return whole(text, vocabulary, reader -> reader.commands().values());
  }

  /**
   * Reads an address such as {@code C[1,2]}.
   *
   * @throws dev.inkling.words.ProblemException if it is not one
   */
  public static Address address(String text) {
    return whole(text, NoWords.INSTANCE, reader -> reader.commands().addresses().address());
  }

  private static <T> T whole(String text, Vocabulary vocabulary, Function<Statements, T> reading) {
    Names names = new Names(vocabulary);
    Source source = new Source(text);
    try {
      checkLines(source);
      return whole(source, names, reading);
    } catch (Fault fault) {
      Mending mending = new Mending(line -> whole(new Source(line), names, reading));
      throw mending.problem(source, 0, fault).thrown();
    }
  }

  private static <T> T whole(Source source, Names names, Function<Statements, T> reading) {
    Statements reader = new Statements(source, names);
    T value = guarded(reader, () -> reading.apply(reader));
    Cursor cursor = reader.cursor();
    cursor.skipNewlines();
    if (!cursor.current().is(Kind.END)) {
      throw reader.expressions().faults().unexpected(cursor.current());
    }
    return value;
  }

  private static Expr expressionOrList(Statements reader) {
    Cursor cursor = reader.cursor();
    cursor.skipNewlines();
    Token first = cursor.current();
    Expr value = reader.expressions().expression();
    cursor.skipNewlines();
    if (cursor.is(",") || cursor.is(";")) {
      return reader.expressions().brackets().bareRows(first, value, reader.expressions().height());
    }
    if (cursor.current().beginsValue()) {
      throw reader.faults().listWithSpaces(cursor.current());
    }
    return value;
  }

  /** The depth is bounded; a thread with a very small stack may give up before that. */
  private static <T> T guarded(Statements reader, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (StackOverflowError smallStack) {
      throw reader.tooDeep();
    }
  }

  private static void checkLines(Source source) {
    for (int line = 0; line < source.lines(); line++) {
      if (source.lineEnd(line) - source.lineStart(line) > LONGEST_MEBIBYTES << 20) {
        throw ShapeFaults.lineTooLong(Place.of(line + 1, 1, 1), LONGEST_MEBIBYTES);
      }
    }
  }

  /** For what is read without any words. */
  private enum NoWords implements Vocabulary {
    INSTANCE;

    @Override
    public Optional<Reader> reader(String word) {
      return Optional.empty();
    }

    @Override
    public boolean isOperation(String word) {
      return false;
    }

    @Override
    public Map<String, Boolean> options(String word) {
      return Collections.emptyMap();
    }

    @Override
    public List<String> words() {
      return List.of();
    }

    @Override
    public Set<String> variables() {
      return Collections.emptySet();
    }
  }
}
