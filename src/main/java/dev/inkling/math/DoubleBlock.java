package dev.inkling.math;

import java.util.Arrays;

/** Rounded numbers; all finite, and never a negative zero. */
record DoubleBlock(double[] values) implements Block {

  /** Said of any rounded number that left the range of a double. */
  static final String OUT_OF_RANGE = "too large or too small for a rounded number";

  DoubleBlock {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new ArithmeticException(OUT_OF_RANGE);
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
  public int signum(int index) {
    return (int) Math.signum(values[index]);
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public int bits() {
    return Long.SIZE;
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
  public DoubleBlock toDoubles() {
    return this;
  }

  @Override
  public <R> R meet(Block right, Pairing<R> pairing) {
    return pairing.doubles(this, right.toDoubles());
  }

  @Override
  public <R> R meetLongs(LongBlock left, Pairing<R> pairing) {
    return pairing.doubles(left.toDoubles(), this);
  }

  @Override
  public <R> R meetBigs(BigBlock left, Pairing<R> pairing) {
    return pairing.doubles(left.toDoubles(), this);
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
