package dev.inkling.review;

import java.time.LocalDate;

/**
 * A question with its answer, and when it is worth asking again.
 *
 * @param id the lesson's id and its own
 * @param front the question, with the learner's own numbers in it
 * @param back the answer
 * @param due from which day on it is asked
 * @param repetition which spacing is running, from 1
 * @param days how long that spacing is
 * @param ease by how much the next spacing is longer, in hundredths
 */
public record Card(
    String id, String front, String back, LocalDate due, int repetition, int days, int ease) {

  /** A card a lesson leaves today; it is first asked tomorrow. */
  public static Card learnt(String id, String front, String back, LocalDate today) {
    return new Card(id, front, back, today.plusDays(1), 1, 1, Spacing.FIRST_EASE);
  }

  /** The same card with other numbers in it. */
  Card saying(String newFront, String newBack) {
    return new Card(id, newFront, newBack, due, repetition, days, ease);
  }

  Card spaced(LocalDate newDue, int newRepetition, int newDays, int newEase) {
    return new Card(id, front, back, newDue, newRepetition, newDays, newEase);
  }

  public boolean isDue(LocalDate today) {
    return !due.isAfter(today);
  }
}
