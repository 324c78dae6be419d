package dev.inkling.language.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the brackets that hold nothing but numbers. What is in them may have been printed by
 * another program, and there a point may end a number ({@code [[1. 2.] [3. 4.]]}) and a comma may
 * stand for a point ({@code 1,5} between tabs).
 */
final class NumberBrackets {

  /** What a comma between two digits says. */
  enum Comma {
    PARTS_NUMBERS,
    DECIMAL,
    UNCLEAR
  }

  private final String source;
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>(); // of outermost brackets
  private final NavigableMap<Integer, Comma> commas = new TreeMap<>(); // as far as looked at

  private NumberBrackets(String source) {
    this.source = source;
  }

  /** Looks through a source once. */
  static NumberBrackets of(String source) {
    NumberBrackets brackets = new NumberBrackets(source);
    Deque<Integer> open = new ArrayDeque<>();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '[') {
        open.push(at);
      } else if (c == ']' && !open.isEmpty()) {
        brackets.add(open.pop(), at);
      } else if (!brackets.isPart(at)) {
        int word = brackets.wordEnd(at);
        if (word == at) {
          open.clear();
        } else {
          at = word - 1;
        }
      }
      at++;
    }
    if (!open.isEmpty()) {
      brackets.add(open.getLast(), source.length());
    }
    return brackets;
  }

  private void add(int start, int end) {
    ends.tailMap(start, true).clear(); // those within
    ends.put(start, end);
  }

  private boolean isPart(int at) {
    char c = source.charAt(at);
    if (c == 'e' || c == 'E') {
      return at > 0 && isNumberPart(at - 1) && at + 1 < source.length() && isExponent(at + 1);
    }
    return isNumberPart(at)
        || isSign(c)
        || c == ','
        || c == ';'
        || Characters.isSpace(c)
        || Characters.isNewline(c);
  }

  private boolean isNumberPart(int at) {
    return Characters.isDigit(source.charAt(at)) || source.charAt(at) == '.';
  }

  private boolean isExponent(int at) {
    return Characters.isDigit(source.charAt(at)) || isSign(source.charAt(at));
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '−';
  }

  /** After {@code nan} or {@code inf}: no numbers, but found where numbers are. */
  private int wordEnd(int at) {
    for (String word : new String[] {"nan", "inf"}) {
      if (source.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** Whether a place is within such brackets. */
  boolean surround(int at) {
    NavigableMap.Entry<Integer, Integer> before = ends.floorEntry(at);
    return before != null && at < before.getValue();
  }

  /** What a comma after the digits at this place says. */
  Comma comma(int at) {
    NavigableMap.Entry<Integer, Integer> around = ends.floorEntry(at);
    return around != null && at < around.getValue()
        ? commas.computeIfAbsent(
            around.getKey(), from -> PastedCells.comma(source.substring(from, around.getValue())))
        : Comma.PARTS_NUMBERS;
  }
}
