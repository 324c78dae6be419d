package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.eigen.CharacteristicPolynomial;
import dev.inkling.math.eigen.Direction;
import dev.inkling.math.eigen.Eigenvalue;
import dev.inkling.math.eigen.Polynomial;
import dev.inkling.math.eigen.Residual;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Surd;
import dev.inkling.operation.Call;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.AlgebraText;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way to eigenvalues at a blackboard: the characteristic polynomial, its roots, and for each
 * root what A − λI sends to 0. Where that is too long, what was found is checked.
 */
final class EigenSteps {

  private static final int BLACKBOARD = 3; // rows

  private final Matrix a;
  private final String name;
  private final Spectrum spectrum;
  private final AlgebraText algebra;

  EigenSteps(Call call, Spectrum spectrum) {
    this.a = call.arguments().matrix(0);
    this.name = call.arguments().label(0);
    this.spectrum = spectrum;
    this.algebra = new AlgebraText(call.numbers());
  }

  Steps steps() {
    if (a.isNumber()) {
      return Steps.none();
    }
    return spectrum.isExact() && a.rows() <= BLACKBOARD ? blackboard() : checks();
  }

  private Steps blackboard() {
    Polynomial polynomial = CharacteristicPolynomial.of(a, Work.plain());
    List<Step> steps = new ArrayList<>();
    String written = algebra.polynomial(polynomial);
    String factored = algebra.factored(spectrum);
    if (a.rows() == 2) {
      steps.add(step("polynomial", "det(" + name + " − λ·I)", algebra.diagonals(a), written));
      if (!spectrum.isRational()) {
        Surd root = spectrum.values().get(0).exactly().orElseThrow();
        steps.add(step("its roots", "λ", algebra.formula(polynomial), algebra.both(root)));
      } else if (!factored.equals(written)) {
        steps.add(step("factored", written, factored));
      }
    } else { // with three rows the sign of λ³ is a minus
      String minus = factored.equals(written) ? "−" + written : "−(" + written + ")";
      String determinant = "det(" + name + " − λ·I)";
      steps.add(
          factored.equals(written)
              ? step("polynomial", determinant, minus)
              : step("polynomial", determinant, minus, "−" + factored));
    }
    for (Eigenvalue value : spectrum.values()) {
      if (value.isReal() || value.exactly().orElseThrow().part().signum() > 0) {
        steps.add(direction(value));
      }
    }
    return Steps.of(steps);
  }

  /** Sides that are written in letters; whatever λ is, they come to the same. */
  private static Step step(String label, String... sides) {
    List<Formula> named = new ArrayList<>();
    for (String side : sides) {
      named.add(new Formula.Named(side, Role.TEXT, Formula.number(0)));
    }
    return Step.saying(Kind.CHARACTERISTIC_POLYNOMIAL, Text.dim(label))
        .writing(new Equation(named));
  }

  /** What A − λI sends to 0, read off its rows. */
  private Step direction(Eigenvalue value) {
    Surd number = value.exactly().orElseThrow();
    String points =
        value.directions().stream()
            .map(direction -> algebra.point(direction.exactly()))
            .collect(Collectors.joining(" and "));
    Text answer = Text.of(rows(number)).plus(Text.strong(points, Role.ANSWER));
    Step step =
        Step.saying(Kind.KEPT_DIRECTION, Text.of(algebra.eigenvalue(value))).because(answer);
    return number.isRational() ? step.closer(closer(value, number)) : step;
  }

  /** A − λ·I itself, and both sides of A·v = λ·v. */
  private Steps closer(Eigenvalue value, Surd number) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.saying(Kind.KEPT_DIRECTION, Text.empty())
            .writing(
                Equation.of(
                    new Formula.Difference(
                        Formula.block(a, Role.FIRST),
                        new Formula.Product(
                            List.of(
                                Formula.number(number.whole(), Role.ANSWER),
                                Formula.block(Matrix.identity(a.rows()), Role.TEXT)))),
                    Formula.block(shifted(number), Role.TEXT))));
    for (Direction direction : value.directions()) {
      Formula v = Formula.block(direction.real(), Role.ANSWER);
      Formula factor = Formula.number(number.whole(), Role.ANSWER);
      steps.add(
          Step.saying(Kind.CHECK, Text.empty())
              .writing(
                  Equation.of(
                      new Formula.Product(List.of(Formula.block(a, Role.FIRST), v)),
                      Formula.block(a.times(direction.real(), Work.plain()), Role.TEXT),
                      new Formula.Product(List.of(factor, v)))));
    }
    return Steps.of(steps);
  }

  private Matrix shifted(Surd number) {
    return a.minus(Matrix.identity(a.rows()).scaledBy(number.whole()));
  }

  private String rows(Surd number) {
    if (!number.isRational()) {
      int row = a.at(1, 0).isZero() ? 0 : 1;
      return a.rows() == 2 ? algebra.row(a, row) + " = 0, so " : "A·v = λ·v for ";
    }
    Reduction reduction = Reduction.of(shifted(number), a.columns(), Work.plain());
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < reduction.rank(); row++) {
      rows.add(algebra.combination(reduction.form().rowAt(row).entries()) + " = 0");
    }
    return rows.isEmpty() ? "every arrow, such as " : String.join(", ", rows) + ", so ";
  }

  /** For each pair, by how much both sides of A·v = λ·v differ. */
  private Steps checks() {
    List<Spectrum.Pair> pairs = spectrum.pairs();
    Step found =
        Step.saying(
                Kind.EXPLAIN,
                Text.dim("Found, then checked: " + name + "·v and λ·v differ by at most"))
            .closer(Steps.generated(pairs.size(), i -> check(pairs.get(i))));
    return Steps.of(found);
  }

  private Step check(Spectrum.Pair pair) {
    return Step.saying(Kind.CHECK, Text.of(algebra.eigenvalue(pair.value())))
        .writing(
            Equation.of(
                new Formula.Named(
                    "|" + name + "·v − λ·v|",
                    Role.TEXT,
                    Formula.number(Residual.of(a, pair), Role.TEXT)),
                Formula.number(Residual.of(a, pair), Role.TEXT)));
  }
}
