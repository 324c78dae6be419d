package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Address;
import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line that begins with a reserved word, each word in its own way. */
final class CommandLines {

  private final Cursor cursor;
  private final Expressions expressions;
  private final Addresses addresses;
  private final RawWords raw;
  private final Options options;

  CommandLines(Cursor cursor, Names names, Expressions expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.addresses = new Addresses(cursor, expressions.faults());
    this.raw = new RawWords(cursor);
    this.options = new Options(cursor, names, expressions.faults().names(), raw);
  }

  Addresses addresses() {
    return addresses;
  }

  Statement.Command command(Token word, Reader reader) {
    cursor.moveTo(word.end());
    cursor.enter(Mode.SPACED);
    List<Expr> values = new ArrayList<>();
    List<Statement.Word> words = new ArrayList<>();
    List<Statement.Option> given = new ArrayList<>();
    Optional<Address> address = Optional.empty();
    switch (reader) {
      case EXPRESSIONS:
        readValues(word, values, given);
        break;
      case ADDRESS:
        address = readAddress(word, values, given);
        break;
      case WORDS:
      case TOPIC:
        readWords(word, words, given);
        break;
    }
    cursor.enter(Mode.LINE);
    return new Statement.Command(
        word.text(),
        cursor.source().place(word.start(), word.end()),
        values,
        words,
        address,
        given,
        cursor.placeFrom(word.start()));
  }

  private void readWords(Token word, List<Statement.Word> words, List<Statement.Option> given) {
    for (Optional<RawWords.Raw> next = raw.next(); next.isPresent(); next = raw.next()) {
      RawWords.Raw found = next.get();
      if (found.isOption()) {
        given.add(options.option(word.text(), found.start()));
      } else {
        boolean minus = found.text().equals("−") && !found.quoted();
        words.add(new Statement.Word(minus ? "-" : found.text(), raw.place(found)));
      }
    }
  }

  private Optional<Address> readAddress(
      Token word, List<Expr> values, List<Statement.Option> given) {
    Optional<Address> address = Optional.empty();
    if (addresses.atPart()) {
      address = Optional.of(addresses.part());
    } else if (!cursor.current().endsStatement() && !atOption()) {
      address = Optional.of(whole());
    }
    if (cursor.current().isName("to")) {
      cursor.consume();
      values.add(expressions.expression());
    }
    readOptions(word, given);
    if (!cursor.current().endsStatement()) {
      throw addresses.leftOver(word);
    }
    return address;
  }

  /** An address as it is printed, or a place in what an expression makes. */
  private Address whole() {
    Token first = cursor.current();
    Token second = cursor.next();
    boolean applied = first.is(Token.Kind.NAME) && second.is("(") && second.start() == first.end();
    if (!first.is("(") && !applied) {
      Address address = addresses.address();
      Token next = cursor.current();
      boolean ends = next.endsStatement() || next.isName("to") || atOption();
      if (ends || next.beginsValue() && !next.is("-")) {
        return address;
      }
      cursor.moveTo(first.start());
    }
    return Whereabouts.of(expressions.expression());
  }

  private void readOptions(Token word, List<Statement.Option> given) {
    while (atOption()) {
      given.add(options.option(word.text(), cursor.current().start()));
    }
  }

  private void readValues(Token word, List<Expr> values, List<Statement.Option> given) {
    readOptions(word, given);
    while (!cursor.current().endsStatement()) {
      values.add(argument());
      readOptions(word, given);
      endArgument();
    }
  }

  /** Several values by the spacing rule, up to the end of the statement. */
  List<Expr> values() {
    cursor.enter(Mode.SPACED);
    List<Expr> values = new ArrayList<>();
    while (!cursor.current().endsStatement()) {
      values.add(argument());
      endArgument();
    }
    return values;
  }

  private boolean atOption() {
    Token token = cursor.current();
    return token.is("-")
        && token.spaceBefore()
        && RawWords.beginsOption(cursor.source().text(), token.start());
  }

  /** One value, or a list such as {@code 1,2,3} without a space. */
  private Expr argument() {
    Token first = cursor.current();
    Expr value = expressions.expression();
    Token next = cursor.current();
    boolean list = next.is(",") && !next.spaceBefore() && !next.spaceAfter();
    return list ? expressions.brackets().bareColumn(first, value, expressions.height()) : value;
  }

  private void endArgument() {
    Token next = cursor.current();
    if (next.is(",")) {
      cursor.consumeAndWait();
      if (cursor.current().endsStatement()) {
        throw expressions.faults().valueExpected(cursor.current());
      }
    } else if (!next.endsStatement() && !(next.spaceBefore() && next.beginsValue())) {
      throw expressions.faults().unexpected(next);
    }
  }
}
