package dev.inkling.math;

import java.util.Arrays;

/** Rounded numbers; all finite, and never a negative zero. */
record DoubleBlock(double[] values) implements Block {

  DoubleBlock {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new ArithmeticException("the numbers grow beyond what can be held");
      }
      values[i] += 0.0; // turns -0.0 into 0.0
    }
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public Scalar at(int index) {
    return new Approximate(values[index]);
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public Block gather(int[] places) {
    double[] gathered = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      gathered[i] = values[places[i]];
    }
    return new DoubleBlock(gathered);
  }

  @Override
  public BigBlock toBig() {
    throw new IllegalStateException("rounded numbers have no exact numerators");
  }

  @Override
  public DoubleBlock toDoubles() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubleBlock that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
