package dev.inkling.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets what a textbook sets in the characters every terminal has: {@code −} becomes {@code -},
 * {@code √17} becomes {@code sqrt(17)}. Total: nothing else than printable US-ASCII comes out.
 */
public final class Ascii {

  private static final Map<Integer, String> GLYPHS = AsciiGlyphs.table();

  private Ascii() {}

  /** The text in ASCII. */
  public static String of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * The line in ASCII. Where characters become words, later gaps shrink, so that columns stay under
   * one another as far as they can.
   */
  static StyledLine of(StyledLine line) {
    String whole = line.plain();
    List<StyledSpan> spans = new ArrayList<>();
    int at = 0;
    int debt = 0;
    for (StyledSpan span : line.spans()) {
      String text = span.text();
      // a dot is judged with its neighbours from the whole line
      String plain = isAscii(text) ? text : of(whole, at, at + text.length());
      debt += plain.length() - Columns.of(text);
      String fitted = debt > 0 ? shrunk(plain, debt) : plain;
      debt = Math.max(0, debt - (plain.length() - fitted.length()));
      spans.add(new StyledSpan(fitted, span.style()));
      at += text.length();
    }
    return new StyledLine(spans);
  }

  /** A part of a text; what some glyphs become depends on their neighbours. */
  private static String of(String text, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '√') {
        plain.append(i > 0 && Character.isDigit(text.charAt(i - 1)) ? "*" : ""); // 3√5
        next = root(text, next, to, plain);
      } else if (c == '·') {
        plain.append(isSeparator(text, i) ? '-' : '*');
      } else if (c == '└' && text.startsWith("─", next)) {
        plain.append('+'); // a branch of a tree; otherwise the corner of a bracket
      } else {
        plain.append(of(c));
      }
      i = next;
    }
    return plain.toString();
  }

  /** Takes spaces away from gaps of several, keeping two of each. */
  private static String shrunk(String text, int debt) {
    StringBuilder kept = new StringBuilder();
    int left = debt;
    for (int i = 0; i < text.length(); i++) {
      boolean spare = text.startsWith("   ", i) && kept.length() > 0;
      if (spare && left > 0) {
        left--;
      } else {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  private static String of(int c) {
    if (c >= ' ' && c < 0x7F) {
      return Character.toString(c);
    }
    String known = GLYPHS.get(c);
    return known != null ? known : stripped(c);
  }

  /** A letter without its accents, or a question mark for every column of the character. */
  private static String stripped(int c) {
    if (c >= 0x2800 && c < 0x2900) {
      return c == 0x2800 ? " " : ":";
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .chars()
        .filter(part -> part >= ' ' && part < 0x7F)
        .forEach(part -> letters.append((char) part));
    return letters.length() > 0 ? letters.toString() : "?".repeat(Columns.of(c));
  }

  /** What is under the root goes into parentheses unless it stands in some. */
  private static int root(String text, int from, int to, StringBuilder plain) {
    plain.append("sqrt");
    int end = from;
    while (end < to && isUnderRoot(text.charAt(end))) {
      end++;
    }
    if (end > from) {
      plain.append('(').append(text, from, end).append(')');
    }
    return end;
  }

  private static boolean isUnderRoot(char c) {
    return c == '.' || c < 0x7F && Character.isLetterOrDigit(c);
  }

  /** Between spaces a dot separates, unless numbers, brackets or single letters meet at it. */
  private static boolean isSeparator(String text, int dot) {
    if (dot == 0 || dot + 2 > text.length()) {
      return true;
    }
    if (text.charAt(dot - 1) != ' ' || text.charAt(dot + 1) != ' ') {
      return false;
    }
    String left = text.substring(0, dot).stripTrailing();
    String right = text.substring(dot + 1).stripLeading();
    return !(isFactor(left, left.length() - 1, -1) && isFactor(right, 0, 1));
  }

  private static boolean isFactor(String text, int end, int step) {
    if (end < 0 || end >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    int next = end + step;
    boolean alone = next < 0 || next >= text.length() || !Character.isLetter(text.charAt(next));
    return c < 0x7F && Character.isDigit(c)
        || "()[]|│√−½".indexOf(c) >= 0
        || Character.isLetter(c) && alone;
  }
}
