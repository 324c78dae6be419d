package dev.inkling.operation.elimination;

import dev.inkling.math.Blackboard;
import dev.inkling.math.Inverse;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix that takes back what another does; {@code A^-1} is the same.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 2.5"
 */
public final class InverseOf implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("inverse", "The matrix that takes back what A does; also written A^-1.")
          .taking("A", "a matrix with as many rows as columns, not singular")
          .withExamples("inverse [2 1; 1 1]", "[1 2; 3 4]^-1")
          .seeAlso("solve", "det", "rref", "basis");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(of(arguments, work));
  }

  /** The inverse of the first argument, or a problem that says which row vanishes. */
  public static Matrix of(Arguments arguments, Work work) {
    Matrix a = Shaping.square(arguments, 0, "an inverse");
    return Inverse.of(Effort.affordable(a, work), work)
        .orElseThrow(() -> Shaping.singular(arguments, 0, work));
  }

  @Override
  public Steps steps(Call call) {
    Matrix a = Effort.like(Results.of(call).isExact(), given(call));
    Matrix start = LinearSystem.beside(a, Matrix.identity(a.rows()));
    if (!Tables.fit(start) || a.isNumber()) {
      return Steps.none();
    }
    String name = call.arguments().label(0);
    List<Step> steps =
        new ArrayList<>(
            Tables.of(
                call.numbers(),
                name + " and the identity side by side",
                start,
                a.columns(),
                Blackboard.reduced(start, a.columns())));
    steps.add(
        Step.saying(
            Kind.READ_OFF,
            Text.of("Left stands the identity, and so right stands ")
                .plus(Text.strong(name + "^-1", Role.ANSWER))
                .plus(".")));
    return Steps.of(steps);
  }

  @Override
  public Text sentence(Call call) {
    return new EliminationWording(call.numbers())
        .inverse(given(call), call.arguments().label(0), Results.of(call));
  }

  @Override
  public List<Text> notes(Call call) {
    List<Text> notes =
        new ArrayList<>(Effort.notes(given(call).isExact(), Results.of(call).isExact()));
    notes.addAll(Effort.sensitivity(given(call), call.arguments().label(0)));
    return notes;
  }

  /** Up to three rows a cofactor over the determinant; beyond, checked against the identity. */
  @Override
  public Why why(Call call, int row, int column) {
    if (given(call).rows() > 3 || !Results.of(call).isExact()) {
      return found(call, column);
    }
    Expansion expansion = new Expansion(call.arguments());
    Expansion.Part cofactor = expansion.cofactor(column, row);
    Formula determinant = expansion.formula();
    List<Why.Source> sources = new ArrayList<>();
    expansion.terms().forEach(term -> sources.addAll(term.sources()));
    List<Why.Term> terms = new ArrayList<>();
    if (!cofactor.sources().isEmpty()) {
      terms.add(new Why.Term(cofactor.formula(), cofactor.sources()));
    }
    terms.add(new Why.Term(determinant, sources.stream().distinct().toList()));
    String name = call.arguments().source(0);
    return new Why.Derived(
        new Formula.Quotient(cofactor.formula(), determinant),
        terms,
        Text.of(
            given(call).isNumber()
                ? "1 divided by it"
                : name
                    + " without row "
                    + (column + 1)
                    + " and column "
                    + (row + 1)
                    + ", over det "
                    + name));
  }

  private static Why found(Call call, int column) {
    String name = call.arguments().source(0);
    Matrix identity = Matrix.identity(given(call).rows());
    String equation = name + "·" + name + "^-1 = identity";
    return checked(call.arguments(), Results.of(call), identity, column, equation);
  }

  /** Found, then checked: every row of A meets a column of what was found, and gives the target. */
  public static Why.Found checked(
      Arguments given, Matrix inverse, Matrix target, int column, String equation) {
    Matrix a = given.matrix(0);
    List<Why.Term> terms = new ArrayList<>();
    Scalar residual = inverse.at(0).minus(inverse.at(0));
    for (int i = 0; i < a.rows(); i++) {
      List<Formula> products = new ArrayList<>();
      List<Why.Source> sources = new ArrayList<>();
      for (int k = 0; k < a.columns(); k++) {
        products.add(
            new Formula.Product(
                List.of(
                    Entries.entry(given, 0, i, k, Role.FIRST),
                    Formula.number(inverse.at(k, column), Role.ANSWER))));
        sources.add(new Why.Source(0, i, k));
      }
      Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
      Scalar off = sum.value().number().minus(target.at(i, column)).abs();
      residual = off.compareTo(residual) > 0 ? off : residual;
      terms.add(new Why.Term(sum, sources));
    }
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(
                    Formula.block(a, Role.FIRST),
                    Formula.block(inverse.columnAt(column), Role.ANSWER))),
            Formula.block(target.columnAt(column), Role.TEXT)),
        residual,
        terms,
        Text.of("found, not derived: with its column, " + equation));
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }
}
