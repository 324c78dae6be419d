package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.LazyList;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/** Where one number comes from, one level deep. */
public sealed interface Why {

  <R> R accept(Visitor<R> visitor);

  /** What it is made of, a line each; none for an input. */
  List<Term> terms();

  /** The same reason told of another call: its sources stay entries of these arguments. */
  Why in(Arguments arguments);

  /** An input: typed, read from a file, or fixed by definition. */
  record Given(Text origin) implements Why {
    @Override
    public List<Term> terms() {
      return List.of();
    }

    @Override
    public Why in(Arguments arguments) {
      return this;
    }

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
      terms = LazyList.kept(terms);
    }

    @Override
    public Why in(Arguments arguments) {
      return new Derived(formula, Term.in(terms, arguments), rule);
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
      terms = LazyList.kept(terms);
    }

    @Override
    public Why in(Arguments arguments) {
      return new Found(equation, residual, Term.in(terms, arguments), rule);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.found(this);
    }
  }

  /**
   * A truth that was read off numbers, such as a comparison.
   *
   * @param terms what was looked at, a line each
   * @param rule how the answer was read off them, in words
   */
  record Told(List<Term> terms, Text rule) implements Why {
    public Told {
      terms = LazyList.kept(terms);
    }

    @Override
    public Why in(Arguments arguments) {
      return new Told(Term.in(terms, arguments), rule);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.told(this);
    }
  }

  /** One line of a reason: a part of the formula and the entries it is made of. */
  record Term(Formula part, List<Source> sources) {
    public Term {
      sources = LazyList.kept(sources);
    }

    private static List<Term> in(List<Term> terms, Arguments arguments) {
      return LazyList.of(terms.size(), i -> terms.get(i).in(arguments));
    }

    private Term in(Arguments arguments) {
      return new Term(
          part,
          LazyList.of(sources.size(), i -> sources.get(i).within(sources.get(i).of(arguments))));
    }
  }

  /**
   * An entry of an argument, all counted from 0.
   *
   * @param part the part of an argument that has several; empty for a plain one
   * @param inner a value made on the way, such as the power before; empty for an argument
   */
  record Source(int argument, String part, int row, int column, Optional<Argument> inner) {
    public Source(int argument, String part, int row, int column) {
      this(argument, part, row, column, Optional.empty());
    }

    public Source(int argument, int row, int column) {
      this(argument, "", row, column);
    }

    /** A number of another part of the same result, such as a column before its length is 1. */
    public static Source beside(Call call, String part, int row, int column) {
      Argument itself = new Argument(call.value(), "", false, Optional.of(call));
      return new Source(0, part, row, column, Optional.of(itself));
    }

    /** The same entry, whatever call's reason it stands in. */
    public Source within(Argument whole) {
      return new Source(argument, part, row, column, Optional.of(whole));
    }

    /** What the entry is one of. */
    public Argument of(Arguments arguments) {
      return inner.orElseGet(() -> arguments.get(argument));
    }

    /** The numbers it is one of. */
    public Optional<Matrix> numbers(Arguments arguments) {
      Value whole = of(arguments).value();
      Optional<Value> value = part.isEmpty() ? Optional.of(whole) : whole.field(part);
      return value.flatMap(Results::matrix);
    }
  }

  /** One case for each kind of reason. */
  interface Visitor<R> {
    R given(Given given);

    R derived(Derived derived);

    R found(Found found);

    R told(Told told);
  }
}
