package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.parse.Token.Kind;
import dev.inkling.words.Place;

/** What is said where a value is missing, or something follows a value that cannot. */
final class ValueFaults {

  private final Cursor cursor;
  private final Names known;
  private final NameFaults names;

  ValueFaults(Cursor cursor, Names known) {
    this.cursor = cursor;
    this.known = known;
    this.names = new NameFaults(cursor, known);
  }

  NameFaults names() {
    return names;
  }

  /** A value should begin at this token. */
  Fault valueExpected(Token token) {
    if (token.is(Kind.END) && !cursor.opened().isEmpty()) {
      return neverClosed();
    }
    if (cursor.isWaiting()) {
      return afterOperator(cursor.waiting(), token);
    }
    if (token.endsStatement()) {
      Fault fault =
          Fault.at(
              cursor.place(token),
              "The line ends where a value should come.",
              "A number, a name or a bracket follows here.");
      boolean claims = cursor.source().text().strip().equals("assert");
      String value = claims ? " 1 == 1" : " 1";
      String reason = claims ? "with a comparison after it" : "with a value after it";
      return cursor.end() == 0
          ? fault
          : fault.mend(Mend.insert(cursor.end(), value).because(reason));
    }
    if (isClosing(token)) {
      return closing(token);
    }
    if (token.is("=")) {
      return equals(token);
    }
    String sign = Wording.named(token.text());
    boolean separator = token.is(Kind.SEPARATOR);
    return Fault.at(
            cursor.place(token),
            "There is nothing in front of this " + sign + ".",
            separator
                ? "A value stands on either side of a " + sign + "."
                : sign + " stands between two values.")
        .mend(Mend.replace(token, ""));
  }

  private Fault afterOperator(Token operator, Token token) {
    String sign = Wording.named(cursor.source().text(operator.start(), operator.end()));
    boolean comma = operator.is(",");
    if (token.endsStatement() || isClosing(token)) {
      Fault fault =
          Fault.at(
              cursor.place(operator),
              "Nothing follows this " + sign + ".",
              comma ? "A value comes after it." : sign + " stands between two values.");
      fault =
          comma
              ? fault.mend(Mend.replace(operator, ""))
              : fault.mend(Mend.insert(operator.end(), " 1").because("with a value after it"));
      return token.is(Kind.END) ? fault.open() : fault;
    }
    return Fault.at(
            cursor.place(token),
            "Two signs stand in a row: " + sign + " and " + Wording.named(token.text()) + ".",
            "A value stands between them.")
        .mend(Mend.replace(token.start(), spacesAfter(token.end()), ""))
        .mend(Mend.replace(operator.start(), spacesAfter(operator.end()), ""));
  }

