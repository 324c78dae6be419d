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
  /** The length of a vector. */
  LENGTH,
  /** How far one vector reaches along another. */
  SHADOW,
  /** The cosine of an angle. */
  COSINE,
  /** An angle. */
  ANGLE,
  /** The same done to each entry. */
  EACH_ENTRY;

  /** The name in JSON: {@code row-meets-column}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
