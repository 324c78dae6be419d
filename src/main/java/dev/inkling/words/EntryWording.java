package dev.inkling.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Names some of the numbers of a result in as few words as will do: {@code row 1}. */
public final class EntryWording {

  private static final int MOST = 4; // numbers named one by one

  private final String name;
  private final int rows;
  private final int columns;

  /** For a result of that name and shape. */
  public EntryWording(String name, int rows, int columns) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
  }

  /** The numbers at these places, counted row by row from 0; at least one. */
  public String of(BitSet places) {
    int count = places.cardinality();
    int size = rows * columns;
    if (size == 1) {
      return name;
    }
    if (count == size) {
      return size == 2 ? "both numbers" : "all " + size + " numbers";
    }
    if (rows > 1 && columns > 1) {
      List<String> full = lines(rows, row -> isRow(places, row));
      if (full.size() * columns == count) {
        return (full.size() == 1 ? "row " : "rows ") + Lists.and(full);
      }
      full = lines(columns, column -> isColumn(places, column));
      if (full.size() * rows == count) {
        return (full.size() == 1 ? "column " : "columns ") + Lists.and(full);
      }
    }
    if (count > MOST) {
      return count + " of its " + size + " numbers";
    }
    return Lists.and(places.stream().mapToObj(this::entry).toList());
  }

  /** The addresses of the first of them. */
  public List<String> each(BitSet places, int most) {
    return rows * columns == 1
        ? List.of(name)
        : places.stream().limit(most).mapToObj(this::entry).toList();
  }

  private static List<String> lines(int count, IntPredicate full) {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, count).filter(full).forEach(line -> lines.add(Integer.toString(line + 1)));
    return lines;
  }

  private boolean isRow(BitSet places, int row) {
    return places.nextClearBit(row * columns) >= (row + 1) * columns;
  }

  private boolean isColumn(BitSet places, int column) {
    return IntStream.range(0, rows).allMatch(row -> places.get(row * columns + column));
  }

  private String entry(int place) {
    Address.Part part =
        rows == 1 || columns == 1
            ? new Address.Place(place + 1)
            : new Address.Entry(place / columns + 1, place % columns + 1);
    return Address.of(name, part).print();
  }
}
