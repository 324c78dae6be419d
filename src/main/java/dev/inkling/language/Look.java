package dev.inkling.language;

import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.util.Optional;

/**
 * How one line asked for its result to be shown; what it left open is decided where it is shown.
 *
 * @param detail of {@code --steps}
 * @param decimals of {@code --precision}
 * @param fractions of {@code --fractions}
 */
public record Look(
    Optional<Detail> detail, Optional<Integer> decimals, Optional<Numbers.Fractions> fractions) {

  private static final Look OPEN = new Look(Optional.empty(), Optional.empty(), Optional.empty());

  /** Nothing was asked for. */
  public static Look open() {
    return OPEN;
  }

  /** These numbers, or what the line asked for instead. */
  public Numbers over(Numbers usual) {
    return new Numbers(
        decimals.orElse(usual.decimals()),
        fractions.orElse(usual.fractions()),
        decimals.isPresent() || usual.asked());
  }
}
