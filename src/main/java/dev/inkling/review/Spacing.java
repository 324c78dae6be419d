package dev.inkling.review;

import java.time.LocalDate;

/**
 * When a card is asked again: the SM-2 method.
 *
 * <p>The first spacing is 1 day, the second 6 days, each later one the one before times the ease,
 * rounded up. The ease begins at 2.5, and after an answer of quality q (0 to 5) changes by {@code
 * 0.1 − (5 − q)·(0.08 + (5 − q)·0.02)}, never below 1.3. Below quality 3 the spacings begin anew
 * and the ease stays; below quality 4 the card is asked once more on the same day.
 *
 * <p>Source: P. A. Wozniak, <i>Optimization of learning</i>, master's thesis, University of
 * Technology in Poznań, 1990, section 3.2, "Application of a computer to improve the results
 * obtained in working with the SuperMemo method".
 */
public final class Spacing {

  /** In hundredths, so that the same answers give the same days on every machine. */
  static final int FIRST_EASE = 250;

  static final int LEAST_EASE = 130;
  static final int MOST_EASE = 999;
  static final int MOST_DAYS = 3650; // after ten years nobody counts days

  private static final int SECOND_SPACING = 6; // days

  private Spacing() {}

  /** The card after an answer given today. */
  public static Card after(Card card, Recall recall, LocalDate today) {
    if (!recall.holds()) {
      return card.spaced(today.plusDays(1), 1, 1, card.ease());
    }
    int ease = eased(card.ease(), recall.quality());
    int repetition = card.repetition() + 1;
    // the ease that has only now changed is the one that counts
    int longer = (card.days() * ease + 99) / 100;
    int days = Math.min(MOST_DAYS, repetition == 2 ? SECOND_SPACING : longer);
    return card.spaced(today.plusDays(days), repetition, days, ease);
  }

  private static int eased(int ease, int quality) {
    int missing = 5 - quality;
    int changed = ease + 10 - missing * (8 + missing * 2);
    return Math.min(MOST_EASE, Math.max(LEAST_EASE, changed));
  }
}
