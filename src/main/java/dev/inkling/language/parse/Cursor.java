package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.words.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Walks over the tokens of a source one at a time, and knows what white space means where it is.
 *
 * <p>Tokens are cut when they are asked for, so that a word that reads its own line can take the
 * characters instead.
 */
final class Cursor {

  /** What white space means. */
  enum Mode {
    /** On a line: spaces mean nothing, a line break ends the statement. */
    LINE,
    /** In brackets and between arguments: spaces part elements, see the spacing rule. */
    SPACED,
    /** In parentheses and indices: spaces and line breaks mean nothing. */
    FREE
  }

  private static final int DEEPEST = 200;
  private static final int MOST_ENTRIES = 1_000_000;

  private final Source source;
  private final Lexer lexer;
  private final Deque<Token> opened = new ArrayDeque<>();
  private Mode mode = Mode.LINE;
  private int at;
  private int end;
  private int lastStart;
  private int waitingFrom = -1;
  private int depth;
  private int entries;
  private Token current;
  private boolean known;

  /** At the beginning; {@code spellings} are words with a hyphen, and what they stand for. */
  Cursor(Source source, Map<String, String> spellings) {
    this.source = source;
    this.lexer = new Lexer(source.text(), spellings);
    this.current = lexer.at(0);
  }

  Source source() {
    return source;
  }

  /** Forgets brackets and depth; a statement begins. */
  void begin() {
    opened.clear();
    mode = Mode.LINE;
    depth = 0;
    entries = 0;
    waitingFrom = -1;
  }

  /** The token to be read next. */
  Token current() {
    if (!known) {
      current = solid(at);
      known = true;
    }
    while (mode == Mode.FREE && current.is(Kind.NEWLINE)) {
      current = solid(current.end());
    }
    if (current.is(Kind.ERROR)) {
      throw LexicalFaults.of(source, current);
    }
    return current;
  }

  private Token solid(int from) {
    Token token = lexer.at(from);
    while (token.is(Kind.SPACE) || token.is(Kind.COMMENT)) {
      token = lexer.at(token.end());
    }
    return token;
  }

  /** The token after the current one; line breaks count as white space. */
  Token following() {
    Token token = solid(current().end());
    while (token.is(Kind.NEWLINE)) {
      token = solid(token.end());
    }
    return token;
  }

  /** Two names with a minus between them and no space, as one. */
  Optional<Token> hyphenated(Token first, Token minus) {
    Token second = lexer.at(minus.end());
    boolean one = minus.is("-") && minus.start() == first.end() && second.is(Kind.NAME);
    String text = first.text() + "-" + second.text();
    return one
        ? Optional.of(
            new Token(Kind.NAME, text, first.start(), second.end(), first.spaceBefore(), true))
        : Optional.empty();
  }

  /** The token after the current one, which may be a line break. */
  Token next() {
    return solid(current().end());
  }

  boolean is(String sign) {
    return current().is(sign);
  }

  Token consume() {
    Token token = current();
    moveTo(token.start(), token.end());
    return token;
  }

  /** Reads an operator between two values, or a comma; the line goes on after it. */
  Token consumeAndWait() {
    Token token = consume();
    waitingFrom = token.start();
    skipNewlines();
    return token;
  }

  void skipNewlines() {
    while (current().is(Kind.NEWLINE)) {
      at = current().end();
      known = false;
    }
  }

  /** Goes on at a character somebody else has read up to. */
  void moveTo(int offset) {
    moveTo(Math.max(0, offset - 1), offset);
  }

  private void moveTo(int from, int offset) {
    lastStart = from;
    at = offset;
    end = offset;
    known = false;
  }

  /** After the last character read. */
  int end() {
    return end;
  }

  /** The first character of the last token read. */
  int lastStart() {
    return lastStart;
  }

  /** The first character of the token to be read next, readable or not. */
  int nextStart() {
    return solid(at).start();
  }

  /** Whether nothing stands between the last token and the current one. */
  boolean touches() {
    return current().start() == end;
  }

  /** Whether the last thing read was an operator or comma that lets the line go on. */
  boolean isWaiting() {
    return waitingFrom >= 0 && lexer.at(waitingFrom).end() == end;
  }

  /** The last token read, where it was an operator or comma that lets the line go on. */
  Token waiting() {
    return lexer.at(waitingFrom);
  }

  Mode mode() {
    return mode;
  }

  Mode enter(Mode inner) {
    Mode outer = mode;
    mode = inner;
    return outer;
  }

  /** Reads an opening bracket. */
  Token open() {
    Token bracket = consume();
    opened.push(bracket);
    return bracket;
  }

  /** Reads the closing bracket and goes back to what white space meant outside. */
  void close(Mode outer) {
    Token bracket = current();
    mode = outer;
    opened.pop();
    moveTo(bracket.start(), bracket.end());
  }

  /** The brackets that are open, innermost first. */
  Deque<Token> opened() {
    return opened;
  }

  /** Counts a level of nesting, so that the stack of the thread cannot run out. */
  void deeper() {
    depth++;
    checkHeight(depth);
  }

  void shallower() {
    depth--;
  }

  Fault tooDeep(int start) {
    return ShapeFaults.tooDeep(source.place(start, start + 1), DEEPEST);
  }

  /** The height a tree may have: what walks it later must not run out of stack either. */
  int checkHeight(int height) {
    if (height > DEEPEST) {
      throw ShapeFaults.tooDeep(place(current()), DEEPEST);
    }
    return height;
  }

  /** Counts an element of the literal that begins with {@code first}. */
  void countEntry(Token first) {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw ShapeFaults.tooMany(place(first), MOST_ENTRIES);
    }
  }

  /** The place of a token; of the last thing read, where there is nothing more. */
  Place place(Token token) {
    boolean nothing = token.is(Kind.END) || token.is(Kind.NEWLINE);
    return nothing && end > 0
        ? source.place(lastStart, end)
        : source.place(token.start(), token.end());
  }

  Place placeFrom(int start) {
    return source.place(start, end);
  }
}
