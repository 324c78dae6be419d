package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.math.PrincipalDirections;
import dev.inkling.math.Scalar;
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

/** Why a number of an analysis is what it is: means and scores derived, directions put to test. */
final class PcaReasons {

  private static final int WRITTEN = 4; // terms of a sum in one line

  private final Call call;
  private final Arguments given;
  private final Matrix points;
  private final Matrix mean;
  private final Matrix directions;
  private final Matrix variances;

  PcaReasons(Call call) {
    this.call = call;
    this.given = call.arguments();
    this.points = given.matrix(0);
    this.mean = Parts.matrix(call, Spread.MEAN);
    this.directions = Parts.matrix(call, Spread.DIRECTIONS);
    this.variances = Parts.matrix(call, Spread.VARIANCES);
  }

  Why why(String part, int row, int column) {
    return switch (part) {
      case Spread.MEAN -> mean(column);
      case Spread.SCORES -> score(row, column);
      case Spread.SHARES -> share(row);
      case Spread.DIRECTIONS -> found(column);
      default -> found(row);
    };
  }

  private Why mean(int column) {
    List<Why.Term> terms = new ArrayList<>();
    for (int i = 0; i < points.rows(); i++) {
      terms.add(
          new Why.Term(
              Entries.entry(given, 0, i, column, Role.FIRST),
              List.of(new Why.Source(0, i, column))));
    }
    return new Why.Derived(
        new Formula.Quotient(Entries.sum(terms).formula(), Formula.number(points.rows())),
        terms,
        Text.of("added up, then divided by the " + points.rows() + " points"));
  }

  /** How far a point lies from the mean along a direction. */
  private Why score(int row, int direction) {
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < points.columns(); k++) {
      Formula product =
          new Formula.Product(
              List.of(
                  new Formula.Difference(
                      Entries.entry(given, 0, row, k, Role.FIRST),
                      Formula.number(mean.at(k), Role.TEXT)),
                  Formula.number(directions.at(k, direction), Role.SECOND)));
      List<Why.Source> sources =
          List.of(
              new Why.Source(0, row, k),
              Why.Source.beside(call, Spread.MEAN, 0, k),
              Why.Source.beside(call, Spread.DIRECTIONS, k, direction));
      terms.add(new Why.Term(product, sources));
    }
    return new Why.Derived(
        Entries.sum(terms).formula(),
        terms,
        Text.of("less the mean, times direction " + (direction + 1) + ", added up"));
  }

  private Why share(int direction) {
    List<Formula> each = new ArrayList<>();
    List<Why.Source> sources = new ArrayList<>();
    for (int k = 0; k < variances.size(); k++) {
      each.add(Formula.number(variances.at(k), Role.TEXT));
      sources.add(Why.Source.beside(call, Spread.VARIANCES, k, 0));
    }
    Formula whole =
        each.size() == 1
            ? each.get(0)
            : each.size() <= WRITTEN
                ? new Formula.Sum(each)
                : Formula.number(new Formula.Sum(each).value().number(), Role.TEXT);
    boolean none = whole.value().number().isZero();
    return new Why.Derived(
        none ? Formula.number(0) : new Formula.Quotient(each.get(direction), whole),
        List.of(
            new Why.Term(each.get(direction), List.of(sources.get(direction))),
            new Why.Term(whole, sources)),
        Text.of(
            none
                ? "there is no variance to share"
                : "the variance along direction " + (direction + 1) + ", divided by all of them"));
  }

  /** The covariance matrix stretches the direction and does not turn it. */
  private Why found(int direction) {
    Matrix covariance =
        PrincipalDirections.covariance(PrincipalDirections.centred(points, mean), Work.plain());
    Matrix axis = directions.columnAt(direction);
    Scalar variance = variances.at(direction);
    Matrix off = covariance.times(axis, Work.plain()).minus(axis.scaledBy(variance));
    List<Why.Term> terms = new ArrayList<>();
    for (int row = 0; row < covariance.rows(); row++) {
      List<Formula> products = new ArrayList<>();
      for (int k = 0; k < covariance.columns(); k++) {
        products.add(
            new Formula.Product(
                List.of(
                    Formula.number(covariance.at(row, k), Role.TEXT),
                    Formula.number(axis.at(k), Role.ANSWER))));
      }
      terms.add(
          new Why.Term(
              products.size() == 1 ? products.get(0) : new Formula.Sum(products), column(row)));
    }
    String name = "v" + (direction + 1);
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(
                    new Formula.Named("C", Role.FIRST, Formula.block(covariance, Role.FIRST)),
                    new Formula.Named(name, Role.ANSWER, Formula.block(axis, Role.ANSWER)))),
            new Formula.Product(
                List.of(
                    Formula.number(variance, Role.ANSWER),
                    new Formula.Named(name, Role.ANSWER, Formula.block(axis, Role.ANSWER))))),
        SvdReasons.largest(off),
        terms,
        Text.of(
            "found, then put to the test, C the covariances: C·" + name + " = variance·" + name));
  }

  private List<Why.Source> column(int column) {
    List<Why.Source> sources = new ArrayList<>();
    for (int i = 0; i < points.rows(); i++) {
      sources.add(new Why.Source(0, i, column));
    }
    return sources;
  }
}
