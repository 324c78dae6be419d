package dev.inkling.operation.orthogonal;

import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;

/** Square roots as formulas: a number where they come out, else kept open. */
final class OpenRoots {

  private OpenRoots() {}

  static Formula of(Scalar square) {
    Scalar root = Roots.square(square);
    return root.isExact() || !square.isExact()
        ? Formula.number(root, Role.TEXT)
        : new Formula.Root(Formula.number(square, Role.TEXT));
  }
}
