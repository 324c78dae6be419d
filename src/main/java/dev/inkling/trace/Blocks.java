package dev.inkling.trace;

/** Whether a formula shows a matrix and is set tall. */
public final class Blocks implements Formula.Visitor<Boolean> {

  public static final Blocks VISITOR = new Blocks();

  private Blocks() {}

  @Override
  public Boolean leaf(Formula.Leaf leaf) {
    return !leaf.value().isNumber();
  }

  @Override
  public Boolean named(Formula.Named named) {
    return named.meaning().accept(this);
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
    return false;
  }

  @Override
  public Boolean root(Formula.Root root) {
    return false;
  }

  @Override
  public Boolean multiple(Formula.Multiple multiple) {
    return false;
  }

  @Override
  public Boolean square(Formula.Square square) {
    return false;
  }

  @Override
  public Boolean augmented(Formula.Augmented augmented) {
    return true;
  }

  @Override
  public Boolean applied(Formula.Applied applied) {
    return false;
  }
}
