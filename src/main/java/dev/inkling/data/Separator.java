package dev.inkling.data;

/** What stands between the numbers of a line; told by the content, as names of files may lie. */
enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  /** Any run of white space. */
  SPACES(' ');

  private final char mark;

  Separator(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }

  /** Judged by the first line that begins like a number, else by the first that is not blank. */
  static Separator of(String text) {
    String first = "";
    for (int from = 0; from < text.length(); from = Lines.next(text, from)) {
      String line = text.substring(from, Lines.end(text, from)).strip();
      if (!line.isEmpty() && "+-−.0123456789\"".indexOf(line.charAt(0)) >= 0) {
        return ofLine(line);
      }
      first = first.isEmpty() ? line : first;
    }
    return ofLine(first);
  }

  private static Separator ofLine(String line) {
    if (line.indexOf(SEMICOLON.mark) >= 0) {
      return SEMICOLON;
    }
    if (line.indexOf(COMMA.mark) >= 0) {
      return COMMA;
    }
    return line.indexOf(TAB.mark) >= 0 && line.indexOf(SPACES.mark) < 0 ? TAB : SPACES;
  }
}
