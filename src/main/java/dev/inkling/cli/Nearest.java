package dev.inkling.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Did-you-mean: the word that takes the fewest slips of the finger to become the one typed. */
final class Nearest {

  private Nearest() {}

  /** The nearest word, unless even that one is far. */
  static Optional<String> to(String typed, List<String> words) {
    String given = typed.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int slips = slips(given, word);
      if (slips < least) {
        least = slips;
        best = word;
      }
    }
    int most = Math.max(1, Math.min(given.length(), best.length()) / 3);
    return least <= most || given.length() > 2 && best.startsWith(given)
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Letters to add, drop, change or swap with their neighbour. */
  private static int slips(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(
                least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
