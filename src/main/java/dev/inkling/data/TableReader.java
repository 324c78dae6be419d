package dev.inkling.data;

import dev.inkling.work.Limits;

/** Cuts a text into lines and cells; what a cell may be is the {@link TableBuilder}'s matter. */
final class TableReader {

  private final String text;
  private final TableBuilder table;

  private TableReader(String text, TableBuilder table) {
    this.text = text;
    this.table = table;
  }

  static Table read(String name, String text, Limits limits) {
    TableBuilder table = new TableBuilder(name, limits);
    Separator separator = Separator.of(text);
    if (separator == Separator.SPACES) {
      new TableReader(text, table).readSpaced();
    } else if (text.indexOf('"') >= 0) {
      QuotedReader.read(name, text, separator, table); // the library is loaded only for quotes
    } else {
      new TableReader(text, table).readSeparated(separator.mark());
    }
    return table.finish();
  }

  private void readSeparated(char mark) {
    int line = 1;
    int end;
    for (int start = 0; start < text.length(); start = Lines.next(text, end)) {
      end = Lines.end(text, start);
      if (!isBlank(start, end)) {
        int from = start;
        for (int to = start; to <= end; to++) {
          if (to == end || text.charAt(to) == mark) {
            table.cell(text, from, to, line, from - start + 1);
            from = to + 1;
          }
        }
        table.endRow(text.substring(start, end), line);
      }
      line++;
    }
  }

  private void readSpaced() {
    int line = 1;
    int end;
    for (int start = 0; start < text.length(); start = Lines.next(text, end)) {
      end = Lines.end(text, start);
      int from = isBlank(start, end) ? end : skipSpace(start, end);
      while (from < end) {
        int to = from;
        while (to < end && !isSpace(text.charAt(to))) {
          to++;
        }
        table.cell(text, from, to, line, from - start + 1);
        from = skipSpace(to, end);
        if (from == end) {
          table.endRow(text.substring(start, end), line);
        }
      }
      line++;
    }
  }

  /** A line of nothing, or of what {@code #} begins. */
  private boolean isBlank(int start, int end) {
    int first = skipSpace(start, end);
    return first == end || text.charAt(first) == '#';
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** No-break spaces are spaces, as in the language. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || (c > '~' && Character.isSpaceChar(c));
  }
}
