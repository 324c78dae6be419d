package dev.inkling.words;

import java.util.List;

/** Words in a row, as a sentence says them. */
public final class Lists {

  private static final int MOST = 8; // longer lists are cut short in a sentence

  private Lists() {}

  /** {@code 1}, {@code 1 and 3}, {@code 1, 2 and 4}; long lists end in {@code and 92 more}. */
  public static String and(List<String> words) {
    if (words.size() > MOST) {
      List<String> first = words.subList(0, MOST - 2);
      return String.join(", ", first) + " and " + (words.size() - first.size()) + " more";
    }
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
