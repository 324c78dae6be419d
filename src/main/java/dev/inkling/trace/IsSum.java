package dev.inkling.trace;

/** Tells sums and differences, which need parentheses inside a product, from everything else. */
public final class IsSum implements Formula.Visitor<Boolean> {

  public static final IsSum VISITOR = new IsSum();

  private IsSum() {}

  @Override
  public Boolean leaf(Formula.Leaf leaf) {
    return false;
  }

  @Override
  public Boolean named(Formula.Named named) {
    return false;
  }

  @Override
  public Boolean sum(Formula.Sum sum) {
    return true;
  }

  @Override
  public Boolean difference(Formula.Difference difference) {
    return true;
  }

  @Override
  public Boolean product(Formula.Product product) {
    return false;
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
  public Boolean applied(Formula.Applied applied) {
    return false;
  }

  @Override
  public Boolean augmented(Formula.Augmented augmented) {
    return false;
  }
}
