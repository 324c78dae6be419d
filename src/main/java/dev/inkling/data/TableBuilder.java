package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes cells one by one, keeps the numbers, and stops at the first that does not belong. */
final class TableBuilder {

  private final String name;
  private final Limits limits;
  private final NumberStore numbers = new NumberStore();
  private final List<String> notes = new ArrayList<>();
  private int rows;
  private int columns; // of the first row of numbers
  private int inRow;
  private int wordsInRow; // only while the first row is read, as it may be a header
  private Optional<Problem> firstWord = Optional.empty();

  TableBuilder(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** One cell: the characters of {@code source} from {@code start} to {@code end}. */
  void cell(String source, int start, int end, int line, int column) {
    int from = start;
    int to = end;
    while (from < to && TableReader.isSpace(source.charAt(from))) {
      from++;
    }
    while (to > from && TableReader.isSpace(source.charAt(to - 1))) {
      to--;
    }
    inRow++;
    if (numbers.size() >= limits.entries()) {
      throw problem(line, "there are more than " + limits.entries() + " numbers up to here.")
          .expecting("At most " + limits.entries() + " numbers are read.")
          .thrown();
    }
    if (!numbers.addPlain(source, from, to)) {
      add(source.substring(from, to), new Place(name, line, column + from - start, to - from));
    }
  }

  private void add(String text, Place place) {
    Optional<Exact> number = Numerals.read(text, limits);
    number.ifPresent(numbers::add);
    if (number.isPresent()) {
      return;
    }
    Misfit misfit = Misfit.of(text);
    Problem problem =
        problem(place.line(), "cell " + inRow + " " + misfit.what())
            .at(place)
            .expecting(misfit.expected());
    if (rows > 0 || !notes.isEmpty() || !misfit.mayBeHeader()) {
      throw problem.thrown();
    }
    wordsInRow++;
    firstWord = firstWord.or(() -> Optional.of(problem));
  }

  /** The line is over; {@code text} is what it says. */
  void endRow(String text, int line) {
    int cells = inRow;
    inRow = 0;
    if (wordsInRow > 0) {
      skipHeader(cells, text, line);
      return;
    }
    if (rows > 0 && cells != columns) {
      throw problem(line, count(cells) + ", but the rows before it have " + columns + ".")
          .at(new Place(name, line, 1, text.length()))
          .expecting("Every row needs the same count of numbers.")
          .thrown();
    }
    columns = cells;
    rows++;
  }

  private void skipHeader(int cells, String text, int line) {
    if (wordsInRow < cells) {
      firstWord.ifPresent(
          problem -> {
            throw problem.thrown();
          });
    }
    wordsInRow = 0;
    notes.add(
        "Line "
            + line
            + " of "
            + Excerpt.name(name)
            + " is a header and was skipped: “"
            + Excerpt.of(text)
            + "”.");
  }

  Table finish() {
    if (rows == 0) {
      throw Problem.work("There are no numbers in " + Excerpt.name(name) + ".")
          .expecting("Rows of numbers are needed, such as 1, 2, 3.")
          .thrown();
    }
    Matrix matrix =
        numbers
            .matrix(rows, columns, limits.fileBytes())
            .orElseThrow(() -> NumberRows.littleInCommon(name).thrown());
    return new Table(matrix, notes);
  }

  private Problem problem(int line, String what) {
    return Problem.work(Excerpt.name(name) + ", line " + line + ": " + what)
        .at(new Place(name, line, 1, 1));
  }

  private static String count(int numbers) {
    return "this row has " + numbers + (numbers == 1 ? " number" : " numbers");
  }
}
