package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads Matrix Market files, with all numbers or with places for some of them, each exactly as it
 * is written; a place given twice holds the sum.
 */
final class MarketReader {

  private static final String SIZE_LINE =
      "Sizes stand there, such as 3 3 4 for 3 rows, 3 columns and 4 numbers.";

  private final String name;
  private final String text;
  private final Limits limits;
  private int next; // where the next line begins
  private int line; // the number of the line read last
  private StringTokenizer words = new StringTokenizer("");

  private MarketReader(String name, String text, Limits limits) {
    this.name = name;
    this.text = text;
    this.limits = limits;
  }

  static Table read(String name, String text, Limits limits) {
    return new MarketReader(name, text, limits).table();
  }

  private Table table() {
    String first = text.substring(0, Lines.end(text, text.length() - text.stripLeading().length()));
    line = (int) first.lines().count() - 1;
    next = Lines.next(text, first.length());
    line++;
    MarketBanner banner = MarketBanner.of(name, first);
    require(nextLine(), "the file ends before its size is said.", SIZE_LINE);
    long rows = size();
    long columns = banner.vector() ? 1 : size();
    long given = banner.coordinates() ? size() : 0;
    endOfLine();
    if (rows == 0 || columns == 0) {
      throw problem("this matrix is empty.").expecting("One number is the least.").thrown();
    }
    if (rows > limits.entries() / columns) {
      throw problem("a matrix of this size has more than " + limits.entries() + " numbers.")
          .expecting("At most " + limits.entries() + " are read.")
          .thrown();
    }
    if (banner.symmetry() != MarketBanner.Symmetry.GENERAL && rows != columns) {
      throw problem("only a square matrix is symmetric.").expecting(SIZE_LINE).thrown();
    }
    Matrix matrix =
        banner.coordinates() || banner.symmetry() != MarketBanner.Symmetry.GENERAL
            ? placed(banner, new Cells((int) rows, (int) columns, banner.symmetry()), given)
            : all((int) rows, (int) columns);
    if (nextLine()) {
      throw problem("there are more numbers than the size line says.")
          .expecting(SIZE_LINE)
          .thrown();
    }
    return new Table(matrix, List.of());
  }

  private Matrix placed(MarketBanner banner, Cells cells, long given) {
    if (banner.coordinates()) {
      readPlaces(banner, cells, given);
    } else {
      readHalf(cells);
    }
    return cells.matrix(name, limits);
  }

  /** All numbers, column by column. */
  private Matrix all(int rows, int columns) {
    NumberStore numbers = new NumberStore();
    for (int i = 0; i < rows * columns; i++) {
      String word = nextWord();
      if (!numbers.addPlain(word, 0, word.length())) {
        numbers.add(exact(word));
      }
    }
    endOfLine();
    return numbers
        .matrix(columns, rows, limits.fileBytes())
        .orElseThrow(() -> NumberRows.littleInCommon(name).thrown())
        .transpose();
  }

  private void readPlaces(MarketBanner banner, Cells cells, long given) {
    for (long i = 0; i < given; i++) {
      requireMore(i, given);
      int row = index(cells.rows(), "row");
      int column = banner.vector() ? 0 : index(cells.columns(), "column");
      cells.add(row, column, banner.pattern() ? Exact.ONE : exact(word("number")));
      endOfLine();
    }
  }

  /** Column by column, what stands below the diagonal; on it too, unless it is 0 by its nature. */
  private void readHalf(Cells cells) {
    int skew = cells.symmetry() == MarketBanner.Symmetry.SKEW ? 1 : 0;
    for (int column = 0; column < cells.columns(); column++) {
      for (int row = column + skew; row < cells.rows(); row++) {
        cells.add(row, column, exact(nextWord()));
      }
    }
    endOfLine();
  }

  private String nextWord() {
    if (!words.hasMoreTokens()) {
      require(nextLine(), "the file ends before all numbers are there.", SIZE_LINE);
    }
    return words.nextToken();
  }

  private void requireMore(long read, long given) {
    String missing = "the file ends after " + read + " of " + given + " numbers.";
    require(nextLine(), missing, "Each number stands on a line of its own, with its place.");
  }

  private void require(boolean there, String otherwise, String expected) {
    if (!there) {
      throw problem(otherwise).expecting(expected).thrown();
    }
  }

  /** Goes on to the next line that is neither blank nor a comment. */
  private boolean nextLine() {
    while (next < text.length()) {
      String found = text.substring(next, Lines.end(text, next));
      next = Lines.next(text, next);
      line++;
      words = new StringTokenizer(found);
      if (words.hasMoreTokens() && !found.stripLeading().startsWith("%")) {
        return true;
      }
    }
    return false;
  }

  private String word(String what) {
    require(words.hasMoreTokens(), "a " + what + " is missing here.", "This line is too short.");
    return words.nextToken();
  }

  private void endOfLine() {
    if (words.hasMoreTokens()) {
      String more = Excerpt.of(words.nextToken());
      throw problem("“" + more + "” is one word too many.")
          .expecting("The line ends there.")
          .thrown();
    }
  }

  private long size() {
    String word = word("size");
    if (!word.matches("\\+?\\d+")) {
      throw problem("“" + Excerpt.of(word) + "” is not a size.").expecting(SIZE_LINE).thrown();
    }
    return word.length() > PlainNumber.DIGITS ? Long.MAX_VALUE : Long.parseLong(word);
  }

  /** A place, counted from 1 in the file and from 0 here. */
  private int index(int most, String what) {
    String word = word(what);
    boolean whole = word.matches("\\+?\\d{1,9}");
    int index = whole ? Integer.parseInt(word) : 0;
    if (index < 1 || index > most) {
      throw problem(what + " “" + Excerpt.of(word) + "” is not in this matrix.")
          .expecting("Its " + what + "s are counted from 1 to " + most + ".")
          .thrown();
    }
    return index - 1;
  }

  private Exact exact(String word) {
    // C and Fortran end a number with its point
    String plain = word.indexOf('.') < 0 ? word : word.replaceFirst("(?<=\\d)\\.(?=[eE]|$)", "");
    return Numerals.read(plain, limits)
        .orElseThrow(
            () -> {
              Misfit misfit = Misfit.of(word);
              return problem("this number " + misfit.what()).expecting(misfit.expected()).thrown();
            });
  }

  private Problem problem(String what) {
    return Problem.work(Excerpt.name(name) + ", line " + line + ": " + what).at(place());
  }

  private Place place() {
    return new Place(name, Math.max(1, line), 1, 1);
  }
}
