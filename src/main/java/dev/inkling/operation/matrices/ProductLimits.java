package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.math.ProductCost;
import dev.inkling.work.Work;

/** Decides whether an exact product is worth its time. */
final class ProductLimits {

  private ProductLimits() {}

  static boolean staysExact(Matrix left, Matrix right, Work work) {
    if (!left.isExact() || !right.isExact() || work.insistsOnExact()) {
      return true;
    }
    return ProductCost.estimatedSeconds(left, right) <= work.limits().exactSeconds();
  }
}
