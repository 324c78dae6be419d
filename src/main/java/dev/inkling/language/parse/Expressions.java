package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by the table of precedence, one method for each level that differs.
 *
 * <p>The spacing rule needs one question here: whether a sign begins the next element.
 */
final class Expressions {

  private final Cursor cursor;
  private final Names names;
  private final ValueFaults faults;
  private final Brackets brackets;
  private final Indices indices;
  private int height; // of the tree read last
  private boolean rounded; // whether a sign has been read between ≈ and its number

  Expressions(Cursor cursor, Names names) {
    this.cursor = cursor;
    this.names = names;
    this.faults = new ValueFaults(cursor, names);
    this.brackets = new Brackets(cursor, this, faults);
    this.indices = new Indices(cursor, this);
  }

  ValueFaults faults() {
    return faults;
  }

  Brackets brackets() {
    return brackets;
  }

  /** How deep the tree read last is. */
  int height() {
    return height;
  }

  void height(int newHeight) {
    height = cursor.checkHeight(newHeight);
  }

  Expr expression() {
    return binary(1);
  }

  private Expr binary(int lowest) {
    int start = cursor.current().start();
    Expr left = unary();
    int tallest = height;
    boolean compared = false;
    while (true) {
      Token sign = cursor.current();
      Optional<BinaryOperator> found = operator(sign);
      if (found.isEmpty() || found.get().level() < lowest || beginsElement(sign)) {
        break;
      }
      BinaryOperator operator = found.get();
      if (compared && operator.isComparison()) {
        throw faults.chain(start, sign);
      }
      compared = operator.isComparison();
      cursor.consumeAndWait();
      Expr right = binary(operator.level() + 1);
      tallest = cursor.checkHeight(Math.max(tallest, height) + 1);
      left = new Expr.Binary(operator, left, right, cursor.place(sign), cursor.placeFrom(start));
    }
    height = tallest;
    return left;
  }

  private static Optional<BinaryOperator> operator(Token token) {
    return token.is(Kind.OPERATOR)
        ? Arrays.stream(BinaryOperator.values())
            .filter(operator -> operator.sign().equals(token.text()))
            .findFirst()
        : Optional.empty();
  }

  /** The spacing rule: a sign with a space before it and none after it begins an element. */
  private boolean beginsElement(Token sign) {
    return cursor.mode() == Mode.SPACED
        && (sign.is("-") || sign.is("+"))
        && sign.spaceBefore()
        && !sign.spaceAfter();
  }

  private Expr unary() {
    cursor.deeper();
    Token sign = cursor.current();
    Expr value;
    if (sign.is("+")) {
      cursor.consume();
      value = unary();
    } else if (sign.is("-")) {
      cursor.consume();
      value = negated(sign, unary());
    } else if (sign.is("≈") && cursor.next().is("-")) {
      cursor.consume();
      cursor.consume();
      rounded = true;
      value = negated(sign, power());
    } else {
      value = power();
    }
    cursor.shallower();
    return value;
  }

  private Expr negated(Token first, Expr operand) {
    height(height + 1);
    return new Expr.Negated(operand, cursor.placeFrom(first.start()));
  }

  private Expr power() {
    int start = cursor.current().start();
    Expr base = postfix();
    if (!cursor.is("^")) {
      return base;
    }
    int tallest = height;
    Token sign = cursor.consumeAndWait();
    Expr exponent = unary();
    height(Math.max(tallest, height) + 1);
    return new Expr.Binary(
        BinaryOperator.POWER, base, exponent, cursor.place(sign), cursor.placeFrom(start));
  }

  private Expr postfix() {
    int start = cursor.current().start();
    Expr value = primary();
    while (true) {
      Token sign = cursor.current();
      if (sign.is("^") && cursor.following().isName("T")) {
        cursor.consumeAndWait();
        cursor.consume();
        value = new Expr.Transposed(value, cursor.placeFrom(start));
      } else if (!cursor.touches()) {
        return value;
      } else if (sign.is("'")) {
        cursor.consume();
        value = new Expr.Transposed(value, cursor.placeFrom(start));
      } else if (sign.is(".")) {
        cursor.consume();
        value = part(value, start);
      } else if (sign.is("[")) {
        value = indices.indexed(value, start, height);
      } else {
        return value;
      }
      height(height + 1);
    }
  }

  private Expr part(Expr of, int start) {
    Token name = cursor.consume();
    return name.isName("T")
        ? new Expr.Transposed(of, cursor.placeFrom(start))
        : new Expr.Field(of, name.text(), cursor.place(name), cursor.placeFrom(start));
  }

  private Expr primary() {
    Token token = cursor.current();
    height = 1;
    if (token.is("(")) {
      return parenthesis();
    }
    if (token.is("[")) {
      return brackets.bracket();
    }
    if (token.is("≈") || (rounded && !token.is(Kind.NUMBER))) {
      return rounded(token);
    }
    switch (token.kind()) {
      case NUMBER:
        return number(cursor.consume());
      case TEXT:
        cursor.consume();
        return new Expr.Quoted(token.text(), cursor.place(token));
      case NAME:
        return name(cursor.consume());
      default:
        throw faults.valueExpected(token);
    }
  }

  private Expr number(Token number) {
    Scalar value = rounded ? Numerals.approximate(number, cursor) : Numerals.exact(number, cursor);
    rounded = false;
    return new Expr.Numeral(value, cursor.place(number));
  }

  private Expr rounded(Token sign) {
    cursor.consume();
    if (rounded || !cursor.current().is(Kind.NUMBER)) {
      throw faults.roundedNumberExpected(sign);
    }
    Token number = cursor.consume();
    return new Expr.Numeral(Numerals.approximate(number, cursor), cursor.placeFrom(sign.start()));
  }

  private Expr name(Token word) {
    if (cursor.touches() && cursor.is("(")) {
      return call(word);
    }
    if (names.isReserved(word.text())) {
      throw faults.names().reservedInside(word);
    }
    return new Expr.Variable(word.text(), cursor.place(word));
  }

  private Expr call(Token word) {
    Token opening = cursor.open();
    Mode outer = cursor.enter(Mode.FREE);
    List<Expr> arguments = new ArrayList<>();
    int tallest = 0;
    while (!cursor.is(")")) {
      arguments.add(expression());
      tallest = Math.max(tallest, height);
      if (cursor.is(",")) {
        cursor.consumeAndWait();
        if (cursor.is(")")) {
          throw faults.valueExpected(cursor.current());
        }
      } else if (!cursor.is(")")) {
        throw faults.unexpected(cursor.current());
      }
    }
    Token closing = cursor.current();
    cursor.close(outer);
    if (!names.isOperation(word.text())) {
      throw faults.names().notAnOperation(word, opening, closing, arguments.size());
    }
    height(tallest + 1);
    return new Expr.Call(
        word.text(), arguments, cursor.place(word), cursor.placeFrom(word.start()));
  }

  private Expr parenthesis() {
    Token opening = cursor.open();
    Mode outer = cursor.enter(Mode.FREE);
    if (cursor.is(")")) {
      throw faults.emptyParenthesis(opening, cursor.current());
    }
    Expr inner = expression();
    if (cursor.is(",")) {
      throw faults.commaInParenthesis(opening, cursor.current());
    }
    if (!cursor.is(")")) {
      throw faults.unexpected(cursor.current());
    }
    cursor.close(outer);
    return inner;
  }
}
