package dev.inkling.operation;

import dev.inkling.math.Scalar;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.words.Text;
import java.util.List;

/** Where one number comes from, one level deep. */
public sealed interface Why {

  <R> R accept(Visitor<R> visitor);

  /** An input: typed, read from a file, or fixed by definition. */
  record Given(Text origin) implements Why {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.given(this);
    }
  }

  /**
   * A formula over entries of the arguments; it re-evaluates to the number exactly.
   *
   * @param terms the parts of the formula, one a line, added up unless {@code rule} says otherwise
   * @param rule how the terms make the number, in words; empty for a sum
   */
  record Derived(Formula formula, List<Term> terms, Text rule) implements Why {
    public Derived {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.derived(this);
    }
  }

  /**
   * A number that was found and then checked: no short formula gives it, but the equation it was
   * asked to satisfy can be put to the test.
   *
   * @param equation what it satisfies, together with the numbers found beside it
   * @param residual the largest difference between both sides; 0 where all is exact
   * @param terms the equation line by line
   * @param rule the equation in a few words
   */
  record Found(Equation equation, Scalar residual, List<Term> terms, Text rule) implements Why {
    public Found {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.found(this);
    }
  }

  /** One line of a reason: a part of the formula and the entries it is made of. */
  record Term(Formula part, List<Source> sources) {
    public Term {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An entry of an argument, all counted from 0.
   *
   * @param part the part of an argument that has several; empty for a plain one
   */
  record Source(int argument, String part, int row, int column) {
    public Source(int argument, int row, int column) {
      this(argument, "", row, column);
    }
  }

  /** One case for each kind of reason. */
  interface Visitor<R> {
    R given(Given given);

    R derived(Derived derived);

    R found(Found found);
  }
}
