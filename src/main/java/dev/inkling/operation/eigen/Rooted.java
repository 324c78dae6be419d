package dev.inkling.operation.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.eigen.Surd;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import java.math.BigInteger;
import java.util.List;

/** A real number {@code a + b√d} as a formula over one denominator: {@code (1 + √5)/2}. */
final class Rooted {

  private Rooted() {}

  static Formula formula(Surd number) {
    if (number.isRational()) {
      return leaf(number.whole());
    }
    BigInteger one = number.whole().denominator();
    BigInteger two = number.part().denominator();
    Exact under = Exact.of(one.divide(one.gcd(two)).multiply(two));
    Exact whole = number.whole().times(under);
    Exact part = number.part().times(under);
    Formula root = new Formula.Root(leaf(Exact.of(number.under())));
    Formula over;
    if (whole.isZero()) {
      over = times(part, root);
    } else if (part.signum() < 0) {
      over = new Formula.Difference(leaf(whole), times(part.negate(), root));
    } else {
      over = new Formula.Sum(List.of(leaf(whole), times(part, root)));
    }
    return under.equals(Exact.ONE) ? over : new Formula.Quotient(over, leaf(under));
  }

  private static Formula times(Exact part, Formula root) {
    return part.equals(Exact.ONE) ? root : new Formula.Product(List.of(leaf(part), root));
  }

  private static Formula leaf(Exact number) {
    return Formula.number(number, Role.TEXT);
  }
}
