package dev.inkling.language.parse;

import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A matrix as LaTeX writes it, {@code \begin{bmatrix} 1 & \frac{1}{2} \\ 3 & 4 \end{bmatrix}},
 * pasted as a value: one token for the lexer, a bracket for everybody else.
 */
final class LatexMatrix {

  /** Of the tree: a bracket of fractions with a sign. */
  static final int HEIGHT = 4;

  private static final String DOLLARS = "(?:\\$\\$?\\s*)?";
  private static final Pattern BEGIN =
      Pattern.compile(
          DOLLARS
              + "(?:\\\\left\\s*(?:[\\[(|.]|\\\\\\{)\\s*)?"
              + "\\\\begin\\{([pbB]?matrix|smallmatrix|array)\\}");
  private static final Pattern AFTER =
      Pattern.compile("(?:\\s*\\\\right\\s*(?:[\\])|.]|\\\\\\}))?(?:\\s*\\$\\$?)?");
  private static final Pattern COLUMNS = Pattern.compile("\\s*(?:\\[[tbc]\\]\\s*)?\\{[^{}]*\\}");
  private static final Pattern PARTING = Pattern.compile("&|\\\\\\\\(?:\\[[^\\]]*\\])?");
  private static final Pattern SPACING =
      Pattern.compile("\\\\[hv]line|\\\\hfill|\\\\q?quad|\\\\[,;:! ]|\\\\phantom\\{[^}]*\\}|~");

  private static final Pattern POWER =
      Pattern.compile("(?<=\\d) ?\\\\(?:cdot|times) ?10 ?\\^ ?(?:(\\d)|\\{ ?([-+−]?\\d+) ?\\})");
  private static final String DIGITS = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+−]?\\d+)?";
  private static final String NUMBER = "\\s*([-+−]?)\\s*(" + DIGITS + ")\\s*";
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*\\{?"
              + ("(?:([-+−]?)\\s*\\\\[dt]?frac(?:\\{"
                  + NUMBER
                  + "\\}\\s*\\{"
                  + NUMBER
                  + "\\}|(\\d)\\s*(\\d))")
              + ("|" + NUMBER + "(?:/" + NUMBER + ")?)")
              + "\\}?\\s*");

  private final Cursor cursor;
  private final Token token;
  private final List<Rows.Row> rows = new ArrayList<>();

  private LatexMatrix(Cursor cursor, Token token) {
    this.cursor = cursor;
    this.token = token;
  }

  /** Where such a matrix ends that begins here: past the source if never, at its start if none. */
  static int end(String source, int start) {
    Matcher begin = BEGIN.matcher(source).region(start, source.length());
    if (!begin.lookingAt()) {
      return start;
    }
    String closing = "\\end{" + begin.group(1) + "}";
    int end = source.indexOf(closing, begin.end());
    if (end < 0) {
      return source.length() + 1;
    }
    Matcher after = AFTER.matcher(source).region(end + closing.length(), source.length());
    return after.lookingAt() ? after.end() : end + closing.length();
  }

  static Expr read(Cursor cursor, Token token) {
    return new LatexMatrix(cursor, token).matrix();
  }

  private Expr matrix() {
    String source = cursor.source().text();
    Matcher begin = BEGIN.matcher(source).region(token.start(), token.end());
    if (!begin.lookingAt()) {
      throw new IllegalArgumentException(token.text());
    }
    Matcher columns = COLUMNS.matcher(source).region(begin.end(), token.end());
    boolean array = begin.group(1).equals("array") && columns.lookingAt();
    int at = array ? columns.end() : begin.end();
    int end = source.lastIndexOf("\\end{", token.end() - 1);
    Matcher parting = PARTING.matcher(source).region(at, end);
    List<Expr> row = new ArrayList<>();
    int rowStart = at;
    while (at <= end) {
      boolean parted = parting.find();
      int cellEnd = parted ? parting.start() : end;
      boolean endsRow = !parted || parting.group().charAt(0) != '&';
      if (!endsRow || !row.isEmpty() || !text(at, cellEnd).isEmpty()) {
        row.add(cell(at, cellEnd));
      }
      if (endsRow && !row.isEmpty()) {
        rows.add(new Rows.Row(row, trimmed(rowStart), cellEnd));
        row = new ArrayList<>();
      }
      at = parted ? parting.end() : end + 1;
      rowStart = endsRow ? at : rowStart;
    }
    Place place = cursor.place(token);
    if (rows.isEmpty()) {
      throw Fault.at(place, "This matrix is empty.", "There is no empty matrix: put a number in.");
    }
    ShapeFaults.checkEven(rows, cursor);
    return new Expr.Bracket(rows.stream().map(Rows.Row::elements).toList(), place);
  }

  /** What is in a cell but for what only moves it about; spaces are single. */
  private String text(int start, int end) {
    String typed = cursor.source().text(start, end);
    String single = SPACING.matcher(typed).replaceAll("").replaceAll("\\s+", " ").strip();
    return POWER.matcher(single).replaceAll("e$1$2"); // a group that is not there adds nothing
  }

  private int trimmed(int start) {
    int at = start;
    while (at < token.end() - 1 && Character.isWhitespace(cursor.source().text().charAt(at))) {
      at++;
    }
    return at;
  }

  private Expr cell(int start, int end) {
    cursor.countEntry(token);
    String text = text(start, end);
    int from = Math.min(trimmed(start), end);
    Place place = cursor.source().place(from, from + Math.max(1, text.length()));
    Matcher cell = CELL.matcher(text);
    if (!cell.matches()) {
      throw Fault.at(
          place,
          text.isEmpty() ? "A number is missing here." : Wording.shown(text) + " is not a number.",
          "A pasted matrix holds numbers, such as 3, -1.5, 1/3 or \\frac{1}{3}.");
    }
    if (cell.group(9) != null) {
      return cell.group(11) == null
          ? number(cell.group(8), cell.group(9), place)
          : fraction("", cell, 8, place);
    }
    if (cell.group(3) != null) {
      return fraction(cell.group(1), cell, 2, place);
    }
    return over(number(cell.group(1), cell.group(6), place), number("", cell.group(7), place));
  }

  /** The groups from {@code first} on are sign and digits above and sign and digits below. */
  private Expr fraction(String sign, Matcher cell, int first, Place place) {
    boolean negative = isMinus(sign) != isMinus(cell.group(first));
    Expr top = number(negative ? "-" : "", cell.group(first + 1), place);
    return over(top, number(cell.group(first + 2), cell.group(first + 3), place));
  }

  private static Expr over(Expr top, Expr bottom) {
    return new Expr.Binary(BinaryOperator.DIVIDE, top, bottom, top.place(), top.place());
  }

  private Expr number(String sign, String digits, Place place) {
    Token number =
        new Token(
            Token.Kind.NUMBER, digits.replace('−', '-'), token.start(), token.end(), true, true);
    Expr numeral = new Expr.Numeral(Numerals.exact(number, cursor), place);
    return isMinus(sign) ? new Expr.Negated(numeral, place) : numeral;
  }

  private static boolean isMinus(String sign) {
    return sign.equals("-") || sign.equals("−");
  }
}
