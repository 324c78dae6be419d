package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Index;
import dev.inkling.math.Exact;
import dev.inkling.words.Address;
import java.util.List;
import java.util.Optional;

/**
 * The address that an expression is: {@code (A*B)[1,2]} is a place in what {@code A*B} makes, so
 * that what has no name can be asked about too.
 */
final class Whereabouts {

  private static final int LARGEST = 999_999_999;

  private Whereabouts() {}

  static Address of(Expr expression) {
    if (expression instanceof Expr.Variable variable) {
      return Address.of(variable.name());
    }
    if (expression instanceof Expr.Field field) {
      return of(field.of()).then(new Address.Field(field.name()));
    }
    Optional<Address.Part> place =
        expression instanceof Expr.Indexed indexed ? place(indexed.indices()) : Optional.empty();
    return expression instanceof Expr.Indexed indexed && place.isPresent()
        ? of(indexed.of()).then(place.get())
        : Address.of(Printer.printTouched(expression));
  }

  private static Optional<Address.Part> place(List<Index> indices) {
    Optional<Integer> first = count(indices.get(0));
    if (indices.size() == 1) {
      return first.map(Address.Place::new);
    }
    Optional<Integer> second = count(indices.get(1));
    if (first.isPresent() && second.isPresent()) {
      return Optional.of(new Address.Entry(first.get(), second.get()));
    }
    if (first.isPresent() && indices.get(1) instanceof Index.All) {
      return first.map(Address.Row::new);
    }
    return indices.get(0) instanceof Index.All ? second.map(Address.Column::new) : Optional.empty();
  }

  /** A place that is written as a whole number from 1. */
  private static Optional<Integer> count(Index index) {
    return index instanceof Index.One one
            && one.at() instanceof Expr.Numeral numeral
            && numeral.value() instanceof Exact exact
            && exact.isInteger()
            && exact.signum() > 0
            && exact.compareTo(Exact.of(LARGEST)) <= 0
        ? Optional.of((int) exact.toDouble())
        : Optional.empty();
  }
}
