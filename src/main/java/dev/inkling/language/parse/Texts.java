package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;

/** Reads a text in double quotes; a quote inside it is typed twice. */
final class Texts {

  private Texts() {}

  /** After the closing quote, or -1 if the line ends first. */
  static int end(String source, int start) {
    int lineEnd = lineEnd(source, start);
    int at = source.indexOf('"', start + 1);
    while (at >= 0 && at + 1 < lineEnd && source.charAt(at + 1) == '"') {
      at = source.indexOf('"', at + 2);
    }
    return at >= 0 && at < lineEnd ? at + 1 : -1;
  }

  static int lineEnd(String source, int start) {
    int end = start;
    while (end < source.length() && !Characters.isNewline(source.charAt(end))) {
      end++;
    }
    return end;
  }

  static String content(String source, int start, int end) {
    return source.substring(start + 1, end - 1).replace("\"\"", "\"");
  }

  /** Where an unseen character hides, or -1. */
  static int forbidden(String source, int start, int end) {
    int at = start;
    while (at < end) {
      int c = source.codePointAt(at);
      if (Characters.isForbiddenInText(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return -1;
  }

  /** Whether a quote is the first thing printed of it. */
  static boolean isQuoted(Expr expr) {
    return expr.accept(
        new ExprKind<Boolean>(false) {
          @Override
          public Boolean quoted(Expr.Quoted quoted) {
            return true;
          }
        });
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
