package dev.inkling.render;

import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines between words, so that prose is never wider than the eye likes. */
public final class Wrap {

  /** The widest prose, on however wide a screen. */
  public static final int WIDEST = 76;

  private Wrap() {}

  /** Lines for a screen: as wide as it allows but two columns, at most {@link #WIDEST}. */
  public static List<StyledLine> lines(Text text, Profile profile, int indent) {
    StyledLine whole = StyledLine.of(text).in(profile.glyphs());
    return lines(whole, Math.min(WIDEST, profile.columns() - 2), indent, indent);
  }

  /**
   * Lines of a given width, indent included.
   *
   * @param indent columns before the first line
   * @param hang columns before the others
   */
  public static List<StyledLine> lines(StyledLine text, int width, int indent, int hang) {
    String words = text.plain();
    List<StyledLine> lines = new ArrayList<>();
    int from = 0;
    do {
      int before = lines.isEmpty() ? indent : hang;
      int to = end(words, from, Math.max(1, width - before));
      lines.add(text.part(from, trimmed(words, from, to)).indented(before));
      from = to;
      while (from < words.length() && words.charAt(from) == ' ') {
        from++;
      }
    } while (from < words.length());
    return List.copyOf(lines);
  }

  /**
   * Where a line that starts at {@code from} ends: at a space, or within a word wider than it,
   * there after a bar between choices if it has one.
   */
  private static int end(String words, int from, int room) {
    int used = 0;
    int lastSpace = -1;
    int lastBar = -1;
    int i = from;
    while (i < words.length()) {
      int c = words.codePointAt(i);
      used += Columns.of(c);
      if (used > room && c != ' ') {
        boolean wider = Columns.of(word(words, lastSpace + 1)) > room;
        if (lastBar > Math.max(from, lastSpace) && wider) {
          return lastBar;
        }
        return lastSpace > from ? lastSpace : Math.max(i, from + Character.charCount(c));
      }
      if (c == '|') {
        lastBar = i + 1;
      }
      if (c == ' ' && !isMark(words, i - 1)) {
        lastSpace = i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether this is the mark of a rounded number, which stays with the number behind it. */
  private static boolean isMark(String words, int at) {
    return at >= 0 && (words.charAt(at) == '≈' || words.charAt(at) == '~');
  }

  private static String word(String words, int from) {
    int end = words.indexOf(' ', from);
    return words.substring(from, end < 0 ? words.length() : end);
  }

  private static int trimmed(String words, int from, int to) {
    int end = to;
    while (end > from && words.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
