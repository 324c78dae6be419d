package dev.inkling.language.tree;

import dev.inkling.words.Place;
import java.util.Optional;

/**
 * What stands between the brackets of {@code A[1, 2:end]}: one place, all of them, or a range.
 *
 * <p>{@code end} is an {@link Expr.Variable} named {@code end}; only an index gives it a meaning.
 */
public sealed interface Index {

  Place place();

  <R> R accept(Visitor<R> visitor);

  /** One place. */
  record One(Expr at, Place place) implements Index {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.one(this);
    }
  }

  /** {@code :}, all places. */
  record All(Place place) implements Index {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** {@code from:to} or {@code from:step:to}, both ends included. */
  record Range(Expr from, Optional<Expr> step, Expr to, Place place) implements Index {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(this);
    }
  }

  /** One case for each kind of index. */
  interface Visitor<R> {
    R one(One one);

    R all(All all);

    R range(Range range);
  }
}
