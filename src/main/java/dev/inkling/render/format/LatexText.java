package dev.inkling.render.format;

import dev.inkling.render.Untrusted;
import dev.inkling.words.Text;
import java.util.Locale;

/**
 * Words in LaTeX, so that nothing in them can be taken for a command: names and texts come from
 * files and strangers.
 */
final class LatexText {

  private static final String PUNCTUATION = "‘’“”–—«»¡¿§¶©"; // known to every engine

  private LatexText() {}

  /** A sentence. */
  static String of(Text text) {
    return of(text.plain());
  }

  /** Words for a paragraph or for {@code \text}. */
  static String of(String words) {
    String safe = Untrusted.shown(words);
    StringBuilder latex = new StringBuilder();
    for (int i = 0; i < safe.length(); ) {
      int c = safe.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '√') {
        next = root(safe, next, latex);
      } else {
        boolean ligature = i > 0 && c < 0x80 && "-`'!?,<>".indexOf(c) >= 0;
        latex.append(ligature && safe.charAt(i - 1) == c ? "{}" : "");
        append(c, latex);
      }
      i = next;
    }
    return latex.toString();
  }

  /** As it was typed, in the letters of a typewriter. */
  static String code(String words) {
    return "\\texttt{" + of(words) + "}";
  }

  /** The root of the digits that follow, or the bare sign before anything else. */
  private static int root(String words, int from, StringBuilder latex) {
    int end = from;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    String under = words.substring(from, end);
    latex.append(under.isEmpty() ? "$\\surd$" : "$\\sqrt{" + under + "}$");
    return end;
  }

  private static void append(int c, StringBuilder latex) {
    String symbol = LatexSymbols.math(c);
    if (!symbol.isEmpty()) {
      latex.append('$').append(symbol).append('$');
      return;
    }
    switch (c) {
      case '\\' -> latex.append("\\textbackslash{}");
      case '^' -> latex.append("\\textasciicircum{}");
      case '~' -> latex.append("\\textasciitilde{}");
      case '<' -> latex.append("\\textless{}");
      case '>' -> latex.append("\\textgreater{}");
      case '|' -> latex.append("\\textbar{}");
      case '{', '}', '$', '&', '#', '%', '_' -> latex.append('\\').append((char) c);
      case 0xA0 -> latex.append('~');
      default -> latex.append(isSet(c) ? Character.toString(c) : named(c));
    }
  }

  /** Letters stand as they are: whoever names a variable Ж has a LaTeX that sets it. */
  private static boolean isSet(int c) {
    int type = Character.getType(c);
    return c < 0x7F
        || Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || PUNCTUATION.indexOf(c) >= 0;
  }

  private static String named(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
