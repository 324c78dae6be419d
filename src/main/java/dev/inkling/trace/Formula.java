package dev.inkling.trace;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * A piece of arithmetic that is both set on the page and evaluated, so that no line of working can
 * say anything else than what it computes.
 */
public sealed interface Formula {

  /** What the formula comes to; exact where its leaves are and no root stays open. */
  Matrix value();

  <R> R accept(Visitor<R> visitor);

  /**
   * A number or a matrix.
   *
   * @param about where it stands among the inputs or results
   */
  record Leaf(Matrix value, Role role, Optional<Address> about) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leaf(this);
    }
  }

  /** A name that stands for another formula, such as {@code |b|}. */
  record Named(String name, Role role, Formula meaning) implements Formula {
    @Override
    public Matrix value() {
      return meaning.value();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** Terms added up. */
  record Sum(List<Formula> terms) implements Formula {
    public Sum {
      terms = LazyList.kept(terms);
    }

    @Override
    public Matrix value() {
      return terms.stream().map(Formula::value).reduce(Matrix::plus).orElseThrow();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /** One formula less another. */
  record Difference(Formula from, Formula less) implements Formula {
    @Override
    public Matrix value() {
      return from.value().minus(less.value());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /** Factors multiplied from left to right; a number scales, matrices multiply. */
  record Product(List<Formula> factors) implements Formula {
    public Product {
      factors = List.copyOf(factors);
    }

    @Override
    public Matrix value() {
      return factors.stream().map(Formula::value).reduce(Product::times).orElseThrow();
    }

    private static Matrix times(Matrix left, Matrix right) {
      if (left.isNumber()) {
        return right.scaledBy(left.number());
      }
      return right.isNumber() && left.columns() != 1
          ? left.scaledBy(right.number())
          : left.times(right, Work.plain());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.product(this);
    }
  }

  /** A quotient of two numbers. */
  record Quotient(Formula over, Formula under) implements Formula {
    @Override
    public Matrix value() {
      return over.value().map(entry -> entry.dividedBy(under.value().number()), Work.plain());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotient(this);
    }
  }

  /** The square root of a number that is not negative. */
  record Root(Formula of) implements Formula {
    @Override
    public Matrix value() {
      return Matrix.of(Roots.square(of.value().number()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.root(this);
    }
  }

  /** So many times a root, written without a sign between them: {@code 3√5}, {@code −√2}. */
  record Multiple(Exact times, Root root) implements Formula {
    /** One root of all of it: rounded once, to the very number that √45 is rounded to. */
    @Override
    public Matrix value() {
      Scalar size = Roots.square(times.times(times).times(root.of().value().number()));
      return Matrix.of(times.signum() < 0 ? size.negate() : size);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.multiple(this);
    }
  }

  /** A number multiplied by itself. */
  record Square(Formula of) implements Formula {
    @Override
    public Matrix value() {
      Scalar number = of.value().number();
      return Matrix.of(number.times(number));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.square(this);
    }
  }

  /** Another way of writing what a library function computes, such as {@code arccos 0.5}. */
  record Applied(String function, Formula of, Matrix value) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.applied(this);
    }
  }

  /**
   * A matrix with a bar between the columns that are worked on and those carried along.
   *
   * @param left how many columns stand left of the bar; all of them for no bar
   */
  record Augmented(Matrix value, int left) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.augmented(this);
    }
  }

  static Leaf number(Scalar value, Role role) {
    return new Leaf(Matrix.of(value), role, Optional.empty());
  }

  static Leaf number(Scalar value, Role role, Address about) {
    return new Leaf(Matrix.of(value), role, Optional.of(about));
  }

  static Leaf number(long value) {
    return number(Exact.of(value), Role.TEXT);
  }

  static Leaf block(Matrix value, Role role) {
    return new Leaf(value, role, Optional.empty());
  }

  /** One case for each kind of formula. */
  interface Visitor<R> {
    R leaf(Leaf leaf);

    R named(Named named);

    R sum(Sum sum);

    R difference(Difference difference);

    R product(Product product);

    R quotient(Quotient quotient);

    R root(Root root);

    R multiple(Multiple multiple);

    R square(Square square);

    R applied(Applied applied);

    R augmented(Augmented augmented);
  }
}
