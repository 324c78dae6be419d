package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.trace.LazyList;
import java.util.function.IntFunction;

/**
 * The terms of a sum of products of pairs, with the numbers of both sides at hand: which products
 * are large is found without making a million terms.
 */
public final class Products extends LazyList<Why.Term> {

  private final Matrix first;
  private final Matrix second;

  /** Both sides have {@code size} numbers; the term of a place is the product of theirs. */
  public Products(Matrix first, Matrix second, IntFunction<Why.Term> term) {
    super(first.size(), term);
    this.first = first;
    this.second = second;
  }

  /** The first factors, in order. */
  public Matrix first() {
    return first;
  }

  /** The second factors, in order. */
  public Matrix second() {
    return second;
  }
}
