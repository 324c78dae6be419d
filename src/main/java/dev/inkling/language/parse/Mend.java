package dev.inkling.language.parse;

/**
 * A change of what was typed that may make it readable; a line to try is made of it.
 *
 * @param start counted from 0, the first character to be replaced
 * @param end after the last one
 * @param text what stands there instead
 * @param alone what to show where the whole line is too long or stays unreadable; may be empty
 * @param reason what the line does; may be empty
 */
record Mend(int start, int end, String text, String alone, String reason) {

  static Mend replace(int start, int end, String text) {
    return new Mend(start, end, text, "", "");
  }

  static Mend replace(Token token, String text) {
    return replace(token.start(), token.end(), text);
  }

  static Mend insert(int at, String text) {
    return replace(at, at, text);
  }

  /** A line of its own that helps on, where no change of this one does. */
  static Mend instead(String line, String reason) {
    return new Mend(0, 0, "", line, reason);
  }

  Mend alone(String line) {
    return new Mend(start, end, text, line, reason);
  }

  Mend because(String why) {
    return new Mend(start, end, text, alone, why);
  }

  String applied(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }

  Mend moved(int by) {
    return new Mend(start + by, end + by, text, alone, reason);
  }
}