  private int spacesAfter(int from) {
    int end = from;
    while (end < cursor.source().length()
        && Characters.isSpace(cursor.source().text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isClosing(Token token) {
    return token.is(")") || token.is("]");
  }

  private Fault neverClosed() {
    Token innermost = cursor.opened().element();
    StringBuilder closers = new StringBuilder();
    cursor.opened().forEach(bracket -> closers.append(bracket.is("(") ? ")" : "]"));
    return Fault.at(
            cursor.place(innermost),
            "This bracket is still open.",
            "Add " + (innermost.is("(") ? ")" : "]") + " to close it.")
        .mend(Mend.insert(cursor.end(), closers.toString()))
        .open();
  }

  private Fault closing(Token token) {
    if (cursor.opened().isEmpty()) {
      return Fault.at(
              cursor.place(token),
              "This " + token.text() + " closes nothing.",
              "No bracket is open here.")
          .mend(Mend.replace(token, ""));
    }
    Token opening = cursor.opened().element();
    String right = opening.is("(") ? ")" : "]";
    if (token.is(right)) {
      return Fault.at(
          cursor.place(token),
          "A value is missing before this " + right + ".",
          "A value follows here.");
    }
    return Fault.at(
            cursor.place(token),
            "This " + token.text() + " does not close the " + opening.text() + " before it.",
            opening.text() + " is closed by " + right + ".")
        .mend(Mend.replace(token, right))
        .mend(Mend.insert(token.start(), right));
  }

  /** Something that cannot follow the value before it. */
  Fault unexpected(Token token) {
    if (token.is(Kind.END) && !cursor.opened().isEmpty()) {
      return neverClosed();
    }
    if (isClosing(token)) {
      return closing(token);
    }
    if (token.is("=")) {
      return equals(token);
    }
    if (token.is("≈")) {
      return Fault.at(
              cursor.place(token),
              "≈ does not compare.",
              "It marks a rounded number, as in ≈1.5; == compares.")
          .mend(Mend.replace(token, "=="));
    }
    if (token.is(":")) {
      return Fault.at(
          cursor.place(token),
          "This colon stands outside square brackets.",
          "[1:5] counts from 1 to 5.");
    }
    return token.beginsValue() ? sideBySide(token) : outOfPlace(token);
  }

  private Fault outOfPlace(Token token) {
    return Fault.at(
            cursor.place(token),
            "This " + Wording.named(token.text()) + " cannot stand here.",
            "An operator or the end of what was begun comes next.")
        .mend(Mend.replace(token, ""));
  }

  /** Two values with nothing between them. */
  private Fault sideBySide(Token token) {
    int start = cursor.end();
    String before = Wording.shown(cursor.source().text(cursor.lastStart(), start));
    boolean touching = cursor.touches();
    String product = touching ? "*" : " * ";
    Fault fault =
        Fault.at(
            placeOfBoth(token),
            "Nothing stands between " + before + " and " + Wording.shown(token) + ".",
            "A product is typed with *.");
    if (token.is("(") && !touching && cursor.mode() != Mode.SPACED) {
      fault = fault.mend(Mend.replace(start, token.start(), product));
      return fault.mend(index(start, token));
    }
    return fault.mend(
        Mend.replace(start, token.start(), product).alone(before + product + Wording.shown(token)));
  }

  private Place placeOfBoth(Token token) {
    int start = cursor.lastStart();
    boolean sameLine = cursor.source().lineOf(start) == cursor.source().lineOf(token.start());
    return sameLine && !token.is("(") && !token.is("[")
        ? cursor.source().place(start, token.end())
        : cursor.place(token);
  }

  /** {@code A (1)} with square brackets. */
  private Mend index(int start, Token opening) {
    int closing = cursor.source().text().indexOf(')', opening.end());
    return closing < 0
        ? Mend.replace(start, opening.end(), "[")
        : Mend.replace(
            start, closing + 1, "[" + cursor.source().text(opening.end(), closing) + "]");
  }

  /** {@code =} inside an expression. */
  private Fault equals(Token token) {
    return Fault.at(
            cursor.place(token),
            "= only gives a name its value, at the beginning of a line.",
            "Did you mean ==?")
        .mend(Mend.replace(token, "=="));
  }

  Fault chain(int start, Token second) {
    return Fault.at(
            cursor.place(second),
            "Two comparisons stand in a row.",
            "Compare two things at a time.")
        .mend(
            Mend.replace(cursor.end(), cursor.source().length(), "")
                .alone(cursor.source().text(start, cursor.end())));
  }

  Fault roundedNumberExpected(Token sign) {
    return Fault.at(
            cursor.place(sign),
            "≈ stands before a number.",
            "A rounded number is typed ≈1.5; == compares.")
        .mend(Mend.replace(sign, ""));
  }

  Fault emptyParenthesis(Token opening, Token closing) {
    return Fault.at(
            cursor.source().place(opening.start(), closing.end()),
            "These parentheses are empty.",
            "A value stands inside.")
        .mend(Mend.insert(closing.start(), "1").because("with a value inside"));
  }

  /** {@code (1, 2)}, a point elsewhere; or an operation with a space before its parenthesis. */
  Fault commaInParenthesis(Token opening, Token comma) {
    String text = cursor.source().text();
    int wordEnd = opening.start();
    while (wordEnd > 0 && Characters.isSpace(text.charAt(wordEnd - 1))) {
      wordEnd--;
    }
    int wordStart = wordEnd;
    while (wordStart > 0 && Characters.continuesName(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, wordEnd);
    if (known.isOperation(word)) {
      return Fault.at(
              cursor.place(comma),
              "A comma stands inside parentheses.",
              word + " and its parenthesis touch: " + word + "(…).")
          .mend(Mend.replace(wordEnd, opening.start(), ""));
    }
    Fault fault =
        Fault.at(
            cursor.place(comma),
            "A comma stands inside parentheses.",
            "Several numbers stand in square brackets.");
    int closing = text.indexOf(')', comma.end());
    return closing < 0
        ? fault
        : fault.mend(
            Mend.replace(
                opening.start(), closing + 1, "[" + text.substring(opening.end(), closing) + "]"));
  }
}
