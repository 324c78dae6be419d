package dev.inkling.operation;

import dev.inkling.math.Exact;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Surd;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import java.math.BigInteger;
import java.util.List;

/**
 * The one way numbers with square roots are written: over one denominator, and with no square left
 * under a root. {@code (1 + √5)/2}, {@code 3√5}, {@code 16/√17}.
 */
public final class Rooted {

  private Rooted() {}

  /** A real number {@code a + b√d}. */
  public static Formula formula(Surd number) {
    return sum(List.of(number));
  }

  /** The square root of a number that is not negative: 5, 3√5, √2/2; rounded if the number is. */
  public static Formula root(Scalar square) {
    Scalar root = Roots.square(square);
    return root.isExact() || !square.isExact()
        ? leaf(root)
        : formula(Surd.of(Exact.ZERO, square.toExact()));
  }

  /**
   * {@code over} / √{@code square}, both exact and the square above 0: 16/√17, 16/(5√17); the root
   * stands above only where that takes it out from below: −3√2 for −6/√2.
   */
  public static Formula quotient(Exact over, Exact square) {
    Surd number = Surd.of(over).dividedBy(Surd.of(Exact.ZERO, square));
    Exact share = number.part().times(Exact.of(number.under())).toExact(); // of 1/√d
    if (number.isRational() || share.numerator().mod(number.under()).signum() == 0) {
      return formula(number);
    }
    Exact under = Exact.of(share.denominator());
    return new Formula.Quotient(leaf(Exact.of(share.numerator())), times(under, number));
  }

  /** Real numbers added up, of whatever roots, over one denominator. */
  public static Formula sum(List<Surd> numbers) {
    Exact whole = numbers.stream().map(Surd::whole).reduce(Exact.ZERO, Exact::plus);
    Exact under = Exact.of(under(whole, numbers));
    Formula sum = whole.isZero() ? Formula.number(0) : leaf(whole.times(under));
    boolean empty = whole.isZero();
    for (Surd number : numbers) {
      Exact part = number.part().times(under);
      if (!part.isZero()) {
        sum = empty ? times(part, number) : joined(sum, part, number);
        empty = false;
      }
    }
    return under.equals(Exact.ONE) ? sum : new Formula.Quotient(sum, leaf(under));
  }

  private static BigInteger under(Exact whole, List<Surd> numbers) {
    BigInteger under = whole.denominator();
    for (Surd number : numbers) {
      BigInteger next = number.part().denominator();
      under = under.divide(under.gcd(next)).multiply(next);
    }
    return under;
  }

  private static Formula joined(Formula sum, Exact part, Surd number) {
    return part.signum() < 0
        ? new Formula.Difference(sum, times(part.negate(), number))
        : new Formula.Sum(List.of(sum, times(part, number)));
  }

  private static Formula times(Exact part, Surd number) {
    Formula.Root root = open(number);
    return part.equals(Exact.ONE) ? root : new Formula.Multiple(part, root);
  }

  private static Formula.Root open(Surd number) {
    return new Formula.Root(leaf(Exact.of(number.under())));
  }

  private static Formula leaf(Scalar number) {
    return Formula.number(number, Role.TEXT);
  }
}
