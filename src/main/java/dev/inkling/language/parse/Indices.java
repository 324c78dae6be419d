package dev.inkling.language.parse;

import dev.inkling.language.parse.Cursor.Mode;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Index;
import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between the brackets of {@code A[1, 2:end]}. */
final class Indices {

  private static final int MOST = 2; // rows and columns

  private final Cursor cursor;
  private final Expressions expressions;
  private final IndexFaults faults;

  Indices(Cursor cursor, Expressions expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.faults = new IndexFaults(cursor, expressions.faults());
  }

  /** Reads the brackets after {@code of}, which begins at {@code start}. */
  Expr indexed(Expr of, int start, int height) {
    Token opening = cursor.open();
    Mode outer = cursor.enter(Mode.FREE);
    List<Index> indices = new ArrayList<>();
    int tallest = height;
    int enough = 0;
    do {
      indices.add(index(opening));
      tallest = Math.max(tallest, expressions.height());
      enough = indices.size() <= MOST ? cursor.end() : enough;
    } while (goesOn(of, opening));
    if (indices.size() > MOST) {
      Place surplus = cursor.placeFrom(enough);
      throw ShapeFaults.tooManyIndices(surplus, enough, cursor.current().start());
    }
    cursor.close(outer);
    expressions.height(tallest);
    return new Expr.Indexed(of, indices, cursor.placeFrom(start));
  }

  private boolean goesOn(Expr of, Token opening) {
    if (cursor.is(",")) {
      cursor.consumeAndWait();
      return true;
    }
    if (!cursor.is("]")) {
      throw faults.unexpected(of, opening, cursor.current());
    }
    return false;
  }

  private Index index(Token opening) {
    Token first = cursor.current();
    if (first.is(":")) {
      return all(first);
    }
    if (first.is("]") || first.is(",")) {
      throw faults.expected(opening, first);
    }
    Expr from = counted();
    if (!cursor.is(":")) {
      return new Index.One(from, cursor.placeFrom(first.start()));
    }
    Expr next = afterColon();
    if (!cursor.is(":")) {
      return new Index.Range(from, Optional.empty(), next, cursor.placeFrom(first.start()));
    }
    Expr last = afterColon();
    return new Index.Range(from, Optional.of(next), last, cursor.placeFrom(first.start()));
  }

  private Index all(Token colon) {
    cursor.consume();
    if (!cursor.is(",") && !cursor.is("]") && cursor.current().beginsValue()) {
      throw faults.rangeWithoutStart(colon);
    }
    return new Index.All(cursor.place(colon));
  }

  /** A place; 0 and below are told from the start. */
  private Expr counted() {
    Token first = cursor.current();
    Expr from = expressions.expression();
    faults.checkCountsFromOne(from, first.start(), cursor.end());
    return from;
  }

  private Expr afterColon() {
    cursor.consume();
    if (cursor.is("]") || cursor.is(",")) {
      throw faults.rangeWithoutEnd(cursor.current());
    }
    return expressions.expression();
  }
}
