package dev.inkling.picture;

import dev.inkling.words.Role;

/**
 * What is lit in a table of numbers: one cell, a whole row or a whole column.
 *
 * @param row from 1; {@link #ALL} for every row
 * @param column from 1; {@link #ALL} for every column
 */
public record Light(int row, int column, Role role) {

  public static final int ALL = 0;

  public static Light row(int row, Role role) {
    return new Light(row, ALL, role);
  }

  public static Light column(int column, Role role) {
    return new Light(ALL, column, role);
  }

  public static Light cell(int row, int column, Role role) {
    return new Light(row, column, role);
  }

  /** Whether it falls on a cell. */
  public boolean falls(int onRow, int onColumn) {
    return (row == ALL || row == onRow) && (column == ALL || column == onColumn);
  }
}
