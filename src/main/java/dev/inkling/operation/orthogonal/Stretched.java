package dev.inkling.operation.orthogonal;

import dev.inkling.math.ExactSingularValues;
import dev.inkling.math.Matrix;
import dev.inkling.math.SingularValues;
import dev.inkling.math.Stretches;
import dev.inkling.operation.Call;
import dev.inkling.operation.Rooted;
import dev.inkling.operation.Value;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Formula;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Turn, stretch and turn as a value of three parts, with roots beside what they are rounded to. */
final class Stretched {

  static final String LEFT = "U";
  static final String VALUES = "values";
  static final String RIGHT = "V";

  private Stretched() {}

  static Value bundle(Matrix a, Stretches stretches) {
    SingularValues found = stretches.found();
    List<Formula> left = stretches.exact().map(exact -> columns(exact.left())).orElse(List.of());
    List<Formula> right = stretches.exact().map(exact -> columns(exact.right())).orElse(List.of());
    List<Formula> values =
        stretches
            .exact()
            .map(Stretched::roots)
            .orElseGet(() -> TwoStretches.of(a).map(TwoStretches::formulas).orElse(List.of()));
    return new Value.Bundle(
        List.of(
            Parts.of(LEFT, found.left(), "where each direction goes, 1 long", left),
            Parts.of(VALUES, found.values(), "how much each is stretched", values),
            Parts.of(RIGHT, found.right(), "the directions, 1 long, as columns", right)));
  }

  /** What was found, from the value of a call. */
  static Stretches again(Call call) {
    SingularValues found =
        new SingularValues(
            Parts.matrix(call, LEFT), Parts.matrix(call, VALUES), Parts.matrix(call, RIGHT));
    return Stretches.again(call.arguments().matrix(0), found, Work.plain());
  }

  private static List<Formula> roots(ExactSingularValues exact) {
    return exact.squares().stream().map(Rooted::root).toList();
  }

  /** The columns made one long, row by row. */
  static List<Formula> columns(List<Matrix> columns) {
    List<Formula> entries = new ArrayList<>();
    for (int row = 0; row < columns.get(0).rows(); row++) {
      for (Matrix column : columns) {
        entries.add(Surds.quotient(column.at(row), column));
      }
    }
    return entries;
  }
}
