package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** What an operation takes and gives: wrappers round the types of the lower rooms. */
public sealed interface Value {

  <R> R accept(Visitor<R> visitor);

  /** Numbers in rows and columns; a single number is 1x1. */
  record Grid(Matrix matrix) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /**
   * The answer to a comparison.
   *
   * @param rounded whether one side was approximate, so that near counts as equal
   */
  record Truth(boolean holds, boolean rounded) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** A text. */
  record Words(String text) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  static Value of(Matrix matrix) {
    return new Grid(matrix);
  }

  static Value of(Scalar number) {
    return new Grid(Matrix.of(number));
  }

  /** One case for each kind of value. */
  interface Visitor<R> {
    R grid(Grid grid);

    R truth(Truth truth);

    R words(Words words);
  }
}
