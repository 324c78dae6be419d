package dev.inkling.render.format;

import dev.inkling.render.Untrusted;
import dev.inkling.words.Text;

/** Words in Markdown, so that none of them can be taken for a mark, a link or a tag. */
final class MarkdownText {

  private static final String MARKS = "\\`*_[]<>&$|~";

  private MarkdownText() {}

  static String of(Text text) {
    return of(text.plain());
  }

  /** Words of a paragraph or an item. */
  static String of(String words) {
    String safe = Untrusted.shown(words);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      boolean list = i == 0 && "#+-=".indexOf(c) >= 0;
      text.append(list || MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return text.toString();
  }

  /** As it was typed, between backticks of which it has none so many in a row. */
  static String code(String words) {
    String safe = Untrusted.shown(words);
    String fence = "`".repeat(longestRun(safe) + 1);
    boolean air = safe.startsWith("`") || safe.endsWith("`");
    return fence + (air ? " " + safe + " " : safe) + fence;
  }

  private static int longestRun(String words) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < words.length(); i++) {
      run = words.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
