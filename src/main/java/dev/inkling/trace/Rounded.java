package dev.inkling.trace;

import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.Optional;

/** Finds out whether a formula, as it is written, shows a rounded number. */
final class Rounded implements Formula.Visitor<Boolean> {

  private final Numbers numbers;

  Rounded(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public Boolean leaf(Formula.Leaf leaf) {
    if (leaf.value().isNumber()) {
      return !numbers.setsExactly(leaf.value().number());
    }
    for (int i = 0; i < leaf.value().size(); i++) {
      Scalar entry = leaf.value().at(i);
      if (!numbers.setsExactly(entry)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean named(Formula.Named named) {
    // set out, a matrix stands under its name; a number hides behind it
    return named.meaning() instanceof Formula.Leaf leaf
        && !leaf.value().isNumber()
        && leaf.accept(this);
  }

  @Override
  public Boolean sum(Formula.Sum sum) {
    return sum.terms().stream().anyMatch(term -> term.accept(this));
  }

  @Override
  public Boolean difference(Formula.Difference difference) {
    return difference.from().accept(this) || difference.less().accept(this);
  }

  @Override
  public Boolean product(Formula.Product product) {
    return product.factors().stream().anyMatch(factor -> factor.accept(this));
  }

  @Override
  public Boolean quotient(Formula.Quotient quotient) {
    return quotient.over().accept(this) || quotient.under().accept(this);
  }

  @Override
  public Boolean root(Formula.Root root) {
    return root.of().accept(this);
  }

  @Override
  public Boolean multiple(Formula.Multiple multiple) {
    return !numbers.setsExactly(multiple.times()) || multiple.root().accept(this);
  }

  @Override
  public Boolean square(Formula.Square square) {
    return square.of().accept(this);
  }

  @Override
  public Boolean augmented(Formula.Augmented augmented) {
    return leaf(new Formula.Leaf(augmented.value(), Role.TEXT, Optional.empty()));
  }

  @Override
  public Boolean applied(Formula.Applied applied) {
    return applied.of().accept(this);
  }
}
