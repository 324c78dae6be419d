package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the elements of one literal; brackets that hold only brackets become its rows. */
final class Rows {

  /** What was read where; {@code start} and {@code end} are characters of the source. */
  record Row(List<Expr> elements, int start, int end) {}

  private final Cursor cursor;
  private final Set<Expr> nested;
  private final Token first;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> inner = new ArrayList<>();
  private List<Expr> row = new ArrayList<>();
  private int rowStart;
  private int rowEnd;
  private int size;
  private boolean deep;

  Rows(Cursor cursor, Set<Expr> nested, Token first) {
    this.cursor = cursor;
    this.nested = nested;
    this.first = first;
  }

  void add(Token start, Expr element) {
    cursor.countEntry(first);
    rowStart = row.isEmpty() ? start.start() : rowStart;
    rowEnd = cursor.end();
    row.add(element);
    size++;
    Optional<List<Expr>> literal = start.is("[") ? Literals.row(element) : Optional.empty();
    if (literal.isPresent() || nested.contains(element)) {
      inner.add(new Row(literal.orElseGet(List::of), start.start(), cursor.end()));
      deep |= nested.contains(element);
    }
  }

  void endRow() {
    if (!row.isEmpty()) {
      rows.add(new Row(row, rowStart, rowEnd));
      row = new ArrayList<>();
    }
  }

  int size() {
    return size;
  }

  boolean isOneRow() {
    return rows.isEmpty();
  }

  Expr only() {
    return row.get(0);
  }

  /** One element a row, as a list without brackets is read. */
  Expr asColumn() {
    List<Expr> elements = row;
    rows.clear();
    row = new ArrayList<>();
    elements.forEach(element -> rows.add(new Row(List.of(element), first.start(), cursor.end())));
    return finished();
  }

  Expr finished() {
    endRow();
    Place place = cursor.placeFrom(first.start());
    boolean unfolds = inner.size() == size;
    if (unfolds && deep) {
      throw ShapeFaults.threeDeep(place, first, cursor);
    }
    List<Row> all = unfolds ? inner : rows;
    ShapeFaults.checkEven(all, cursor);
    Expr bracket = new Expr.Bracket(all.stream().map(Row::elements).toList(), place);
    if (unfolds) {
      nested.add(bracket);
    }
    return bracket;
  }
}
