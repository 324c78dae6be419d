package dev.inkling.trace;

import java.util.Locale;

/** What happens in a step, named as a teacher would say it. */
public enum Kind {
  /** The whole written down: matrices and their result. */
  WRITE_DOWN,
  /** Says what the steps inside have in common. */
  EXPLAIN,
  /** Another way to see the same, for whoever asks for the full working. */
  LOOK_FURTHER,
  /** Two lists lined up, multiplied pair by pair and added. */
  LINE_UP_PAIRS,
  /** One pair multiplied, and the sum so far. */
  MULTIPLY_PAIR,
  /** A row of the matrix meets a column of the input. */
  ROW_MEETS_COLUMN,
  /** A pattern laid on one place of an image, multiplied square by square and added up. */
  LAY_OVER,
  /** The way from one point to another, or the same way from a third. */
  TAKE_STEP,
  /** The length of a vector. */
  LENGTH,
  /** How far one vector reaches along another. */
  SHADOW,
  /** The cosine of an angle. */
  COSINE,
  /** An angle. */
  ANGLE,
  /** The same done to each entry. */
  EACH_ENTRY,
  /** A matrix written down to be worked on row by row, with what goes along beside it. */
  SET_UP,
  /** Two rows change places, so that a number that is not 0 leads. */
  SWAP_ROWS,
  /** Multiples of the pivot's row make zeros below it. */
  CLEAR_BELOW,
  /** Each pivot's row is divided by its pivot, which becomes 1. */
  SCALE_ROWS,
  /** Multiples of the pivot's row make zeros above it. */
  CLEAR_ABOVE,
  /** What happens to one row. */
  ROW_OPERATION,
  /** The answer stands in the table and is read off. */
  READ_OFF,
  /** The pivots multiplied: a determinant. */
  MULTIPLY_PIVOTS,
  /** Down one diagonal, less up the other. */
  CROSS_DIAGONALS,
  /** Columns taken so many times each and added. */
  COMBINE_COLUMNS,
  /** The characteristic polynomial set out and factored: its roots are the eigenvalues. */
  CHARACTERISTIC_POLYNOMIAL,
  /** What a shifted matrix sends to 0 is read off: a direction that is kept. */
  KEPT_DIRECTION,
  /** Both sides of an equation worked out, to see that they agree. */
  CHECK,
  /** A matrix applied once more. */
  APPLY_AGAIN,
  /** The arrows of the basis followed through one map or several. */
  FOLLOW_BASIS,
  /** Where an arrow of the basis lands: a column of the matrix. */
  BASIS_LANDS,
  /** A column times a row: one layer of a product. */
  MAKE_LAYER,
  /** Numbers added up and shared out evenly, or what is left when that is taken away. */
  TAKE_MEAN,
  /** How far two columns move together. */
  TAKE_COVARIANCE,
  /** A direction that is stretched and not turned. */
  KEEP_DIRECTION,
  /** How many times a direction the shadow on it is. */
  MEASURE_SHADOW,
  /** Shadows taken away from a column: what is left is at a right angle. */
  TAKE_SHADOWS_AWAY,
  /** Shadows on perpendicular directions added up: the nearest point. */
  ADD_SHADOWS,
  /** The layers of a product added up. */
  ADD_LAYERS;

  /** Whether the step is a whole table, to be set beside the one before it. */
  public boolean isTable() {
    return this == SET_UP
        || this == SWAP_ROWS
        || this == CLEAR_BELOW
        || this == SCALE_ROWS
        || this == CLEAR_ABOVE;
  }

  /** Whether the working waits until it is asked for where a page has no room beside a picture. */
  public boolean standsBack() {
    return this == CHARACTERISTIC_POLYNOMIAL;
  }

  /** The name in JSON: {@code row-meets-column}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
