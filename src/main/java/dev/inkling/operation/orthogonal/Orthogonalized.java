package dev.inkling.operation.orthogonal;

import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Value;
import dev.inkling.operation.vectors.Surds;
import dev.inkling.trace.Formula;
import java.util.ArrayList;
import java.util.List;

/** Perpendicular columns as a value: Q and R with their roots, and the columns before any root. */
record Orthogonalized(GramSchmidt made) {

  static final String UNITS = "Q";
  static final String REACHES = "R";
  static final String ORTHOGONAL = "orthogonal";

  private static final int MOST = 100; // entries that keep their roots beside them
  private static final int LONGEST = 100; // digits under a root

  Value bundle() {
    Matrix orthogonal = made.orthogonal();
    boolean rooted =
        orthogonal.isExact()
            && made.given().size() <= MOST
            && orthogonal.digits() <= LONGEST
            && made.given().digits() <= LONGEST;
    return new Value.Bundle(
        List.of(
            Parts.of(
                UNITS,
                made.units(),
                "columns 1 long, at right angles to each other",
                rooted ? units() : List.of()),
            Parts.of(
                REACHES,
                made.reaches(),
                "how far each column reaches along each of them",
                rooted ? reaches() : List.of()),
            Parts.of(
                ORTHOGONAL,
                orthogonal,
                "the same directions before their lengths are made 1",
                List.of())));
  }

  private List<Formula> units() {
    List<Formula> units = new ArrayList<>();
    for (int row = 0; row < made.given().rows(); row++) {
      for (Matrix direction : made.directions()) {
        units.add(Surds.quotient(direction.at(row), direction));
      }
    }
    return units;
  }

  private List<Formula> reaches() {
    List<Formula> reaches = new ArrayList<>();
    for (int row = 0; row < made.rank(); row++) {
      for (int column = 0; column < made.given().columns(); column++) {
        reaches.add(
            column < made.kept().get(row)
                ? Formula.number(0)
                : Surds.quotient(made.overlap(row, column), made.directions().get(row)));
      }
    }
    return reaches;
  }
}
