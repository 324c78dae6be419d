package dev.inkling.operation.orthogonal;

import dev.inkling.math.Approximate;
import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Why a number of Q, R or the perpendicular columns is what it is. */
final class OrthogonalReasons {

  private static final int WRITTEN = 4; // terms of a sum in one line
  private static final Text FIRST = Text.of("the first column that points anywhere, as it is");

  private final Call call;
  private final Arguments given;
  private final GramSchmidt made;

  OrthogonalReasons(Call call, GramSchmidt made) {
    this.call = call;
    this.given = call.arguments();
    this.made = made;
  }

  Why why(String part, int row, int column) {
    if (!made.given().isExact()) {
      return found(column, part);
    }
    return switch (part) {
      case Orthogonalized.ORTHOGONAL -> orthogonal(row, column);
      case Orthogonalized.REACHES -> reach(row, column);
      default -> unit(row, column);
    };
  }

  /** A number of a perpendicular column: of the column itself, less its shadows on those before. */
  private Why.Derived orthogonal(int row, int direction) {
    int column = made.kept().get(direction);
    List<Why.Term> terms = new ArrayList<>();
    terms.add(
        new Why.Term(
            Entries.entry(given, 0, row, column, Role.FIRST),
            List.of(new Why.Source(0, row, column))));
    for (int k = 0; k < direction; k++) {
      if (!made.share(k, column).isZero()) {
        terms.add(shadow(row, k, column));
      }
    }
    String name = "column " + (column + 1);
    Text rule =
        terms.size() == 1
            ? Text.of(name + ", which is at a right angle to those before")
            : Text.of(
                name + " less its shadow on each u before it: (" + name + "·u)/(u·u) times u");
    return new Why.Derived(Entries.sum(terms).formula(), terms, direction == 0 ? FIRST : rule);
  }

  /** What a column loses to a direction before it: the share as the quotient it comes from. */
  private Why.Term shadow(int row, int direction, int column) {
    Matrix along = made.directions().get(direction);
    Matrix whole = made.given().columnAt(column);
    Formula share =
        new Formula.Quotient(
            Formula.number(along.dot(whole, Work.plain()).negate(), Role.TEXT),
            Formula.number(Vectors.squaredLength(along), Role.TEXT));
    List<Why.Source> sources = new ArrayList<>();
    sources.add(left(row, direction));
    for (int i = 0; i < along.rows(); i++) {
      if (i != row) {
        sources.add(left(i, direction));
      }
      sources.add(new Why.Source(0, i, column));
    }
    return new Why.Term(
        new Formula.Product(List.of(share, Formula.number(along.at(row), Role.SECOND))), sources);
  }

  /** The length of what was left of a column, a line of its own. */
  private Why.Term length(int direction) {
    Matrix along = made.directions().get(direction);
    List<Formula> squares = new ArrayList<>();
    List<Why.Source> sources = new ArrayList<>();
    for (int i = 0; i < along.rows(); i++) {
      squares.add(new Formula.Square(Formula.number(along.at(i), Role.SECOND)));
      sources.add(left(i, direction));
    }
    Formula sum =
        squares.size() <= WRITTEN
            ? Entries.added(squares)
            : Formula.number(Vectors.squaredLength(along), Role.TEXT);
    return new Why.Term(new Formula.Root(sum), sources);
  }

  private Why.Source left(int row, int direction) {
    return Why.Source.beside(call, Orthogonalized.ORTHOGONAL, row, direction);
  }

  private Why unit(int row, int direction) {
    Scalar entry = made.directions().get(direction).at(row);
    Why.Term number =
        new Why.Term(Formula.number(entry, Role.SECOND), List.of(left(row, direction)));
    Why.Term length = length(direction);
    return new Why.Derived(
        new Formula.Quotient(number.part(), length.part()),
        List.of(number, length),
        Text.of(
            "what is left of column "
                + (made.kept().get(direction) + 1)
                + ", divided by its length"));
  }

  private Why reach(int direction, int column) {
    if (column < made.kept().get(direction)) {
      return new Why.Derived(
          Formula.number(0),
          List.of(),
          Text.of("column " + (column + 1) + " came before this direction"));
    }
    Matrix along = made.directions().get(direction);
    List<Formula> products = new ArrayList<>();
    List<Why.Source> sources = new ArrayList<>();
    for (int i = 0; i < along.rows(); i++) {
      products.add(
          new Formula.Product(
              List.of(
                  Formula.number(along.at(i), Role.SECOND),
                  Entries.entry(given, 0, i, column, Role.FIRST))));
      sources.add(left(i, direction));
      sources.add(new Why.Source(0, i, column));
    }
    Formula sum = Entries.added(products);
    Why.Term product =
        new Why.Term(
            products.size() <= WRITTEN ? sum : Formula.number(sum.value().number(), Role.TEXT),
            sources);
    Why.Term length = length(direction);
    return new Why.Derived(
        new Formula.Quotient(product.part(), length.part()),
        List.of(product, length),
        Text.of("column " + (column + 1) + " meets the direction, divided by its length"));
  }

  /** Rounded all along: the product is put to the test instead. */
  private Why found(int column, String part) {
    Matrix units = Parts.matrix(call, Orthogonalized.UNITS);
    Matrix reaches = Parts.matrix(call, Orthogonalized.REACHES);
    Matrix a = given.matrix(0);
    Matrix off = units.times(reaches, Work.plain()).minus(a);
    Scalar residual = new Approximate(0);
    for (Scalar entry : off.entries()) {
      residual = entry.abs().compareTo(residual) > 0 ? entry.abs() : residual;
    }
    int asked = part.equals(Orthogonalized.REACHES) ? column : made.kept().get(column);
    List<Why.Term> terms = new ArrayList<>();
    for (int i = 0; i < a.rows(); i++) {
      List<Formula> products = new ArrayList<>();
      for (int k = 0; k < reaches.rows(); k++) {
        products.add(
            new Formula.Product(
                List.of(
                    Formula.number(units.at(i, k), Role.ANSWER),
                    Formula.number(reaches.at(k, asked), Role.ANSWER))));
      }
      Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
      terms.add(new Why.Term(sum, List.of(new Why.Source(0, i, asked))));
    }
    String name = given.source(0);
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(
                    new Formula.Named("Q", Role.ANSWER, Formula.block(units, Role.ANSWER)),
                    new Formula.Named("R", Role.ANSWER, Formula.block(reaches, Role.ANSWER)))),
            new Formula.Named(name, Role.FIRST, Formula.block(a, Role.FIRST))),
        residual,
        terms,
        Text.of("rounded on the way; put to the test, Q·R = " + name));
  }
}
