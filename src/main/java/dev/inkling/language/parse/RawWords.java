package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.words.Place;
import java.util.Optional;

/** Takes characters as they are up to the next space, for lines that hold words and not values. */
final class RawWords {

  /** A word, without its quotes if it had some; the places count from 0 in the source. */
  record Raw(String text, int start, int end, boolean quoted) {
    boolean isOption() {
      return !quoted && RawWords.beginsOption(text, 0);
    }
  }

  private final Cursor cursor;

  RawWords(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether {@code --name} begins here. */
  static boolean beginsOption(String text, int at) {
    return text.startsWith("--", at)
        && at + 2 < text.length()
        && Character.isLetter(text.codePointAt(at + 2));
  }

  /** Reads the next word of the statement, if there is one. */
  Optional<Raw> next() {
    String text = cursor.source().text();
    int start = cursor.end();
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    return endsStatement(start) ? Optional.empty() : Optional.of(word(start));
  }

  /** Reads the word that begins here: quoted, or up to a space or the end of the statement. */
  Raw word(int start) {
    String text = cursor.source().text();
    if (text.charAt(start) == '"') {
      return quoted(start);
    }
    int end = start;
    while (!endsWord(end)) {
      end++;
    }
    int hidden = Texts.forbidden(text, start, end);
    if (hidden >= 0) {
      throw LexicalFaults.unseen(cursor.source(), hidden);
    }
    cursor.moveTo(end);
    return new Raw(text.substring(start, end), start, end, false);
  }

  private Raw quoted(int start) {
    Token token = new Lexer(cursor.source().text()).at(start);
    if (token.is(Kind.ERROR)) {
      throw LexicalFaults.of(cursor.source(), token);
    }
    cursor.moveTo(token.end());
    return new Raw(token.text(), start, token.end(), true);
  }

  boolean endsWord(int at) {
    return endsStatement(at) || Characters.isSpace(cursor.source().text().charAt(at));
  }

  private boolean endsStatement(int at) {
    String text = cursor.source().text();
    return at >= text.length()
        || Characters.isNewline(text.charAt(at))
        || text.charAt(at) == ';'
        || text.charAt(at) == '#';
  }

  Place place(Raw word) {
    return cursor.source().place(word.start(), word.end());
  }
}
