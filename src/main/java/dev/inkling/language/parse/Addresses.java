package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.parse.Token.Kind;
import dev.inkling.words.Address;
import java.util.OptionalInt;

/**
 * Reads addresses as the screen prints them: {@code [2]}, {@code C[1,2]}, {@code E.values[2]}, and
 * {@code .values[2]} of the latest result.
 */
final class Addresses {

  private static final int MOST_DIGITS = 9;

  private final Cursor cursor;
  private final ValueFaults faults;

  Addresses(Cursor cursor, ValueFaults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  /** Whether a part of the latest result comes next, such as {@code .values}: no sign alone. */
  boolean atPart() {
    String text = cursor.source().text();
    int at = point();
    return at + 1 < text.length()
        && text.charAt(at) == '.'
        && Characters.beginsName(text.codePointAt(at + 1));
  }

  private int point() {
    String text = cursor.source().text();
    int at = cursor.end();
    while (at < text.length() && Characters.isSpace(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  /** A part of the latest result: {@code .values[2]}. */
  Address part() {
    cursor.moveTo(point() + 1);
    return rest(Address.of("", new Address.Field(cursor.consume().text())), false);
  }

  Address address() {
    Token first = cursor.current();
    if (!first.is(Kind.NAME) && !first.is("[")) {
      throw notAnAddress(first);
    }
    return rest(Address.of(first.is("[") ? "" : cursor.consume().text()), first.is("["));
  }

  private Address rest(Address root, boolean begun) {
    Address address = root;
    boolean touching = begun;
    while (touching || cursor.touches()) {
      touching = false;
      if (cursor.is("[")) {
        address = address.then(place());
      } else if (cursor.is(".")) {
        cursor.consume();
        address = address.then(new Address.Field(cursor.consume().text()));
      } else {
        break;
      }
    }
    if (cursor.is("[")) {
      throw apart();
    }
    return address;
  }

  private Address.Part place() {
    Token opening = cursor.open();
    Mode outer = cursor.enter(Mode.FREE);
    OptionalInt first = count();
    if (!cursor.is(",")) {
      close(outer);
      return new Address.Place(first.orElseThrow(() -> everything(opening)));
    }
    cursor.consumeAndWait();
    OptionalInt second = count();
    close(outer);
    if (first.isPresent() && second.isPresent()) {
      return new Address.Entry(first.getAsInt(), second.getAsInt());
    }
    return first.isPresent()
        ? new Address.Row(first.getAsInt())
        : new Address.Column(second.orElseThrow(() -> everything(opening)));
  }

  private void close(Mode outer) {
    if (!cursor.is("]")) {
      throw faults.unexpected(cursor.current());
    }
    cursor.close(outer);
  }

  /** A place counted from 1, or empty for {@code :}. */
  private OptionalInt count() {
    Token token = cursor.current();
    if (token.is(":")) {
      cursor.consume();
      return OptionalInt.empty();
    }
    if (!token.is(Kind.NUMBER)) {
      throw token.is(Kind.END) ? faults.valueExpected(token) : notAPlace(token);
    }
    boolean whole =
        token.text().length() <= MOST_DIGITS && token.text().chars().allMatch(Characters::isDigit);
    if (!whole) {
      throw notAPlace(token);
    }
    int place = Integer.parseInt(token.text());
    if (place < 1) {
      throw Fault.at(cursor.place(token), "There is no place 0.", "Counting starts at 1.")
          .mend(Mend.replace(token, "1"));
    }
    cursor.consume();
    return OptionalInt.of(place);
  }

  private Fault notAPlace(Token token) {
    return Fault.at(
        cursor.place(token),
        Wording.shown(token) + " is not a place.",
        "A place is a whole number from 1, as in [2] or [1,2].");
  }

  private Fault everything(Token opening) {
    return Fault.at(
            cursor.placeFrom(opening.start()),
            "This names every place at once.",
            "One number is [1,2], one row is [1,:], one column is [:,2].")
        .mend(Mend.replace(opening.start(), cursor.end(), "[1,:]").because("row 1"));
  }

  private Fault apart() {
    return Fault.at(
            cursor.place(cursor.current()),
            "A space stands inside an address.",
            "The brackets touch the name: C[1,2].")
        .mend(Mend.replace(cursor.end(), cursor.current().start(), ""));
  }

  /** Something follows the one address that {@code word} reads. */
  Fault leftOver(Token word) {
    Token token = cursor.current();
    return Fault.at(
            cursor.place(token),
            Wording.shown(token) + " is left over.",
            Wording.shown(word) + " reads one address: [2], [1,2], C or C[1,2].")
        .mend(Mend.replace(cursor.end(), cursor.source().lineEnd(line(token)), ""));
  }

  private int line(Token token) {
    return cursor.source().lineOf(token.start());
  }

  private Fault notAnAddress(Token token) {
    Fault fault =
        Fault.at(
            cursor.place(token),
            token.is(Kind.END)
                ? "An address is missing here."
                : Wording.shown(token) + " is not the address of a number.",
            "An address is [2], [1,2], C or C[1,2].");
    return token.is(Kind.NUMBER)
        ? fault.mend(Mend.replace(token, "[" + token.text() + "]"))
        : fault;
  }
}
