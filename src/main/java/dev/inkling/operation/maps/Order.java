package dev.inkling.operation.maps;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.work.Work;
import java.util.Optional;

/** Two maps done one after the other, and the other way round. */
final class Order {

  private static final double NEAR = 1e-9; // of rounded entries, relative to the largest

  private Order() {}

  /** Whether the other order can be done at all and gives a matrix of the same shape. */
  static boolean isComparable(Arguments given) {
    return fits(given) && given.matrix(0).isSquare();
  }

  /** Whether the other order can be done at all. */
  static boolean fits(Arguments given) {
    return given.matrix(1).columns() == given.matrix(0).rows();
  }

  /** The first argument first. */
  static Matrix swapped(Arguments given) {
    return given.matrix(1).times(given.matrix(0), Work.plain());
  }

  /** The place, row by row from 0, of the entry that differs most; empty if the orders agree. */
  static Optional<Integer> difference(Matrix one, Matrix other) {
    Matrix apart = one.minus(other);
    int most = 0;
    for (int i = 1; i < apart.size(); i++) {
      if (apart.at(i).abs().compareTo(apart.at(most).abs()) > 0) {
        most = i;
      }
    }
    return isNothing(apart.at(most).abs(), one) ? Optional.empty() : Optional.of(most);
  }

  private static boolean isNothing(Scalar apart, Matrix of) {
    if (apart.isExact()) {
      return apart.isZero();
    }
    double size = of.entries().stream().mapToDouble(e -> e.abs().toDouble()).max().orElse(0);
    return apart.toDouble() <= NEAR * size;
  }
}
