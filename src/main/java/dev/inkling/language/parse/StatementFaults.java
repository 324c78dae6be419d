package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.Expr;
import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;

/** What is said of lines whose parts are sound but do not make a statement. */
final class StatementFaults {

  private final Cursor cursor;
  private final Expressions expressions;

  StatementFaults(Cursor cursor, Expressions expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** Something follows the expression that should be the whole. */
  Fault trailing(int from, Expr value, Token token) {
    if (token.is(",")) {
      return listWithoutBrackets(cursor.place(token), from, value);
    }
    if (token.is("=")) {
      return notAName(from, token);
    }
    if (token.is(":")) {
      int end = cursor.source().lineEnd(cursor.source().lineOf(token.start()));
      return expressions
          .faults()
          .unexpected(token)
          .mend(Mend.replace(from, end, "[" + cursor.source().text(from, end).strip() + "]"));
    }
    Fault fault = expressions.faults().unexpected(token);
    boolean numbers = token.is(Kind.NUMBER) && Literals.isNumber(value) && !cursor.touches();
    return numbers ? numbersInARow(fault, from, value) : fault;
  }

  /** {@code 1 2 3} as an argument of the shell. */
  Fault listWithSpaces(Token token) {
    Fault product = expressions.faults().unexpected(token);
    String text = cursor.source().text().strip();
    return Fault.at(
            product.problem().at().orElseThrow(),
            product.problem().summary().plain(),
            "A list has commas or brackets: 1,2,3 or [1 2 3].")
        .mend(Mend.replace(0, cursor.source().length(), "[" + text + "]"))
        .mends(product.mends());
  }

  private Fault listWithoutBrackets(Place comma, int from, Expr value) {
    List<Mend> brackets = bracketed(from, value);
    return Fault.at(comma, "A comma parts numbers only inside brackets.", expected(brackets))
        .mends(brackets);
  }

  /** {@code 1 2 3}: rather a row that lost its brackets than a product without its stars. */
  private Fault numbersInARow(Fault product, int from, Expr value) {
    List<Mend> brackets = bracketed(from, value);
    return Fault.at(
            product.problem().at().orElseThrow(),
            product.problem().summary().plain(),
            expected(brackets))
        .mends(brackets)
        .mends(brackets.isEmpty() ? product.mends() : List.of());
  }

  private static String expected(List<Mend> brackets) {
    return brackets.isEmpty()
        ? "Several numbers stand in square brackets."
        : "Did you mean " + Wording.shown(brackets.get(0).text()) + "?";
  }

  /** The values from here on, as a row and as a column. */
  private List<Mend> bracketed(int from, Expr first) {
    List<Expr> values = new ArrayList<>(List.of(first));
    try {
      while (!cursor.current().endsStatement()) {
        if (cursor.is(",")) {
          cursor.consume();
        }
        values.add(expressions.expression());
      }
      List<List<Expr>> column = values.stream().map(List::of).toList();
      int end = cursor.end();
      return List.of(
          Mend.replace(from, end, print(List.of(values))).because("a row"),
          Mend.replace(from, end, print(column)).because("a column"));
    } catch (Fault another) {
      return List.of(); // the rest of the line is no list either
    }
  }

  private String print(List<List<Expr>> rows) {
    return Printer.print(new Expr.Bracket(rows, cursor.placeFrom(0)));
  }

  private Fault notAName(int from, Token equals) {
    String left = cursor.source().text(from, cursor.end());
    Fault fault =
        Fault.at(
            cursor.place(equals),
            "= gives a name its value, and " + Wording.shown(left) + " is not a name.",
            "Did you mean ==?");
    Mend compare = Mend.replace(equals, "==");
    return left.endsWith("]")
        ? fault.mend(Mend.replace(from, equals.end(), changing(left, equals))).mend(compare)
        : fault.mend(compare);
  }

  /** {@code change A[1,2] to}, apart from the number even where it touches its {@code =}. */
  private String changing(String left, Token equals) {
    String text = cursor.source().text();
    boolean touches =
        equals.end() < text.length() && !Character.isWhitespace(text.charAt(equals.end()));
    return "change " + left + " to" + (touches ? " " : "");
  }

  Fault equalsTwice(Token first, Token second) {
    return Fault.at(
            cursor.source().place(first.start(), second.end()),
            "Two = stand in a row.",
            "= gives a name its value, == compares and is typed without a space.")
        .mend(Mend.replace(first.start(), second.end(), "=="))
        .mend(Mend.replace(first.start(), second.end(), "="));
  }

  Fault letNeedsName(Token let, Token token) {
    Fault fault =
        Fault.at(
            cursor.place(token.endsStatement() ? let : token),
            "let gives a name its value.",
            "A name and = follow it, as in let x = 3.");
    if (!token.is(Kind.NAME)) {
      return fault.mend(Mend.insert(let.end(), " x =").alone("let x = 3"));
    }
    boolean last = cursor.next().endsStatement();
    return fault.mend(Mend.insert(token.end(), last ? " = 3" : " ="));
  }
}
