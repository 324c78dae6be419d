package dev.inkling.language.parse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cells of a spreadsheet, pasted between brackets: tabs part them, so that a comma within one can
 * only be the point of a number or part its thousands.
 */
final class PastedCells {

  private static final Pattern COMMA = Pattern.compile("[-+−]?\\d+,\\d+(?:[eE][-+]?\\d+)?");
  private static final Pattern THOUSANDS =
      Pattern.compile("[-+−]?[1-9]\\d{0,2}(?:[,.]\\d{3})+(?:[.,]\\d+)?");

  private PastedCells() {}

  /** What commas between digits say in this text, which stands between brackets. */
  static NumberBrackets.Comma comma(String text) {
    List<String> rows =
        text.replaceAll("[\\[\\]]", "").lines().filter(row -> !row.isBlank()).toList();
    boolean tabbed = rows.stream().allMatch(row -> row.strip().indexOf('\t') >= 0);
    if (!tabbed || text.indexOf(';') >= 0) {
      return NumberBrackets.Comma.PARTS_NUMBERS;
    }
    List<String> cells =
        rows.stream().flatMap(row -> Stream.of(row.split("\t"))).map(String::strip).toList();
    List<String> commas = cells.stream().filter(cell -> cell.indexOf(',') >= 0).toList();
    if (!commas.stream().allMatch(c -> COMMA.matcher(c).matches() || isThousands(c))) {
      return NumberBrackets.Comma.PARTS_NUMBERS;
    }
    boolean points = cells.stream().anyMatch(cell -> cell.indexOf('.') >= 0);
    boolean decimal = commas.stream().anyMatch(cell -> !isThousands(cell));
    return decimal && !points && commas.stream().allMatch(c -> COMMA.matcher(c).matches())
        ? NumberBrackets.Comma.DECIMAL
        : NumberBrackets.Comma.UNCLEAR;
  }

  private static boolean isThousands(String cell) {
    return THOUSANDS.matcher(cell).matches();
  }
}
