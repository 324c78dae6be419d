package dev.inkling.stage;

import dev.inkling.review.Card;
import dev.inkling.review.Deck;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a review says: warm, and never how many. */
final class ReviewWording {

  private ReviewWording() {}

  static Text hello() {
    return Text.of("A few things from lessons you have played, for two minutes at most. ")
        .plus(Text.dim("Enter shows the answer, quit ends here."));
  }

  static Text right(Card card) {
    return Text.of("Yes: ").plus(Text.strong(card.back(), Role.ANSWER)).plus(".");
  }

  static Text notYet(Card card) {
    return Text.of("It is ")
        .plus(Text.strong(card.back(), Role.ANSWER))
        .plus(". You will meet it again in a moment.");
  }

  static Text answer(Card card) {
    return Text.strong("▸ ", Role.ANSWER).plus(card.back());
  }

  static Text known() {
    return Text.of("Good. It comes back on another day.");
  }

  static Text comesBack() {
    return Text.of("You will meet it again in a moment.");
  }

  static Text numbersWanted() {
    return Text.of("Numbers are asked for here. Enter shows them.");
  }

  static Text yesNearlyNo() {
    return Text.dim("Did you have it: yes, nearly or no?");
  }

  static Text left() {
    return Text.dim("What you answered is kept. The rest waits for you.");
  }

  static Text goodbye(Deck deck, LocalDate today) {
    return Text.of("That is all for now. ").plus(next(deck, today));
  }

  static Text nothingDue(Deck deck, LocalDate today) {
    return deck.cards().isEmpty()
        ? Text.of("There is nothing to review yet: lessons leave their questions as you play. ")
            .plus(Text.strong("inkling lesson play scene-1"))
            .plus(" begins.")
        : Text.of("Nothing is waiting today. ").plus(next(deck, today));
  }

  private static Text next(Deck deck, LocalDate today) {
    long days = deck.next().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
    return Text.of(
        days <= 0
            ? "More is waiting whenever you like."
            : days == 1
                ? "The next question comes back tomorrow."
                : "The next question comes back in " + days + " days.");
  }
}
