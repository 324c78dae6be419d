package dev.inkling.language.parse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words somebody may have meant, so that a slip of the finger costs one look. */
public final class DidYouMean {

  private static final int MOST = 3;
  private static final int LONGEST = 60;

  private DidYouMean() {}

  /** The nearest words, best first, equals in the order given; none if nothing is near. */
  public static List<String> nearest(String typed, Collection<String> words) {
    int allowed = allowed(typed);
    return words.stream()
        .distinct()
        .filter(word -> !word.equals(typed) && distance(typed, word) <= allowed)
        .sorted(Comparator.comparingInt(word -> distance(typed, word)))
        .limit(MOST)
        .toList();
  }

  private static int allowed(String typed) {
    int length = typed.length();
    return length > LONGEST ? -1 : length < 2 ? 0 : length <= 4 ? 1 : length <= 7 ? 2 : 3;
  }

  /** Letters to put in, leave out, change or swap with their neighbour; capitals count as small. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (Math.abs(a.length() - b.length()) > MOST) {
      return Math.max(a.length(), b.length()); // too far apart to be worth the table
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cheapest =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
  }
}
