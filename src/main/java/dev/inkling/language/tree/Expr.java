package dev.inkling.language.tree;

import dev.inkling.math.Scalar;
import dev.inkling.words.Place;
import java.util.List;
import java.util.Optional;

/**
 * An expression as it was understood, before anything is computed; the printer can write it back.
 *
 * <p>Closed, with a visitor, so that each reader of trees is told of a new kind by the compiler.
 */
public sealed interface Expr {

  /** Where it stands in what was typed. */
  Place place();

  <R> R accept(Visitor<R> visitor);

  /** A number: exact, or typed with {@code ≈} in front and then approximate. Never negative. */
  record Numeral(Scalar value, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numeral(this);
    }
  }

  /** A text in double quotes. */
  record Quoted(String text, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quoted(this);
    }
  }

  /** The value of a variable, {@code ans} or {@code pi}. */
  record Variable(String name, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /**
   * The numbers in a file: {@code load("data.csv")}, or an argument of the shell that names one.
   */
  record File(String name, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.file(this);
    }
  }

  /** {@code word(argument, …)}; {@code wordPlace} is the word alone. */
  record Call(String word, List<Expr> arguments, Place wordPlace, Place place) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** A sign in front; {@code +x} is kept only as {@code x}. */
  record Negated(Expr operand, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negated(this);
    }
  }

  /** Two operands with an operator between them, at {@code operatorPlace}. */
  record Binary(BinaryOperator operator, Expr left, Expr right, Place operatorPlace, Place place)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** {@code A'}, {@code A^T} or {@code A.T}. */
  record Transposed(Expr operand, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transposed(this);
    }
  }

  /** {@code of.name}. */
  record Field(Expr of, String name, Place namePlace, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /** {@code of[index]} or {@code of[index, index]}. */
  record Indexed(Expr of, List<Index> indices, Place place) implements Expr {
    public Indexed {
      indices = List.copyOf(indices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.indexed(this);
    }
  }

  /** Rows of blocks: {@code [1 2; 3 4]}, {@code [A b; c d]}. Nested rows are already unfolded. */
  record Bracket(List<List<Expr>> rows, Place place) implements Expr {
    public Bracket {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bracket(this);
    }
  }

  /** {@code [from:to]} or {@code [from:step:to]}, a row of evenly spaced numbers. */
  record Spaced(Expr from, Optional<Expr> step, Expr to, Place place) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spaced(this);
    }
  }

  /** One case for each kind of expression. */
  interface Visitor<R> {
    R numeral(Numeral numeral);

    R quoted(Quoted quoted);

    R variable(Variable variable);

    R file(File file);

    R call(Call call);

    R negated(Negated negated);

    R binary(Binary binary);

    R transposed(Transposed transposed);

    R field(Field field);

    R indexed(Indexed indexed);

    R bracket(Bracket bracket);

    R spaced(Spaced spaced);
  }
}
