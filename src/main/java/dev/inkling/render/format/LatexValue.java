package dev.inkling.render.format;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.trace.Formula;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.List;
import java.util.Optional;

/** Numbers that stand for themselves, with {@code \\approx} before what is rounded. */
final class LatexValue {

  private final LatexFormula formulas;
  private final Optional<String> name;

  LatexValue(Numbers numbers, Optional<String> name) {
    this.formulas = new LatexFormula(numbers);
    this.name = name;
  }

  /** {@code A = …}, or the numbers alone. */
  String set(Matrix matrix) {
    Formula leaf = Formula.block(matrix, Role.TEXT);
    return named(formulas.sign(leaf)) + formulas.of(leaf);
  }

  private String named(String sign) {
    String unnamed = sign.equals("=") ? "" : sign + " ";
    return name.map(LatexName::of).map(known -> known + " " + sign + " ").orElse(unnamed);
  }

  /** Each entry {@code 0.5 + 0.87i}. */
  String set(Value.Complexes complexes) {
    Matrix real = complexes.real();
    Matrix imaginary = complexes.imaginary();
    boolean rounded =
        formulas.isRounded(Formula.block(real, Role.TEXT))
            || formulas.isRounded(Formula.block(imaginary, Role.TEXT));
    Numbers digits = formulas.numbers().numbers();
    return named(rounded ? "\\approx" : "=")
        + LatexNumbers.matrix(
            real,
            (row, column) ->
                LatexNumbers.complex(
                    digits.complex(real.at(row, column), imaginary.at(row, column))));
  }

  /** The formulas that keep the numbers exact, and what they come to. */
  String set(Value.Part part) {
    List<Formula> exactly = part.exactly();
    Optional<Matrix> matrix = Results.matrix(part.value());
    if (matrix.isEmpty()) {
      return String.join(", \\quad ", exactly.stream().map(formulas::of).toList());
    }
    Matrix value = matrix.get();
    String roots =
        LatexNumbers.matrix(
            value, (row, column) -> formulas.of(exactly.get(row * value.columns() + column)));
    Formula rounded = Formula.block(value, Role.TEXT);
    return formulas.isRounded(rounded) ? roots + " \\approx " + formulas.of(rounded) : roots;
  }
}
