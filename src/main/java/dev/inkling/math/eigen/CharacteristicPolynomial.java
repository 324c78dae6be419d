package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * det(λI − A) as a polynomial in λ, whose roots are the eigenvalues.
 *
 * @see "F. Gantmacher, The Theory of Matrices, vol. 1, IV §5 (Faddeev's method)"
 */
public final class CharacteristicPolynomial {

  private CharacteristicPolynomial() {}

  /**
   * The characteristic polynomial of an exact square matrix: M₀ = 0, c₀ = 1, then M = A M + c I and
   * c = −trace(A M) / k in turn.
   */
  public static Polynomial of(Matrix a, Work work) {
    if (!a.isSquare() || !a.isExact()) {
      throw new IllegalArgumentException("an exact square matrix is needed");
    }
    int size = a.rows();
    Matrix identity = Matrix.identity(size);
    List<Exact> downwards = new ArrayList<>(List.of(Exact.ONE));
    Matrix product = Matrix.filled(size, size, 0);
    for (int k = 1; k <= size; k++) {
      work.check();
      Matrix helper = product.plus(identity.scaledBy(downwards.get(k - 1)));
      product = a.times(helper, work);
      downwards.add(trace(product).dividedBy(Exact.of(-k)));
    }
    Collections.reverse(downwards);
    return new Polynomial(downwards);
  }

  /** The sum down the diagonal. */
  public static Exact trace(Matrix a) {
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < a.rows(); i++) {
      sum = sum.plus(a.at(i, i));
    }
    return sum.toExact();
  }
}
