package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.util.Optional;
import java.util.function.Supplier;

/** Numbers gathered row by row, each row as long as the first and all within bounds. */
final class NumberRows {

  private final String name;
  private final Limits limits;
  private final NumberStore numbers = new NumberStore();
  private int rows;
  private int columns;
  private int inRow;

  NumberRows(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** One more number of the row, as it is written; {@code place} is asked for only in a problem. */
  void add(String text, Supplier<Place> place) {
    inRow++;
    if (numbers.size() >= limits.entries()) {
      throw tooMany(name, limits).at(place.get()).thrown();
    }
    if (numbers.addPlain(text, 0, text.length())) {
      return;
    }
    Optional<Exact> number = Numerals.read(text, limits);
    if (number.isEmpty()) {
      Misfit misfit = Misfit.of(text);
      Place at = place.get();
      throw problem(at, "number " + inRow + " of row " + (rows + 1) + " " + misfit.what())
          .expecting(misfit.expected())
          .thrown();
    }
    numbers.add(number.get());
  }

  void endRow(Supplier<Place> place) {
    if (rows > 0 && inRow != columns) {
      String count = "row " + (rows + 1) + " has " + inRow;
      throw problem(place.get(), count + ", but the rows before it have " + columns + " numbers.")
          .expecting("Every row needs the same count of numbers.")
          .thrown();
    }
    columns = inRow;
    rows++;
    inRow = 0;
  }

  Matrix matrix() {
    if (rows == 0 || columns == 0) {
      throw Problem.work("There are no numbers in " + Excerpt.name(name) + ".")
          .expecting("There is no empty matrix: one number is the least.")
          .thrown();
    }
    return numbers
        .matrix(rows, columns, limits.fileBytes())
        .orElseThrow(() -> littleInCommon(name).thrown());
  }

  static Problem tooMany(String name, Limits limits) {
    return Problem.work(
            Excerpt.name(name) + " has more than " + limits.entries() + " numbers in one matrix.")
        .expecting("At most " + limits.entries() + " are read.");
  }

  static Problem littleInCommon(String name) {
    return Problem.work(
            "The fractions in "
                + Excerpt.name(name)
                + " have so little in common that they do not fit into memory.")
        .expecting("Decimals fit, and fractions with the same denominators.");
  }

  private Problem problem(Place place, String what) {
    return Problem.work(Excerpt.name(name) + ", line " + place.line() + ": " + what).at(place);
  }
}
