package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the first argument by their places, counted row by row from 0. */
final class Places {

  private Places() {}

  static Address address(Arguments given, int place) {
    Matrix a = given.matrix(0);
    return Entries.address(given.label(0), a, place / a.columns(), place % a.columns());
  }

  /** {@code a[2]}, {@code A[1,2]}. */
  static String name(Arguments given, int place) {
    return address(given, place).print();
  }

  /** Every number, a term each. */
  static List<Why.Term> terms(Arguments given) {
    List<Why.Term> terms = new ArrayList<>();
    for (int i = 0; i < given.matrix(0).size(); i++) {
      terms.add(
          new Why.Term(
              Entries.entry(given, 0, i, Role.FIRST), List.of(Entries.source(given, 0, i))));
    }
    return terms;
  }
}
