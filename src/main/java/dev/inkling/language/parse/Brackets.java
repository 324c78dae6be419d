package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.Expr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads square brackets: rows of elements, evenly spaced numbers, brackets as rows. */
final class Brackets {

  private final Cursor cursor;
  private final Expressions expressions;
  private final ValueFaults faults;
  // Brackets whose elements were brackets: as elements they would be numbers in three directions.
  private final Set<Expr> nested = Collections.newSetFromMap(new IdentityHashMap<>());

  Brackets(Cursor cursor, Expressions expressions, ValueFaults faults) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.faults = faults;
  }

  Expr bracket() {
    Token opening = cursor.open();
    Mode outer = cursor.enter(Mode.SPACED);
    Rows rows = new Rows(cursor, nested, opening);
    int tallest = 0;
    while (!cursor.is("]")) {
      if (cursor.is(";") || cursor.current().is(Kind.NEWLINE)) {
        cursor.consume();
        rows.endRow();
      } else if (cursor.is(":") && rows.size() == 1 && rows.isOneRow()) {
        return spaced(opening, outer, rows.only(), tallest);
      } else {
        rows.add(cursor.current(), expressions.expression());
        tallest = Math.max(tallest, expressions.height());
        endElement(rows);
      }
    }
    if (rows.size() == 0) {
      throw ShapeFaults.emptyBracket(cursor.source(), opening, cursor.current());
    }
    cursor.close(outer);
    expressions.height(tallest + 1);
    return rows.finished();
  }

  /** A bracket as NumPy means it: one without brackets in it is a column. */
  Expr array() {
    Expr bracket = bracket();
    Optional<List<Expr>> row = Literals.row(bracket);
    return row.isEmpty() || nested.contains(bracket)
        ? bracket
        : new Expr.Bracket(row.get().stream().map(List::of).toList(), bracket.place());
  }

  private void endElement(Rows rows) {
    Token next = cursor.current();
    if (next.is(",")) {
      cursor.consume();
      cursor.skipNewlines();
    } else {
      boolean ends = next.is("]") || next.is(";") || next.is(Kind.NEWLINE);
      boolean parted = next.spaceBefore() && next.beginsValue();
      boolean range = next.is(":") && rows.size() == 1;
      if (!ends && !parted && !range) {
        throw faults.unexpected(next);
      }
    }
  }

  private Expr spaced(Token opening, Mode outer, Expr from, int heightOfFrom) {
    cursor.consume();
    Expr next = expressions.expression();
    int tallest = Math.max(heightOfFrom, expressions.height());
    Optional<Expr> step = Optional.empty();
    if (cursor.is(":")) {
      step = Optional.of(next);
      cursor.consume();
      next = expressions.expression();
      tallest = Math.max(tallest, expressions.height());
    }
    if (!cursor.is("]")) {
      throw faults.unexpected(cursor.current());
    }
    cursor.close(outer);
    expressions.height(tallest + 1);
    return new Expr.Spaced(from, step, next, cursor.placeFrom(opening.start()));
  }

  /** Reads {@code 1,2,3} or {@code 1,2;3,4} without brackets, up to the end of the source. */
  Expr bareRows(Token first, Expr firstElement, int heightOfFirst) {
    Rows rows = new Rows(cursor, nested, first);
    rows.add(first, firstElement);
    int tallest = heightOfFirst;
    boolean column = true;
    while (!cursor.current().is(Kind.END)) {
      Token parting = cursor.current();
      if (parting.is(",")) {
        cursor.consumeAndWait();
      } else if (parting.endsStatement()) {
        cursor.consume();
        rows.endRow();
        column = false;
      } else {
        throw faults.unexpected(parting);
      }
      if (!cursor.current().endsStatement()) {
        rows.add(cursor.current(), expressions.expression());
        tallest = Math.max(tallest, expressions.height());
      } else if (parting.is(",") && !cursor.current().is(Kind.END)) {
        throw faults.valueExpected(cursor.current());
      }
    }
    expressions.height(tallest + 1);
    return column ? rows.asColumn() : rows.finished();
  }

  /** Reads {@code 1,2,3} between the arguments of a command word: a column. */
  Expr bareColumn(Token first, Expr firstElement, int heightOfFirst) {
    Rows rows = new Rows(cursor, nested, first);
    rows.add(first, firstElement);
    int tallest = heightOfFirst;
    while (cursor.is(",") && !cursor.current().spaceBefore() && !cursor.current().spaceAfter()) {
      cursor.consume();
      rows.add(cursor.current(), expressions.expression());
      tallest = Math.max(tallest, expressions.height());
    }
    expressions.height(tallest + 1);
    return rows.asColumn();
  }
}
