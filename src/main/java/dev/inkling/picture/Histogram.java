package dev.inkling.picture;

import dev.inkling.words.PictureWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of many numbers lie in each stretch of equal width.
 *
 * @param low where the first stretch begins, {@code high} where the last one ends
 * @param counts one a stretch
 */
public record Histogram(
    Text name, double low, double high, List<Integer> counts, Role role, Text description)
    implements Picture {

  public Histogram {
    counts = List.copyOf(counts);
    if (counts.isEmpty()) {
      throw new IllegalArgumentException("a histogram has at least one stretch");
    }
  }

  /** Counts numbers in so many stretches between the smallest and the largest of them. */
  public static Histogram of(String name, List<Double> numbers, int stretches, Role role) {
    double low = numbers.stream().mapToDouble(x -> x).min().orElse(0);
    double high = numbers.stream().mapToDouble(x -> x).max().orElse(0);
    int parts = high > low ? Math.max(1, stretches) : 1;
    int[] counts = new int[parts];
    double half = high / 2 - low / 2; // the difference itself may be too large for a double
    for (double number : numbers) {
      double share = half > 0 ? (number / 2 - low / 2) / half : 0;
      counts[Math.min(parts - 1, (int) (share * parts))]++;
    }
    List<Integer> kept = new ArrayList<>();
    for (int count : counts) {
      kept.add(count);
    }
    Text words = Text.of(PictureWording.histogram(name, low, high, kept));
    return new Histogram(Text.of(name), low, high, kept, role, words);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.histogram(this);
  }
}
