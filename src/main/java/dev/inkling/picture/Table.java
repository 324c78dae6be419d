package dev.inkling.picture;

import dev.inkling.words.Text;
import java.util.List;

/**
 * Words and numbers in columns.
 *
 * @param rows each as long as there are columns
 * @param lit the row that is meant, from 1; 0 for none
 */
public record Table(List<Column> columns, List<List<Text>> rows, int lit, Text description)
    implements Picture {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row of a table has a cell in every column");
    }
  }

  /** Described row by row, each cell with the head of its column. */
  public static Table of(List<Column> columns, List<List<Text>> rows, int lit) {
    StringBuilder words = new StringBuilder();
    for (List<Text> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String head = i == 0 ? "" : columns.get(i).head().plain() + " ";
        words.append(i == 0 ? "" : ", ").append(head).append(row.get(i).plain());
      }
      words.append(". ");
    }
    return new Table(columns, rows, lit, Text.of(words.toString().strip()));
  }

  /** One column. */
  public record Column(Text head, Align align) {}

  /** How the cells of a column stand under one another. */
  public enum Align {
    /** Words: level on the left. */
    LEFT,
    /** Numbers: level at the decimal point. */
    POINT
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
