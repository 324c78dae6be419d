package dev.inkling.operation.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Rooted;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.trace.Formula;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Eigenvalues and eigenvectors as values of the language, and the matrices that have them. */
final class EigenParts {

  private static final int SHORT = 16; // entries up to which a value is repeated in a line to try
  private static final int LOOKED_FOR_AGAIN = 8; // rows up to which it is a matter of no time

  private EigenParts() {}

  /** A problem unless the argument is square and of a size that is worked on. */
  static Matrix square(Arguments given, int index, String what) {
    Matrix matrix = given.matrix(index);
    if (!matrix.isSquare()) {
      Problem problem =
          Problem.work(given.label(index) + " is " + Shapes.describe(matrix) + ".")
              .expecting(
                  "Only a matrix with as many rows as columns has "
                      + what
                      + ": inputs and answers must live in the same space.");
      boolean shown = given.isNamed(index) || matrix.size() <= SHORT;
      String typed = given.isNamed(index) ? given.label(index) : Numbers.typed(matrix);
      throw ArgumentProblem.at(
          index,
          shown && !matrix.isVector()
              ? problem.tryThis(
                  "eigen " + typed + "' * " + typed, "the square one its columns make")
              : problem.tryThis("eigen [2 1; 1 2]"));
    }
    if (matrix.rows() > Spectrum.MOST_ROWS) {
      throw ArgumentProblem.at(
          index,
          Problem.work(given.label(index) + " is " + Shapes.of(matrix) + ".")
              .expecting(
                  "At most "
                      + Spectrum.MOST_ROWS
                      + " rows and columns are worked on here: the work grows with the third"
                      + " power."));
    }
    return matrix;
  }

  /** The spectrum behind the views of a call; a large one is not looked for twice. */
  static Spectrum spectrum(Call call, String values, String vectors) {
    Matrix a = call.arguments().matrix(0);
    Optional<Value> found = call.value().field(values);
    Optional<Value> directions = call.value().field(vectors);
    if (a.rows() <= LOOKED_FOR_AGAIN || found.isEmpty() || directions.isEmpty()) {
      return Spectrum.of(a, Work.plain());
    }
    Matrix real = column(real(found.get()));
    return real.isExact()
        ? Spectrum.of(a, Work.plain())
        : Spectrum.again(
            a,
            real,
            column(imaginary(found.get())),
            real(directions.get()),
            imaginary(directions.get()));
  }

  /** The diagonal of a square matrix; a column as it is. */
  private static Matrix column(Matrix numbers) {
    if (numbers.columns() == 1) {
      return numbers;
    }
    List<Scalar> diagonal = new ArrayList<>();
    for (int i = 0; i < numbers.rows(); i++) {
      diagonal.add(numbers.at(i, i));
    }
    return Matrix.of(diagonal.size(), 1, diagonal);
  }

  private static Matrix real(Value value) {
    return Results.matrix(value)
        .orElseGet(() -> value.field("real").flatMap(Results::matrix).orElseThrow());
  }

  private static Matrix imaginary(Value value) {
    return value
        .field("imaginary")
        .flatMap(Results::matrix)
        .orElseGet(
            () -> {
              Matrix real = real(value);
              return Matrix.filled(real.rows(), real.columns(), 0);
            });
  }

  /** The eigenvalues, one below the other. */
  static Value.Part values(Spectrum spectrum, String name, String meaning) {
    return part(name, meaning, spectrum.real(), spectrum.imaginary(), formulas(spectrum));
  }

  /** The eigenvectors, side by side. */
  static Value.Part vectors(Spectrum spectrum, String name, String meaning) {
    List<Spectrum.Pair> pairs = spectrum.pairs();
    List<Formula> formulas = new ArrayList<>();
    if (isRooted(spectrum)) {
      for (int row = 0; row < spectrum.size(); row++) {
        for (Spectrum.Pair pair : pairs) {
          formulas.add(Rooted.formula(pair.direction().at(row)));
        }
      }
    }
    return part(name, meaning, spectrum.realDirections(), spectrum.imaginaryDirections(), formulas);
  }

  /** The eigenvalues on the diagonal of a matrix. */
  static Value.Part diagonal(Spectrum spectrum) {
    List<Spectrum.Pair> pairs = spectrum.pairs();
    int size = pairs.size();
    List<Formula> formulas = new ArrayList<>();
    if (isRooted(spectrum)) {
      for (int i = 0; i < size * size; i++) {
        formulas.add(
            i % (size + 1) == 0
                ? Rooted.formula(pairs.get(i / size).value().exactly().orElseThrow())
                : Formula.number(0));
      }
    }
    return part(
        "D",
        "the eigenvalues on the diagonal",
        diagonal(pairs, pair -> pair.value().real()),
        diagonal(pairs, pair -> pair.value().imaginary()),
        formulas);
  }

  private static Matrix diagonal(
      List<Spectrum.Pair> pairs, Function<Spectrum.Pair, Scalar> number) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = 0; j < pairs.size(); j++) {
        entries.add(i == j ? number.apply(pairs.get(i)) : Exact.ZERO);
      }
    }
    return Matrix.of(pairs.size(), pairs.size(), entries);
  }

  /** Complex where a number is. */
  static Value.Part part(
      String name, String meaning, Matrix real, Matrix imaginary, List<Formula> formulas) {
    boolean plain = imaginary.isExact() && imaginary.isZero();
    Value value = plain ? Value.of(real) : new Value.Complexes(real, imaginary);
    return new Value.Part(name, value, meaning, plain ? formulas : List.of());
  }

  private static List<Formula> formulas(Spectrum spectrum) {
    return isRooted(spectrum)
        ? spectrum.pairs().stream()
            .map(pair -> Rooted.formula(pair.value().exactly().orElseThrow()))
            .toList()
        : List.of();
  }

  /** Whether all is real and exact, and something of it a root that a fraction cannot say. */
  static boolean isRooted(Spectrum spectrum) {
    return spectrum.isExact() && spectrum.isReal() && !spectrum.isRational();
  }
}
