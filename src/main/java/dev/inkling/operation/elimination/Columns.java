package dev.inkling.operation.elimination;

import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** Where a number of a combination comes from: so much of each column, in this row. */
final class Columns {

  private Columns() {}

  static Why why(Arguments given, int amounts, int matrix, int row) {
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < given.matrix(matrix).columns(); k++) {
      Formula product =
          new Formula.Product(
              List.of(
                  Entries.entry(given, amounts, k, Role.SECOND),
                  Entries.entry(given, matrix, row, k, Role.FIRST)));
      terms.add(
          new Why.Term(
              product, List.of(Entries.source(given, amounts, k), new Why.Source(matrix, row, k))));
    }
    return Entries.sum(terms);
  }
}
