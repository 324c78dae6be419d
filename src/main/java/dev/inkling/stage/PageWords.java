package dev.inkling.stage;

import dev.inkling.words.Role;
import dev.inkling.words.Span;
import dev.inkling.words.Text;

/** What a page wants to know of words before it sets them. */
final class PageWords {

  private PageWords() {}

  /** An answer with true minus signs; between two letters a hyphen stays one. */
  static String answer(String typed) {
    return typed.replaceAll("(?<!\\p{L})-|-(?!\\p{L})", "−");
  }

  /** Whether all of it may be skipped. */
  static boolean isQuiet(Text words) {
    return words.spans().stream().map(Span::role).allMatch(role -> role == Role.DIM);
  }

  /** Whether it begins as something that may be skipped, whatever is to be typed within. */
  static boolean beginsQuietly(Text words) {
    return words.spans().stream().limit(1).allMatch(span -> span.role() == Role.DIM);
  }
}
