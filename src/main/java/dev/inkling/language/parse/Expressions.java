package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Scalar;
import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by the table of precedence.
 *
 * <p>The spacing rule needs one question here: whether a sign begins the next element.
 */
final class Expressions {

  private static final BinaryOperator[] OPERATORS = BinaryOperator.values();
  private static final int SIGN_LEVEL = 4; // a sign in front, between product and power

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

  /**
   * Reads an expression. Operators wait in a list for what binds tighter, and not on the stack of
   * the thread, so that deep lines need little of it.
   */
  Expr expression() {
    cursor.deeper();
    List<Waiting> waiting = new ArrayList<>(0);
    while (true) {
      readSigns(waiting);
      int start = cursor.current().start();
      Expr value = operand();
      Token sign = cursor.current();
      Optional<BinaryOperator> operator = operator(sign);
      checkNoChain(waiting, operator, sign);
      while (!waiting.isEmpty() && last(waiting).bindsBefore(operator)) {
        Waiting left = waiting.remove(waiting.size() - 1);
        start = left.start();
        value = joined(left, value);
      }
      if (operator.isEmpty()) {
        cursor.shallower();
        return value;
      }
      waiting.add(new Waiting(operator, Optional.of(value), sign, start, height));
      cursor.consumeAndWait();
    }
  }

  /** What waits for its right operand: an operator with its left one, or a minus in front. */
  private record Waiting(
      Optional<BinaryOperator> operator, Optional<Expr> left, Token sign, int start, int height) {

    private int level() {
      return operator.map(BinaryOperator::level).orElse(SIGN_LEVEL);
    }

    /** Whether it takes the value between itself and {@code next}. Powers go from the right. */
    boolean bindsBefore(Optional<BinaryOperator> next) {
      int level = next.map(BinaryOperator::level).orElse(0);
      boolean right = next.isPresent() && next.get() == BinaryOperator.POWER;
      return level() > level || (level() == level && !right);
    }
  }

  private static Waiting last(List<Waiting> waiting) {
    return waiting.get(waiting.size() - 1);
  }

  private void readSigns(List<Waiting> waiting) {
    while (cursor.is("-") || cursor.is("+") || signsRounded()) {
      Token sign = cursor.consume();
      if (sign.is("≈")) {
        cursor.consume();
        rounded = true;
      }
      if (!sign.is("+")) {
        waiting.add(new Waiting(Optional.empty(), Optional.empty(), sign, sign.start(), 0));
      }
    }
  }

  /** {@code ≈ -1.4}: the sign belongs in front of the mark. */
  private boolean signsRounded() {
    return !rounded && cursor.is("≈") && cursor.next().is("-");
  }

  private Expr joined(Waiting left, Expr right) {
    height(Math.max(left.height(), height) + 1);
    Place place = cursor.placeFrom(left.start());
    if (left.operator().isEmpty() || left.left().isEmpty()) {
      return new Expr.Negated(right, place);
    }
    return new Expr.Binary(
        left.operator().get(), left.left().get(), right, cursor.place(left.sign()), place);
  }

  private void checkNoChain(List<Waiting> waiting, Optional<BinaryOperator> operator, Token sign) {
    boolean comparison = operator.isPresent() && operator.get().isComparison();
    if (comparison && !waiting.isEmpty()) {
      Waiting first = waiting.get(0);
      if (first.operator().isPresent() && first.operator().get().isComparison()) {
        throw faults.chain(first.start(), sign);
      }
    }
  }

  private Optional<BinaryOperator> operator(Token token) {
    if (!token.is(Kind.OPERATOR) || beginsElement(token)) {
      return Optional.empty();
    }
    for (BinaryOperator operator : OPERATORS) {
      if (operator.sign().equals(token.text())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** The spacing rule: a sign with a space before it and none after it begins an element. */
  private boolean beginsElement(Token sign) {
    return cursor.mode() == Mode.SPACED
        && (sign.is("-") || sign.is("+"))
        && sign.spaceBefore()
        && !sign.spaceAfter();
  }

  /** A value with everything that touches it: transposes, parts, places. */
  private Expr operand() {
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
      case LATEX:
        cursor.consume();
        height(LatexMatrix.HEIGHT);
        return LatexMatrix.read(cursor, token);
      case NAME:
        int opening = NumpyArray.opening(cursor.source().text(), token.start());
        if (opening > token.start()) {
          return array(opening);
        }
        int single = NumpyArray.openingOfNumber(cursor.source().text(), token.start());
        if (single > token.start()) {
          cursor.moveTo(single);
          return parenthesis();
        }
        cursor.consume();
        return cursor.touches() && cursor.is("(") ? call(token) : variable(token);
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
    if (rounded) {
      throw faults.roundedNumberExpected(sign);
    }
    cursor.consume();
    if (!cursor.current().is(Kind.NUMBER)) {
      throw faults.roundedNumberExpected(sign);
    }
    Token number = cursor.consume();
    return new Expr.Numeral(Numerals.approximate(number, cursor), cursor.placeFrom(sign.start()));
  }

  private Expr variable(Token word) {
    if (names.isReserved(word.text())) {
      throw faults.names().reservedInside(word);
    }
    String name = word.text().equals("π") ? "pi" : word.text();
    return new Expr.Variable(name, cursor.place(word));
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
    if (names.isLoad(word.text())) {
      return file(word, opening, closing, arguments);
    }
    if (!names.isOperation(word.text())) {
      throw faults.names().notAnOperation(word, opening, closing, arguments.size());
    }
    height(tallest + 1);
    return new Expr.Call(
        word.text(), arguments, cursor.place(word), cursor.placeFrom(word.start()));
  }

  /** {@code array([[1., 2.], [3., 4.]])}; numbers in one row of brackets are a column. */
  private Expr array(int parenthesis) {
    cursor.moveTo(parenthesis);
    cursor.open();
    Mode outer = cursor.enter(Mode.FREE);
    Expr numbers = brackets.array();
    if (cursor.is(",")) {
      cursor.moveTo(NumpyArray.closing(cursor.source().text(), cursor.current().start()));
    }
    if (!cursor.is(")")) {
      throw faults.unexpected(cursor.current());
    }
    cursor.close(outer);
    return numbers;
  }

  /** {@code load("data.csv")}. */
  private Expr file(Token word, Token opening, Token closing, List<Expr> arguments) {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof Expr.Quoted name)) {
      throw faults.names().fileNameExpected(opening, closing);
    }
    return new Expr.File(name.text(), cursor.placeFrom(word.start()));
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
