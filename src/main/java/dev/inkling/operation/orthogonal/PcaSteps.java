package dev.inkling.operation.orthogonal;

import dev.inkling.math.Exact;
import dev.inkling.math.KeptAxes;
import dev.inkling.math.Matrix;
import dev.inkling.math.PrincipalDirections;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Mean, points less the mean, covariances, the directions they keep, and how much along each. */
final class PcaSteps {

  private static final int MOST_POINTS = 8; // added up one by one
  private static final int MOST_FEATURES = 6; // on the board
  private static final int MOST_LINES = 40; // points of a full working

  private final Call call;
  private final Matrix points;
  private final Matrix mean;
  private final Matrix centred;
  private final Matrix variances;
  private final Matrix directions;

  PcaSteps(Call call) {
    this.call = call;
    this.points = call.arguments().matrix(0);
    this.mean = Parts.matrix(call, Spread.MEAN);
    this.centred = PrincipalDirections.centred(points, mean);
    this.variances = Parts.matrix(call, Spread.VARIANCES);
    this.directions = Parts.matrix(call, Spread.DIRECTIONS);
  }

  Steps steps() {
    List<Step> steps = new ArrayList<>();
    if (points.columns() <= MOST_FEATURES) {
      steps.add(means());
      steps.add(table());
      Matrix covariance = PrincipalDirections.covariance(centred, Work.plain());
      steps.add(covariances(covariance));
      if (points.columns() > 1) {
        steps.add(kept(covariance));
      }
    }
    if (!total().isZero()) {
      steps.add(shares());
    }
    return Steps.of(steps);
  }

  private Scalar total() {
    return variances.entries().stream().reduce(Scalar::plus).orElseThrow();
  }

  private Step means() {
    return Step.saying(Kind.EXPLAIN, Text.of("The mean of each column:"))
        .closer(Steps.generated(points.columns(), this::mean));
  }

  private Step mean(int column) {
    Formula count = Formula.number(points.rows());
    List<Formula> numbers = new ArrayList<>();
    points.columnAt(column).entries().forEach(n -> numbers.add(Formula.number(n, Role.FIRST)));
    Scalar sum = points.columnAt(column).entries().stream().reduce(Scalar::plus).orElseThrow();
    Formula over =
        numbers.size() <= MOST_POINTS ? new Formula.Sum(numbers) : Formula.number(sum, Role.TEXT);
    return Step.saying(Kind.TAKE_MEAN, Text.dim("column " + (column + 1)))
        .writing(
            Surds.equation(
                call.numbers(),
                new Formula.Quotient(over, count),
                Formula.number(mean.at(column), Role.TEXT)));
  }

  private Step table() {
    int shown = Math.min(points.rows(), MOST_LINES);
    Step written =
        Step.saying(Kind.TAKE_MEAN, Text.empty())
            .writing(Equation.of(Formula.block(centred, Role.FIRST)))
            .closer(Steps.generated(shown, this::less));
    return Step.saying(Kind.EXPLAIN, Text.of("Every point less the mean:"))
        .closer(Steps.of(written));
  }

  private Step less(int row) {
    return Step.saying(Kind.TAKE_MEAN, Text.dim("point " + (row + 1)))
        .writing(
            Equation.of(
                new Formula.Difference(
                    Formula.block(points.rowAt(row), Role.FIRST), Formula.block(mean, Role.TEXT)),
                Formula.block(centred.rowAt(row), Role.TEXT)));
  }

  private Step covariances(Matrix covariance) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < points.columns(); i++) {
      for (int j = i; j < points.columns(); j++) {
        pairs.add(new int[] {i, j});
      }
    }
    Step written =
        Step.saying(Kind.TAKE_COVARIANCE, Text.empty())
            .writing(Equation.of(Formula.block(covariance, Role.TEXT)))
            .closer(
                points.rows() > MOST_POINTS
                    ? Steps.none()
                    : Steps.generated(
                        pairs.size(),
                        place -> covariance(covariance, pairs.get(place)[0], pairs.get(place)[1])));
    return Step.saying(
            Kind.EXPLAIN,
            Text.of(
                "The covariances: these columns multiplied pair by pair, added up, divided by n − 1"
                    + " = "
                    + (points.rows() - 1)
                    + ":"))
        .closer(Steps.of(written));
  }

  private Step covariance(Matrix covariance, int row, int column) {
    List<Formula> products = new ArrayList<>();
    for (int i = 0; i < points.rows(); i++) {
      products.add(
          new Formula.Product(
              List.of(
                  Formula.number(centred.at(i, row), Role.FIRST),
                  Formula.number(centred.at(i, column), Role.SECOND))));
    }
    return Step.saying(
            Kind.TAKE_COVARIANCE, Text.dim("columns " + (row + 1) + " and " + (column + 1)))
        .writing(
            Equation.of(
                new Formula.Quotient(new Formula.Sum(products), Formula.number(points.rows() - 1L)),
                Formula.number(covariance.at(row, column), Role.TEXT)));
  }

  private Step kept(Matrix covariance) {
    List<Matrix> axes =
        directions.isExact() || !covariance.isExact()
            ? List.of()
            : KeptAxes.of(covariance, Work.plain()).map(KeptAxes::axes).orElse(List.of());
    List<Step> lines = new ArrayList<>();
    for (int i = 0; i < variances.rows(); i++) {
      Formula axis =
          Formula.block(axes.isEmpty() ? directions.columnAt(i) : axes.get(i), Role.SECOND);
      lines.add(
          Step.saying(Kind.KEEP_DIRECTION, Text.dim("v" + (i + 1)))
              .writing(
                  Equation.of(
                      new Formula.Product(List.of(Formula.block(covariance, Role.TEXT), axis)),
                      new Formula.Product(
                          List.of(Formula.number(variances.at(i), Role.ANSWER), axis)))));
    }
    return Step.saying(
            Kind.EXPLAIN,
            Text.of(
                lines.size() == 1
                    ? "They stretch this and do not turn it:"
                    : "They stretch these and do not turn them:"))
        .closer(Steps.of(lines));
  }

  private Step shares() {
    Formula whole = Formula.number(total(), Role.TEXT);
    Matrix shares = Parts.matrix(call, Spread.SHARES);
    return Step.saying(Kind.EXPLAIN, Text.of("Of all the spread, along each, in percent:"))
        .closer(
            Steps.generated(
                variances.rows(),
                i ->
                    Step.saying(Kind.LENGTH, Text.dim("direction " + (i + 1)))
                        .writing(
                            Surds.equation(
                                call.numbers(),
                                new Formula.Product(
                                    List.of(
                                        Formula.number(100),
                                        new Formula.Quotient(
                                            Formula.number(variances.at(i), Role.TEXT), whole))),
                                Formula.number(shares.at(i).times(Exact.of(100)), Role.TEXT)))));
  }
}
