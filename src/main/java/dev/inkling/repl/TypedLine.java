package dev.inkling.repl;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * The line under the cursor as completion sees it: the name, option or nothing that ends at the
 * cursor, whatever stands around it.
 */
record TypedLine(String line, int cursor, int start) implements CompletingParsedLine {

  static TypedLine of(String line, int cursor) {
    int start = cursor;
    while (start > 0 && belongs(line.charAt(start - 1))) {
      start--;
    }
    // two dashes begin an option, one is a minus
    if (start > 1 && line.startsWith("--", start - 2)) {
      start -= 2;
    }
    return new TypedLine(line, cursor, start);
  }

  private static boolean belongs(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Columns between the start of its row and the word. */
  int column() {
    return start - (start == 0 ? 0 : line.lastIndexOf('\n', start - 1) + 1);
  }

  /** What stands in front of the word in its statement. */
  String before() {
    int from = Math.max(line.lastIndexOf('\n', start - 1), line.lastIndexOf(';', start - 1)) + 1;
    return line.substring(Math.min(from, start), start).stripLeading();
  }

  @Override
  public String word() {
    return line.substring(start, cursor);
  }

  @Override
  public int wordCursor() {
    return cursor - start;
  }

  @Override
  public int wordIndex() {
    return before().isEmpty() ? 0 : 1;
  }

  @Override
  public List<String> words() {
    return wordIndex() == 0 ? List.of(word()) : List.of(before(), word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }
}
