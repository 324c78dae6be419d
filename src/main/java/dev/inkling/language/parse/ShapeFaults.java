package dev.inkling.language.parse;

import dev.inkling.words.Place;
import java.util.List;

/** What is said of brackets that hold too little, too much or uneven rows. */
final class ShapeFaults {

  private static final int MOST_FILLED = 3; // missing numbers a suggestion fills with zeros

  private ShapeFaults() {}

  static Fault emptyBracket(Source source, Token opening, Token closing) {
    return Fault.at(
            source.place(opening.start(), closing.end()),
            "These brackets are empty.",
            "There is no empty matrix: put a number in.")
        .mend(Mend.replace(opening.start(), closing.end(), "[1]").alone("[1]"));
  }

  static Fault threeDeep(Place place, Token opening, Cursor cursor) {
    return Fault.at(
            place,
            "Brackets stand three deep here.",
            "Two are enough: the outer one holds the rows, each inner one is a row.")
        .mend(
            Mend.replace(
                    opening.start(),
                    cursor.end(),
                    cursor.source().text(opening.start() + 1, cursor.end() - 1).strip())
                .because("one pair less"));
  }

  /** {@code A[1,2,3]}; {@code start} and {@code end} hold what is too much. */
  static Fault tooManyIndices(Place place, int start, int end) {
    return Fault.at(
            place,
            "More than two places are asked for.",
            "A matrix has rows and columns: A[row,column].")
        .mend(Mend.replace(start, end, ""));
  }

  static Fault tooDeep(Place place, int deepest) {
    return Fault.at(
        place,
        "This is nested more than " + deepest + " deep.",
        "Give parts of it a name on lines of their own.");
  }

  static Fault tooMany(Place place, int most) {
    return Fault.at(
        place,
        "This literal has more than " + most + " entries.",
        "Keep large data in a file, and load it.");
  }

  static Fault lineTooLong(Place place, int mebibytes) {
    return Fault.at(
        place,
        "This line is longer than " + mebibytes + " MiB.",
        "Keep large data in a file, and load it.");
  }

  /** Rows of plain numbers must have the same length; of names nobody can tell yet. */
  static void checkEven(List<Rows.Row> rows, Cursor cursor) {
    int columns = rows.get(0).elements().size();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).elements().size() != columns) {
        if (rows.stream().allMatch(row -> row.elements().stream().allMatch(Literals::isNumber))) {
          throw ragged(rows, i, cursor);
        }
        return;
      }
    }
  }

  private static Fault ragged(List<Rows.Row> rows, int odd, Cursor cursor) {
    Rows.Row row = rows.get(odd);
    int columns = rows.get(0).elements().size();
    int found = row.elements().size();
    Fault fault =
        Fault.at(
            cursor.source().place(row.start(), row.end()),
            "Row 1 has "
                + Wording.counted(columns, "number")
                + ", row "
                + (odd + 1)
                + " has "
                + found
                + ".",
            "Every row of a matrix has the same length.");
    int missing = Math.abs(columns - found);
    if (missing > MOST_FILLED) {
      return fault;
    }
    Source source = cursor.source();
    boolean commas = rows.stream().anyMatch(r -> source.text(r.start(), r.end()).contains(","));
    Rows.Row shorter = found < columns ? row : rows.get(0);
    boolean bracket = source.text().charAt(shorter.end() - 1) == ']';
    return fault.mend(
        Mend.insert(
                bracket ? shorter.end() - 1 : shorter.end(), (commas ? ",0" : " 0").repeat(missing))
            .because(missing == 1 ? "with a 0 put in" : "with zeros put in"));
  }
}
