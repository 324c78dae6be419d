package dev.inkling.operation.orthogonal;

import dev.inkling.math.KeptAxes;
import dev.inkling.math.Matrix;
import dev.inkling.math.PrincipalDirections;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Value;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Formula;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Principal directions as a value: the mean, the directions, how much along each, the scores. */
record Spread(PrincipalDirections found) {

  static final String MEAN = "mean";
  static final String DIRECTIONS = "directions";
  static final String VARIANCES = "variances";
  static final String SHARES = "shares";
  static final String SCORES = "scores";

  private static final int MOST_EXACT = 4_000; // entries that may go under a root
  private static final int MOST = 100; // scores that keep their roots beside them

  Value bundle(Work work) {
    List<Matrix> axes =
        found.axes().map(KeptAxes::axes).orElse(List.of()).stream().limit(found.count()).toList();
    return new Value.Bundle(
        List.of(
            Parts.of(MEAN, found.mean(), "the middle of the points", List.of()),
            Parts.of(
                DIRECTIONS,
                found.directions(),
                "where they spread, most first, as columns 1 long",
                axes.isEmpty() ? List.of() : Stretched.columns(axes)),
            Parts.of(VARIANCES, found.variances(), "how much along each", variances(work)),
            Parts.of(SHARES, found.shares(), "which part of the whole that is", List.of()),
            Parts.of(
                SCORES,
                found.scores(work),
                "where each point stands along each",
                axes.isEmpty() ? List.of() : scores(axes, work))));
  }

  /** Two of them keep their roots. */
  private List<Formula> variances(Work work) {
    boolean small = found.centred().isExact() && found.centred().size() <= MOST_EXACT;
    if (found.count() != 2 || found.mean().columns() != 2 || !small) {
      return List.of();
    }
    TwoStretches two = new TwoStretches(PrincipalDirections.covariance(found.centred(), work));
    return List.of(two.square(true), two.square(false));
  }

  private List<Formula> scores(List<Matrix> axes, Work work) {
    if (found.centred().rows() * axes.size() > MOST) {
      return List.of();
    }
    List<Formula> scores = new ArrayList<>();
    for (int row = 0; row < found.centred().rows(); row++) {
      for (Matrix axis : axes) {
        Scalar along = found.centred().rowAt(row).dot(axis, work);
        scores.add(Surds.quotient(along, axis));
      }
    }
    return scores;
  }
}
