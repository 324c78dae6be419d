package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** Lengths as exact as they can be written: 5, √17, 16/√17, and only then rounded. */
public final class Surds {

  private Surds() {}

  /** |v|: a number if the root comes out, else the root. */
  public static Formula length(Matrix vector) {
    return root(Vectors.squaredLength(vector), vector);
  }

  private static Formula root(Scalar square, Matrix vector) {
    if (!square.isExact()) {
      return Formula.number(Vectors.length(vector), Role.TEXT);
    }
    Scalar root = Roots.square(square);
    return root.isExact()
        ? Formula.number(root, Role.TEXT)
        : new Formula.Root(Formula.number(square, Role.TEXT));
  }

  /** {@code score} / |v|, not all zeros: 3, √2, 16/√17. */
  public static Formula quotient(Scalar score, Matrix vector) {
    if (score.isZero()) {
      return Formula.number(0);
    }
    Scalar square = Vectors.squaredLength(vector);
    if (!square.isExact() || !score.isExact()) {
      return Formula.number(score.dividedBy(Vectors.length(vector)), Role.TEXT);
    }
    Scalar root = Roots.square(square);
    if (root.isExact()) {
      return Formula.number(score.dividedBy(root), Role.TEXT);
    }
    Exact whole = (Exact) score.times(score).dividedBy(square);
    return whole.isInteger() && score.signum() > 0
        ? new Formula.Root(Formula.number(whole, Role.TEXT))
        : new Formula.Quotient(
            Formula.number(score, Role.TEXT), new Formula.Root(Formula.number(square, Role.TEXT)));
  }

  private static String reads(Numbers numbers, Formula side) {
    return new FormulaText(numbers).of(side).plain();
  }

  /** The sides that differ from the one before them; a last side that repeats is left out. */
  public static Equation equation(Numbers numbers, Formula... sides) {
    List<Formula> different = new ArrayList<>();
    for (Formula side : sides) {
      if (different.isEmpty()
          || !reads(numbers, different.get(different.size() - 1)).equals(reads(numbers, side))) {
        different.add(side);
      }
    }
    return new Equation(different);
  }
}
