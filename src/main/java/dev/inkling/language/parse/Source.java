package dev.inkling.language.parse;

import dev.inkling.words.Place;
import java.util.Arrays;

/** What was typed, able to say in which line and column a character stands. */
final class Source {

  private final String text;
  private final int[] lineStarts;

  Source(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (ends) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  String text() {
    return text;
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }

  int length() {
    return text.length();
  }

  int lines() {
    return lineStarts.length;
  }

  int lineStart(int line) {
    return lineStarts[line];
  }

  /** Where the line ends, its line break left out. */
  int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The line of a character, counted from 0. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The place of some characters; what spreads over lines is placed at the rest of its first. */
  Place place(int start, int end) {
    int line = lineOf(start);
    return Place.of(line + 1, start - lineStarts[line] + 1, Math.min(end, lineEnd(line)) - start);
  }
}
