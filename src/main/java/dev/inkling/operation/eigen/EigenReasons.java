package dev.inkling.operation.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Residual;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an eigenvalue or an entry of an eigenvector comes from: a formula where one gives it, or
 * the equation that it satisfies together with what was found beside it.
 */
final class EigenReasons {

  private final Arguments given;
  private final Matrix a;
  private final Spectrum spectrum;

  EigenReasons(Call call, Spectrum spectrum) {
    this.given = call.arguments();
    this.a = given.matrix(0);
    this.spectrum = spectrum;
  }

  /** Why the eigenvalue in a place is what it is. */
  Why value(int place) {
    Spectrum.Pair pair = spectrum.pairs().get(place);
    return onDiagonal(pair).or(() -> quadratic(pair)).orElseGet(() -> vector(place));
  }

  /** In a triangular matrix the eigenvalues stand on the diagonal. */
  private Optional<Why> onDiagonal(Spectrum.Pair pair) {
    if (!spectrum.isExact() || !isTriangular()) {
      return Optional.empty();
    }
    for (int i = 0; i < a.rows(); i++) {
      if (a.at(i, i).equals(pair.value().real())) {
        Formula entry = Entries.entry(given, 0, i, i, Role.FIRST);
        return Optional.of(
            new Why.Derived(
                entry,
                List.of(new Why.Term(entry, List.of(new Why.Source(0, i, i)))),
                Text.of("all is 0 on one side of the diagonal, so it stands there")));
      }
    }
    return Optional.empty();
  }

  private boolean isTriangular() {
    boolean upper = true;
    boolean lower = true;
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < i; j++) {
        upper &= a.at(i, j).isZero();
        lower &= a.at(j, i).isZero();
      }
    }
    return upper || lower;
  }

  /** Half the trace and the square root of what the determinant leaves of its square. */
  private Optional<Why> quadratic(Spectrum.Pair pair) {
    if (a.rows() != 2 || !spectrum.isExact() || !spectrum.isReal()) {
      return Optional.empty();
    }
    Formula trace = new Formula.Sum(List.of(entry(0, 0), entry(1, 1)));
    Formula determinant =
        new Formula.Difference(
            new Formula.Product(List.of(entry(0, 0), entry(1, 1))),
            new Formula.Product(List.of(entry(0, 1), entry(1, 0))));
    Formula root =
        new Formula.Root(
            new Formula.Difference(
                new Formula.Square(trace),
                new Formula.Product(List.of(Formula.number(4), determinant))));
    boolean upper = pair.value().real().times(Exact.of(2)).compareTo(trace.value().number()) >= 0;
    Formula over =
        upper ? new Formula.Sum(List.of(trace, root)) : new Formula.Difference(trace, root);
    Formula formula = new Formula.Quotient(over, Formula.number(2));
    if (!formula.value().number().equals(pair.value().real())) {
      return Optional.empty(); // the last digit of a root may differ: the equation says it better
    }
    List<Why.Source> diagonal = List.of(new Why.Source(0, 0, 0), new Why.Source(0, 1, 1));
    List<Why.Source> all =
        List.of(
            new Why.Source(0, 0, 0),
            new Why.Source(0, 1, 1),
            new Why.Source(0, 0, 1),
            new Why.Source(0, 1, 0));
    String sign = upper ? "+" : "−";
    return Optional.of(
        new Why.Derived(
            formula,
            List.of(new Why.Term(trace, diagonal), new Why.Term(determinant, all)),
            Text.of("t trace, d determinant: (t " + sign + " √(t² − 4d))/2")));
  }

  private Formula entry(int row, int column) {
    return Entries.entry(given, 0, row, column, Role.FIRST);
  }

  /** Each row of A meets the vector, which comes out λ times as long; for a pair, of real parts. */
  Why vector(int place) {
    Spectrum.Pair pair = spectrum.pairs().get(place);
    Matrix v = pair.direction().real();
    List<Why.Term> terms = new ArrayList<>();
    for (int i = 0; i < a.rows(); i++) {
      List<Formula> products = new ArrayList<>();
      List<Why.Source> sources = new ArrayList<>();
      for (int j = 0; j < a.columns(); j++) {
        products.add(
            new Formula.Product(List.of(entry(i, j), Formula.number(v.at(j), Role.ANSWER))));
        sources.add(new Why.Source(0, i, j));
      }
      Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
      terms.add(new Why.Term(sum, sources));
    }
    Scalar residual = Residual.of(a, pair);
    String name = given.source(0);
    String parts = pair.value().isReal() ? "" : ", real parts shown";
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(Formula.block(a, Role.FIRST), Formula.block(v, Role.ANSWER))),
            new Formula.Product(
                List.of(
                    Formula.number(pair.value().real(), Role.ANSWER),
                    Formula.block(v, Role.ANSWER)))),
        residual,
        terms,
        Text.of("found, not derived: with its column v, " + name + "·v = λ·v" + parts));
  }
}
