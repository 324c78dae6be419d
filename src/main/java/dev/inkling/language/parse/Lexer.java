package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a line into tokens, so that reading and colouring agree on where words and numbers end.
 *
 * <p>Total: every character belongs to a token, and what cannot be read is one of kind ERROR. A
 * token depends on nothing but the characters around it, so that a parser can ask at any place.
 */
public final class Lexer {

  private static final char NONE = '\n'; // beyond either end; ends everything a token could be

  private static final List<String> DOUBLE = List.of("==", "!=", "<=", ">=", ".*", "./");

  /** Habits from elsewhere, kept whole so that a message can name them. */
  private static final List<String> HABITS =
      List.of(
          "===", "!==", "**", "//", "=<", "=>", "<>", "~=", ".^", ":=", "+=", "-=", "*=", "/=",
          "...");

  private final String source;
  private final Map<String, String> spellings;
  private Optional<NumberBrackets> numbers = Optional.empty(); // once they are asked for

  Lexer(String source) {
    this(source, Collections.emptyMap());
  }

  /** {@code spellings} are words with a hyphen, each with the name it stands for. */
  Lexer(String source, Map<String, String> spellings) {
    this.source = source;
    this.spellings = spellings;
  }

  /** All tokens, in order; together they cover the source. */
  public static List<Token> tokens(String source) {
    return tokens(new Lexer(source));
  }

