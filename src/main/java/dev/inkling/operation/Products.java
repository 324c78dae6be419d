package dev.inkling.operation;

import dev.inkling.trace.LazyList;
import java.util.function.IntFunction;

/**
 * The terms of a sum of products of pairs, with both sides at hand: which products are large, and
 * which numbers are in them, is found without making a million terms.
 */
public final class Products extends LazyList<Why.Term> {

  private final Factors first;
  private final Factors second;

  /** Both sides have as many numbers; the term of a place is the product of theirs. */
  public Products(Factors first, Factors second, IntFunction<Why.Term> term) {
    super(first.size(), term);
    this.first = first;
    this.second = second;
  }

  /** The first factors, in order. */
  public Factors first() {
    return first;
  }

  /** The second factors, in order. */
  public Factors second() {
    return second;
  }
}
