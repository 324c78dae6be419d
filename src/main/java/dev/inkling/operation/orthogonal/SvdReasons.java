package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
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

/**
 * Singular values and directions are found, not derived: put to the test, A·v is the value times u,
 * and Aᵀ·u the value times v.
 */
final class SvdReasons {

  private final Arguments given;
  private final Matrix a;
  private final Matrix left;
  private final Matrix values;
  private final Matrix right;

  SvdReasons(Call call) {
    this.given = call.arguments();
    this.a = given.matrix(0);
    this.left = Parts.matrix(call, Stretched.LEFT);
    this.values = Parts.matrix(call, Stretched.VALUES);
    this.right = Parts.matrix(call, Stretched.RIGHT);
  }

  /** Where something goes is put to the test backwards, so that the zero stretch says something. */
  Why why(String part, int direction) {
    boolean back = part.equals(Stretched.LEFT);
    Matrix from = (back ? left : right).columnAt(direction);
    Matrix to = (back ? right : left).columnAt(direction);
    Scalar value = values.at(direction);
    Matrix matrix = back ? a.transpose() : a;
    Matrix reached = to.scaledBy(value);
    Scalar residual = largest(matrix.times(from, Work.plain()).minus(reached));
    String number = Integer.toString(direction + 1);
    String fromName = (back ? "u" : "v") + number;
    String toName = (back ? "v" : "u") + number;
    String name = given.source(0) + (back ? "ᵀ" : "");
    Equation equation =
        Equation.of(
            new Formula.Product(
                List.of(
                    new Formula.Named(name, Role.FIRST, Formula.block(matrix, Role.FIRST)),
                    new Formula.Named(fromName, Role.ANSWER, Formula.block(from, Role.ANSWER)))),
            new Formula.Product(
                List.of(
                    Formula.number(value, Role.ANSWER),
                    new Formula.Named(toName, Role.ANSWER, Formula.block(to, Role.ANSWER)))));
    return new Why.Found(
        equation,
        residual,
        terms(from, back),
        Text.of(
            "found, then put to the test: "
                + name
                + "·"
                + fromName
                + " = σ"
                + number
                + "·"
                + toName));
  }

  private List<Why.Term> terms(Matrix from, boolean back) {
    List<Why.Term> terms = new ArrayList<>();
    int lines = back ? a.columns() : a.rows();
    for (int line = 0; line < lines; line++) {
      List<Formula> products = new ArrayList<>();
      List<Why.Source> sources = new ArrayList<>();
      for (int k = 0; k < from.rows(); k++) {
        int row = back ? k : line;
        int column = back ? line : k;
        products.add(
            new Formula.Product(
                List.of(
                    Entries.entry(given, 0, row, column, Role.FIRST),
                    Formula.number(from.at(k), Role.ANSWER))));
        sources.add(new Why.Source(0, row, column));
      }
      terms.add(
          new Why.Term(
              products.size() == 1 ? products.get(0) : new Formula.Sum(products), sources));
    }
    return terms;
  }

  static Scalar largest(Matrix off) {
    return off.entries().stream().map(Scalar::abs).max(Scalar::compareTo).orElseThrow();
  }
}
