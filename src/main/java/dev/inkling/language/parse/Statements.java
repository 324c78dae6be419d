package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Reader;
import java.util.Optional;

/** Reads one statement after the other. */
final class Statements {

  private final Cursor cursor;
  private final Names names;
  private final Expressions expressions;
  private final CommandLines commands;
  private final StatementFaults faults;
  private int start;

  Statements(Source source, Names names) {
    this.cursor = new Cursor(source, names.vocabulary().spellings());
    this.names = names;
    this.expressions = new Expressions(cursor, names);
    this.commands = new CommandLines(cursor, names, expressions);
    this.faults = new StatementFaults(cursor, expressions);
  }

  Cursor cursor() {
    return cursor;
  }

  Expressions expressions() {
    return expressions;
  }

  CommandLines commands() {
    return commands;
  }

  StatementFaults faults() {
    return faults;
  }

  /** Where the statement begins that was read last, or could not be. */
  int start() {
    return start;
  }

  Fault tooDeep() {
    return cursor.tooDeep(start);
  }

  /** The next statement, or empty at the end. */
  Optional<Statement> next() {
    cursor.begin();
    start = cursor.nextStart();
    while (cursor.current().is(Kind.NEWLINE) || cursor.is(";")) {
      cursor.consume();
      start = cursor.nextStart();
    }
    if (cursor.current().is(Kind.END)) {
      return Optional.empty();
    }
    Statement statement = statement(cursor.current());
    if (!cursor.current().endsStatement()) {
      throw expressions.faults().unexpected(cursor.current());
    }
    return Optional.of(statement);
  }

  private Statement statement(Token first) {
    if (!first.is(Kind.NAME)) {
      return evaluate(first);
    }
    Token next = cursor.next();
    if (next.is("=")) {
      return assign(first, false);
    }
    boolean called = next.is("(") && next.start() == first.end();
    switch (first.text()) {
      case "let":
        return let(first);
      case "assert":
        return claim(first);
      case "print":
        return print(first);
      default:
        Optional<Reader> reader = names.reader(first.text());
        if (reader.isPresent() && !called) {
          return commands.command(first, reader.get());
        }
        checkKnown(first, next);
        checkSpelled(first, next);
        return evaluate(first);
    }
  }

  /** A line that begins with an unknown word and goes on with a value meant a word of the tool. */
  private void checkKnown(Token first, Token next) {
    boolean apart = next.start() > first.end();
    boolean known = names.isVariable(first.text()) || names.isOperation(first.text());
    if (apart && !known && next.beginsPlainValue()) {
      throw expressions.faults().names().unknownWord(first, next);
    }
  }

  /** {@code gram-shmidt} meant a word with a hyphen, unless its parts are variables. */
  private void checkSpelled(Token first, Token next) {
    Optional<Token> word = cursor.hyphenated(first, next);
    if (word.isPresent() && !names.isVariable(first.text()) && names.isNearSpelling(word.get())) {
      throw expressions.faults().names().unknownWord(word.get(), cursor.following());
    }
  }

  private Statement evaluate(Token first) {
    Expr value = whole();
    return new Statement.Evaluate(value, cursor.placeFrom(first.start()));
  }

  private Statement let(Token let) {
    cursor.consume();
    Token name = cursor.current();
    if (!name.is(Kind.NAME) || !cursor.next().is("=")) {
      throw faults.letNeedsName(let, name);
    }
    return assign(let, true);
  }

  private Statement assign(Token first, boolean quiet) {
    Token name = cursor.current();
    if (names.isReserved(name.text()) || names.isConstant(name.text())) {
      throw expressions.faults().names().reservedName(name);
    }
    cursor.consume();
    Token equals = cursor.consume();
    if (cursor.is("=")) {
      throw faults.equalsTwice(equals, cursor.current());
    }
    Expr value = whole();
    names.assign(name.text());
    return new Statement.Assign(
        name.text(), cursor.place(name), value, quiet, cursor.placeFrom(first.start()));
  }

  private Statement claim(Token first) {
    cursor.consume();
    Expr claim = expressions.expression();
    Optional<Expr> within = Optional.empty();
    if (cursor.current().isName("within")) {
      cursor.consume();
      within = Optional.of(whole());
    }
    return new Statement.Assert(claim, within, cursor.placeFrom(first.start()));
  }

  private Statement print(Token first) {
    cursor.consume();
    Expr value = whole();
    return new Statement.Print(value, cursor.placeFrom(first.start()));
  }

  /** An expression up to the end of the statement. */
  private Expr whole() {
    int from = cursor.current().start();
    Expr value = expressions.expression();
    if (!cursor.current().endsStatement()) {
      throw faults.trailing(from, value, cursor.current());
    }
    return value;
  }
}