  private static List<Token> tokens(Lexer lexer) {
    String source = lexer.source;
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < source.length(); at = tokens.get(tokens.size() - 1).end()) {
      tokens.add(lexer.at(at));
    }
    return tokens;
  }

  /** All tokens, with the reserved words of {@code vocabulary} told apart from names. */
  public static List<Token> tokens(String source, Vocabulary vocabulary) {
    return tokens(new Lexer(source, vocabulary.spellings())).stream()
        .map(
            token ->
                token.is(Kind.NAME)
                        && (vocabulary.isOperation(token.text())
                            || vocabulary.reader(token.text()).isPresent())
                    ? token(Kind.WORD, token)
                    : token)
        .toList();
  }

  private static Token token(Kind kind, Token like) {
    return new Token(
        kind, like.text(), like.start(), like.end(), like.spaceBefore(), like.spaceAfter());
  }

  /** The token that begins at a place; at the end one of kind END. */
  Token at(int start) {
    if (start >= source.length()) {
      return new Token(Kind.END, "", source.length(), source.length(), true, true);
    }
    int c = source.codePointAt(start);
    if (Characters.isNewline(c)) {
      return token(Kind.NEWLINE, start, start + (source.startsWith("\r\n", start) ? 2 : 1));
    }
    if (isSpace(start)) {
      return token(Kind.SPACE, start, spaceEnd(start));
    }
    if (c == '#') {
      return token(Kind.COMMENT, start, commentEnd(start));
    }
    if (Characters.beginsName(c)) {
      return name(start);
    }
    if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(charAt(start + 1)))) {
      return number(start);
    }
    return c == '"' ? text(start) : sign(start);
  }

  private boolean isSpace(int at) {
    int c = source.codePointAt(at);
    return Characters.isSpace(c) || (at == 0 && c == 0xFEFF); // the mark some editors begin with
  }

  private int spaceEnd(int start) {
    int end = start + 1;
    while (end < source.length() && isSpace(end)) {
      end++;
    }
    return end;
  }

  private int commentEnd(int start) {
    int end = start;
    while (end < source.length()) {
      int c = source.codePointAt(end);
      if (Characters.isNewline(c) || Characters.isForbiddenInText(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private Token name(int start) {
    for (Map.Entry<String, String> spelling : spellings.entrySet()) {
      int last = start + spelling.getKey().length();
      if (source.startsWith(spelling.getKey(), start)
          && !Characters.continuesName(codePoint(last))) {
        return token(Kind.NAME, spelling.getValue(), start, last);
      }
    }
    int end = nameEnd(start);
    String name = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFC);
    boolean whole = name.codePoints().noneMatch(Characters::isMark);
    return whole ? token(Kind.NAME, name, start, end) : token(Kind.ERROR, start, end);
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < source.length() && Characters.continuesName(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private Token number(int start) {
    int end = digitsEnd(start);
    if (charAt(end) == '.' && Characters.isDigit(charAt(end + 1))) {
      end = digitsEnd(end + 1);
    }
    boolean comma = charAt(end) == ',' && Characters.isDigit(charAt(end + 1));
    NumberBrackets.Comma says = comma ? numbers().comma(start) : NumberBrackets.Comma.PARTS_NUMBERS;
    if (says == NumberBrackets.Comma.UNCLEAR) {
      return token(Kind.ERROR, start, groupsEnd(end));
    }
    if (says == NumberBrackets.Comma.DECIMAL) {
      end = digitsEnd(end + 1);
    } else if (isLastPoint(start, end)) {
      end++;
    } else if (charAt(end) == '.' && !isEntrySign(end)) {
      return token(Kind.ERROR, start, digitsAndPointsEnd(end));
    }
    String typed = source.substring(start, end);
    if (charAt(end) == '_' || (typed.equals("0") && isBaseMark(end))) {
      return token(Kind.ERROR, start, nameEnd(end));
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      int digits = end + (isAddSign(charAt(end + 1)) ? 2 : 1);
      if (Characters.isDigit(charAt(digits))) {
        end = digitsEnd(digits);
      } else if (!Characters.continuesName(codePoint(end + 1))) {
        return token(Kind.ERROR, start, end + 1);
      }
    }
    String text = source.substring(start, end).replace('−', '-').replace(',', '.');
    return token(Kind.NUMBER, text, start, end);
  }

  /** The point of {@code 1.} where other programs end a number so. */
  private boolean isLastPoint(int start, int at) {
    return charAt(at) == '.'
        && charAt(at + 1) != '.'
        && source.indexOf('.', start) == at
        && numbers().surround(at);
  }

  private NumberBrackets numbers() {
    NumberBrackets found = numbers.orElseGet(() -> NumberBrackets.of(source));
    numbers = Optional.of(found);
    return found;
  }

  /** After groups of digits with commas and points between them. */
  private int groupsEnd(int start) {
    int end = start;
    while ((charAt(end) == ',' || charAt(end) == '.') && Characters.isDigit(charAt(end + 1))) {
      end = digitsEnd(end + 1);
    }
    return end;
  }

  /** The {@code x} of {@code 0x1F}, but not of {@code 0x}, which lacks a star. */
  private boolean isBaseMark(int at) {
    return "xXbBoO".indexOf(charAt(at)) >= 0 && Character.digit(charAt(at + 1), 16) >= 0;
  }

  private static boolean isAddSign(char c) {
    return c == '+' || c == '-' || c == '−';
  }

  private boolean isEntrySign(int at) {
    return source.startsWith(".*", at) || source.startsWith("./", at);
  }

  private int digitsEnd(int start) {
    int end = start;
    while (Characters.isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private int digitsAndPointsEnd(int start) {
    int end = start;
    while (Characters.isDigit(charAt(end)) || (charAt(end) == '.' && !isEntrySign(end))) {
      end++;
    }
    return end;
  }

  private Token text(int start) {
    int end = Texts.end(source, start);
    boolean sound = end > 0 && Texts.forbidden(source, start, end) < 0;
    return sound
        ? token(Kind.TEXT, Texts.content(source, start, end), start, end)
        : token(Kind.ERROR, start, end > 0 ? end : Texts.lineEnd(source, start));
  }

  private Token sign(int start) {
    char c = source.charAt(start);
    int latex = c == '\\' || c == '$' ? LatexMatrix.end(source, start) : start;
    if (latex > start) {
      int end = Math.min(latex, source.length());
      boolean sound = latex == end && Texts.forbidden(source, start, end) < 0;
      return token(sound ? Kind.LATEX : Kind.ERROR, start, end);
    }
    for (String habit : HABITS) {
      if (source.startsWith(habit, start)) {
        return token(Kind.ERROR, start, start + habit.length());
      }
    }
    for (String pair : DOUBLE) {
      if (source.startsWith(pair, start)) {
        return token(Kind.OPERATOR, pair, start, start + 2);
      }
    }
    String single = single(c);
    if (!single.isEmpty()) {
      return token(Kind.OPERATOR, single, start, start + 1);
    }
    if ("()[]".indexOf(c) >= 0) {
      return token(Kind.BRACKET, start, start + 1);
    }
    if (",;:".indexOf(c) >= 0) {
      return token(Kind.SEPARATOR, start, start + 1);
    }
    if (c == '.') {
      return point(start);
    }
    if (Characters.isTransposeSign(c)) {
      return touchesValue(start)
          ? token(Kind.OPERATOR, "'", start, start + 1)
          : token(Kind.ERROR, start, quotedEnd(start));
    }
    return token(Kind.ERROR, start, start + Character.charCount(source.codePointAt(start)));
  }

  /** A part of something, the dot product, or neither: white space decides. */
  private Token point(int start) {
    if (touchesValue(start) && Characters.beginsName(codePoint(start + 1))) {
      return token(Kind.OPERATOR, ".", start, start + 1);
    }
    boolean apart = isSpaceBefore(start) && isSpaceAfter(start + 1);
    return apart
        ? token(Kind.OPERATOR, "·", start, start + 1)
        : token(Kind.ERROR, start, start + 1);
  }

  private int quotedEnd(int start) {
    int lineEnd = Texts.lineEnd(source, start);
    for (int i = start + 1; i < lineEnd; i++) {
      if (source.charAt(i) == source.charAt(start)) {
        return i + 1;
      }
    }
    return start + 1;
  }

  private boolean touchesValue(int at) {
    return at > 0 && Characters.endsValue(source.codePointBefore(at));
  }

  private boolean isSpaceBefore(int at) {
    return at == 0 || isSpace(at - 1) || Characters.isNewline(source.charAt(at - 1));
  }

  private boolean isSpaceAfter(int at) {
    return at >= source.length()
        || isSpace(at)
        || Characters.isNewline(source.charAt(at))
        || source.charAt(at) == '#';
  }

  private char charAt(int at) {
    return at < source.length() ? source.charAt(at) : NONE;
  }

  private int codePoint(int at) {
    return at < source.length() ? source.codePointAt(at) : NONE;
  }

  private Token token(Kind kind, int start, int end) {
    return token(kind, source.substring(start, end), start, end);
  }

  private Token token(Kind kind, String text, int start, int end) {
    return new Token(kind, text, start, end, isSpaceBefore(start), isSpaceAfter(end));
  }

  /** Signs that mean the same, and how they are kept. */
  private static String single(char c) {
    return switch (c) {
      case '+', '*', '/', '^', '·', '=', '<', '>', '-', '≈' -> String.valueOf(c);
      case '−' -> "-";
      case '∗' -> "*";
      case '⋅', '∙' -> "·";
      case '≠' -> "!=";
      case '≤' -> "<=";
      case '≥' -> ">=";
      default -> "";
    };
  }
}
