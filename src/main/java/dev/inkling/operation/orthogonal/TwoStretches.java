package dev.inkling.operation.orthogonal;

import dev.inkling.math.Determinant;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Surd;
import dev.inkling.operation.Rooted;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * The two singular values of an exact matrix with two rows or two columns, by roots alone. Their
 * squares add up to the trace of the products, and multiply to its determinant; so where that is a
 * square, sum and difference of the values themselves are roots of fractions.
 *
 * @param products symmetric, 2 x 2, its stretches not negative
 */
record TwoStretches(Matrix products) {

  private static final int LONGEST = 40; // digits under a root
  private static final int LARGEST = 100; // rows or columns

  /** Of a matrix that is small enough; empty if it has not two of one. */
  static Optional<TwoStretches> of(Matrix a) {
    boolean two = Math.min(a.rows(), a.columns()) == 2 && a.isExact() && a.digits() <= LONGEST;
    return two && Math.max(a.rows(), a.columns()) <= LARGEST
        ? Optional.of(new TwoStretches(products(a))).filter(TwoStretches::isShownExactly)
        : Optional.empty();
  }

  private boolean isShownExactly() {
    FormulaText text = new FormulaText(Numbers.usual());
    return formulas().stream().noneMatch(text::isRounded) && !text.isRounded(square(true));
  }

  /** Aᵀ·A or A·Aᵀ, whichever is the smaller. */
  static Matrix products(Matrix a) {
    return a.rows() < a.columns()
        ? a.times(a.transpose(), Work.plain())
        : a.transpose().times(a, Work.plain());
  }

  private Scalar trace() {
    return products.at(0, 0).plus(products.at(1, 1));
  }

  private Scalar determinant() {
    return Determinant.of(products, Work.plain());
  }

  /** The larger and the smaller. */
  List<Formula> formulas() {
    Scalar product = Roots.square(determinant());
    if (!product.isExact()) {
      return List.of(new Formula.Root(square(true)), new Formula.Root(square(false)));
    }
    Scalar twice = product.times(Exact.of(2));
    Surd sum = halfRoot(trace().plus(twice));
    Surd difference = halfRoot(trace().minus(twice));
    return List.of(
        Rooted.sum(List.of(sum, difference)), Rooted.sum(List.of(sum, difference.negate())));
  }

  /** √s / 2. */
  private static Surd halfRoot(Scalar square) {
    return Surd.of(Exact.ZERO, square.toExact().dividedBy(Exact.of(4)));
  }

  /** The square of one: (t ± √(t² − 4d)) / 2. */
  Formula square(boolean larger) {
    Scalar under = trace().times(trace()).minus(determinant().times(Exact.of(4)));
    Exact half = trace().toExact().dividedBy(Exact.of(2));
    Surd square = Surd.of(half, under.toExact().dividedBy(Exact.of(4)));
    return Rooted.formula(larger ? square : square.conjugate());
  }
}
