package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Formula;
import dev.inkling.trace.LazyList;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/** Entries of arguments as parts of formulas, each with its role and the address it is asked by. */
public final class Entries {

  private Entries() {}

  /** The entry of an argument at a row and column from 0, addressed as a learner would. */
  public static Formula.Leaf entry(
      Arguments arguments, int argument, int row, int column, Role role) {
    Matrix matrix = arguments.matrix(argument);
    return Formula.number(
        matrix.at(row, column), role, address(arguments.source(argument), matrix, row, column));
  }

  /** The {@code place}-th number of a vector, from 0. */
  public static Formula.Leaf entry(Arguments arguments, int argument, int place, Role role) {
    Matrix vector = arguments.matrix(argument);
    return entry(arguments, argument, rowOf(vector, place), columnOf(vector, place), role);
  }

  /** {@code A[1,2]} in a matrix, {@code x[2]} in a vector, {@code k} for a number. */
  public static Address address(String label, Matrix matrix, int row, int column) {
    if (matrix.isNumber()) {
      return Address.of(label);
    }
    return matrix.isVector()
        ? Address.of(label, new Address.Place(Math.max(row, column) + 1))
        : Address.of(label, new Address.Entry(row + 1, column + 1));
  }

  /** {@code E.values[2]}: the same of a named part; an empty name is the whole. */
  public static Address address(String label, String part, Matrix matrix, int row, int column) {
    if (part.isEmpty()) {
      return address(label, matrix, row, column);
    }
    Address whole = Address.of(label, new Address.Field(part));
    return matrix.isNumber()
        ? whole
        : whole.then(address(label, matrix, row, column).path().get(0));
  }

  /** Where the {@code place}-th number of a vector stands. */
  public static Why.Source source(Arguments arguments, int argument, int place) {
    Matrix vector = arguments.matrix(argument);
    return new Why.Source(argument, rowOf(vector, place), columnOf(vector, place));
  }

  private static int rowOf(Matrix vector, int place) {
    return place / vector.columns();
  }

  private static int columnOf(Matrix vector, int place) {
    return place % vector.columns();
  }

  /** A reason whose formula is a single term. */
  public static Why.Derived derived(Formula formula, Why.Source... sources) {
    return new Why.Derived(formula, List.of(new Why.Term(formula, List.of(sources))), Text.empty());
  }

  /** The sum of the products of the pairs of two vectors, with every source named. */
  public static Why.Derived sumOfPairs(Arguments arguments, int first, int second) {
    return sumOfProducts(arguments, Factors.all(arguments, first), Factors.all(arguments, second));
  }

  /** The sum of the products of numbers on both sides, each with its source. */
  public static Why.Derived sumOfProducts(Arguments arguments, Factors first, Factors second) {
    return sum(
        new Products(
            first,
            second,
            i -> {
              Why.Source one = first.source(i);
              Why.Source other = second.source(i);
              return new Why.Term(
                  new Formula.Product(
                      List.of(
                          entry(arguments, one, Role.FIRST), entry(arguments, other, Role.SECOND))),
                  List.of(one, other));
            }));
  }

  /** The entry a source names. */
  public static Formula.Leaf entry(Arguments arguments, Why.Source source, Role role) {
    Matrix matrix = source.numbers(arguments).orElseThrow();
    String label = source.of(arguments).source();
    return Formula.number(
        matrix.at(source.row(), source.column()),
        role,
        address(label, source.part(), matrix, source.row(), source.column()));
  }

  /** Formulas added up; one alone as it is. */
  public static Formula added(List<Formula> formulas) {
    return formulas.size() == 1 ? formulas.get(0) : new Formula.Sum(formulas);
  }

  /** Terms added up. */
  public static Why.Derived sum(List<Why.Term> terms) {
    Formula sum =
        terms.size() == 1
            ? terms.get(0).part()
            : new Formula.Sum(LazyList.of(terms.size(), i -> terms.get(i).part()));
    return new Why.Derived(sum, terms, Text.empty());
  }

  /** A scalar of the answer's role. */
  public static Formula.Leaf answer(Scalar value) {
    return Formula.number(value, Role.ANSWER);
  }
}
