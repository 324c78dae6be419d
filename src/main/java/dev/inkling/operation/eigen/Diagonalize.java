package dev.inkling.operation.eigen;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.eigen.Diagonal;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Rooted;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.PowerWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix in its own directions, where it only stretches: A = P·D·P⁻¹.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 6.2"
 */
public final class Diagonalize implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("diagonalize", "A in its own directions, where it only stretches: A = P·D·P^-1.")
          .taking("A", "a square matrix with as many independent kept directions as rows")
          .withExamples("diagonalize [2 1; 1 2]", "diagonalize [1 1; 1 0]")
          .seeAlso("eigen", "power", "basis", "inverse");

  private static final int MOST_ROWS = 6; // of matrices that are written side by side

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = EigenParts.square(arguments, 0, "directions of its own");
    Spectrum spectrum = Spectrum.of(a, work);
    Diagonal inverse =
        Diagonal.of(spectrum, work).orElseThrow(() -> tooFew(arguments, a, spectrum));
    return new Value.Bundle(
        List.of(
            EigenParts.vectors(spectrum, "P", "the kept directions, one a column"),
            EigenParts.diagonal(spectrum),
            EigenParts.part(
                "inverse",
                "P^-1: what an input is in those directions",
                inverse.real(),
                inverse.imaginary(),
                EigenParts.isRooted(spectrum)
                    ? inverse.exactly().stream().map(Rooted::formula).toList()
                    : List.of())));
  }

  private static ArgumentProblem tooFew(Arguments given, Matrix a, Spectrum spectrum) {
    String name = given.label(0);
    String why =
        spectrum.isDefective()
            ? new EigenWording(Numbers.usual()).spectrum(a, name, spectrum).plain()
            : EigenWording.coinciding(spectrum).plain();
    String typed = given.isNamed(0) ? name : Numbers.typed(a);
    Problem problem =
        Problem.work(name + " cannot be diagonalized. " + why)
            .expecting("P would have no inverse, since its columns repeat each other.");
    return ArgumentProblem.at(
        0,
        given.isNamed(0) || a.size() <= 16
            ? problem.tryThis("eigen " + typed, "shows the directions there are")
            : problem);
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }

  private static Spectrum spectrum(Call call) {
    return EigenParts.spectrum(call, "D", "P");
  }

  private static Diagonal diagonal(Spectrum spectrum) {
    return Diagonal.of(spectrum, Work.plain()).orElseThrow();
  }

  @Override
  public Steps steps(Call call) {
    List<Formula> factors = new ArrayList<>();
    for (String part : List.of("P", "D", "inverse")) {
      call.value()
          .field(part)
          .flatMap(Results::matrix)
          .ifPresent(matrix -> factors.add(named(part.replace("inverse", "P^-1"), matrix)));
    }
    Matrix a = given(call);
    if (a.isNumber() || a.rows() > MOST_ROWS || factors.size() < 3) {
      return Steps.none();
    }
    return Steps.of(
        Step.saying(Kind.WRITE_DOWN, Text.empty())
            .writing(
                Equation.of(named(call.arguments().label(0), a), new Formula.Product(factors))));
  }

  private static Formula named(String name, Matrix matrix) {
    return new Formula.Named(name, Role.DIM, Formula.block(matrix, Role.TEXT));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return EigenPictures.of(call, spectrum(call)).pictures();
  }

  @Override
  public Text sentence(Call call) {
    Spectrum spectrum = spectrum(call);
    return new PowerWording(call.numbers())
        .diagonal(
            given(call),
            call.arguments().label(0),
            spectrum,
            diagonal(spectrum).residual(given(call), spectrum, Work.plain()));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return why(call, "P", row, column);
  }

  @Override
  public Why why(Call call, String part, int row, int column) {
    Spectrum spectrum = spectrum(call);
    EigenReasons reasons = new EigenReasons(call, spectrum);
    return switch (part) {
      case "D" ->
          row == column
              ? reasons.value(row)
              : new Why.Given(Text.of("D has numbers on its diagonal alone"));
      case "inverse" -> inverse(spectrum, column);
      default -> reasons.vector(column);
    };
  }

  /** Each row of P meets the column, and gives the column of the identity. */
  private static Why inverse(Spectrum spectrum, int column) {
    Matrix p = spectrum.realDirections();
    Diagonal diagonal = diagonal(spectrum);
    Matrix identity = Matrix.identity(p.rows());
    List<Why.Term> terms = new ArrayList<>();
    double worst = 0;
    for (int i = 0; i < p.rows(); i++) {
      List<Formula> products = new ArrayList<>();
      for (int k = 0; k < p.columns(); k++) {
        products.add(
            new Formula.Product(
                List.of(
                    Formula.number(p.at(i, k), Role.FIRST),
                    Formula.number(diagonal.real().at(k, column), Role.ANSWER))));
      }
      Formula sum = products.size() == 1 ? products.get(0) : new Formula.Sum(products);
      double off = sum.value().number().toDouble() - (i == column ? 1 : 0);
      worst = Math.max(worst, Math.abs(off));
      terms.add(new Why.Term(sum, List.of()));
    }
    boolean exact = !diagonal.exactly().isEmpty();
    return new Why.Found(
        Equation.of(
            new Formula.Product(
                List.of(
                    Formula.block(p, Role.FIRST),
                    Formula.block(diagonal.real().columnAt(column), Role.ANSWER))),
            Formula.block(identity.columnAt(column), Role.TEXT)),
        exact ? Exact.ZERO : new Approximate(worst),
        terms,
        Text.of("found: with its column, P·P^-1 = identity"));
  }
}
