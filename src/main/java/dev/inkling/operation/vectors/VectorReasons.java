package dev.inkling.operation.vectors;

import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Factors;
import dev.inkling.operation.Products;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/** Where lengths and cosines come from, down to the entries of the vectors. */
final class VectorReasons {

  private VectorReasons() {}

  /** The sum of squares under the root of a length. */
  static Formula sumOfSquares(Arguments arguments, int argument, Role role) {
    return Entries.sum(squares(arguments, argument, role)).formula();
  }

  static List<Why.Term> squares(Arguments arguments, int argument, Role role) {
    Factors numbers = Factors.all(arguments, argument);
    return new Products(
        numbers,
        numbers,
        i ->
            new Why.Term(
                new Formula.Square(Entries.entry(arguments, argument, i, role)),
                List.of(Entries.source(arguments, argument, i))));
  }

  static Why.Derived length(Arguments arguments) {
    List<Why.Term> squares = squares(arguments, 0, Role.FIRST);
    return new Why.Derived(
        new Formula.Root(Entries.sum(squares).formula()),
        squares,
        Text.of("the square root of the squares added up"));
  }

  static Why.Derived cosine(Arguments arguments) {
    Why.Derived pairs = Entries.sumOfPairs(arguments, 0, 1);
    Formula lengths =
        new Formula.Root(
            new Formula.Product(
                List.of(
                    sumOfSquares(arguments, 0, Role.FIRST),
                    sumOfSquares(arguments, 1, Role.SECOND))));
    return new Why.Derived(
        new Formula.Quotient(pairs.formula(), lengths),
        pairs.terms(),
        Text.of("the pairs added up, divided by both lengths"));
  }
}
