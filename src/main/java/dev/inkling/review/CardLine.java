package dev.inkling.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a deck's file, to be read and mended by people too: the card, the day it is due,
 * which spacing is running, its days, the ease, the question, the answer.
 */
final class CardLine {

  private static final Pattern LINE =
      Pattern.compile(
          "([^\\t]+)\\t(\\d{4}-\\d\\d-\\d\\d)\\t(\\d{1,4})\\t(\\d{1,4})\\t(\\d\\.\\d\\d)\\t([^\\t]+)\\t([^\\t]+)");

  private CardLine() {}

  static String write(Card card) {
    return String.join(
        "\t",
        plain(card.id()),
        card.due().toString(),
        Integer.toString(card.repetition()),
        Integer.toString(card.days()),
        BigDecimal.valueOf(card.ease(), 2).toPlainString(),
        plain(card.front()),
        plain(card.back()));
  }

  /** The card; empty if the line is damaged. */
  static Optional<Card> read(String line) {
    Matcher fields = LINE.matcher(line);
    if (!fields.matches() || hasControls(line)) {
      return Optional.empty();
    }
    try {
      int repetition = Integer.parseInt(fields.group(3));
      int days = Integer.parseInt(fields.group(4));
      int ease = new BigDecimal(fields.group(5)).movePointRight(2).intValueExact();
      boolean possible =
          repetition > 0 && days > 0 && days <= Spacing.MOST_DAYS && ease >= Spacing.LEAST_EASE;
      LocalDate due = LocalDate.parse(fields.group(2));
      return possible
          ? Optional.of(
              new Card(
                  fields.group(1), fields.group(6), fields.group(7), due, repetition, days, ease))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** What could take over a screen does not come from a lesson; it is damage. */
  private static boolean hasControls(String line) {
    return line.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c));
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
