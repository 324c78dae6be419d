package dev.inkling.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** SM-2 against Wozniak's description, computed here a second time in decimals. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpacingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Card CARD = Card.learnt("scene-1/sign", "What?", "-2", TODAY);

  @Test
  void a_card_known_each_time_comes_after_1_and_6_days_and_then_ever_later() {
    Card card = CARD;
    assertThat(card.due()).isEqualTo("2026-11-02");
    card = Spacing.after(card, Recall.KNOWN, card.due());
    assertThat(card.days()).isEqualTo(6);
    assertThat(card.ease()).isEqualTo(260);
    card = Spacing.after(card, Recall.KNOWN, card.due());
    assertThat(card.days()).isEqualTo(17); // 6 · 2.7 = 16.2, rounded up
    assertThat(card.due()).isEqualTo("2026-11-25");
  }

  @Test
  void a_forgotten_card_begins_anew_and_keeps_its_ease() {
    Card card = Spacing.after(Spacing.after(CARD, Recall.KNOWN, TODAY), Recall.NOT_YET, TODAY);
    assertThat(card.days()).isEqualTo(1);
    assertThat(card.repetition()).isEqualTo(1);
    assertThat(card.ease()).isEqualTo(260);
    assertThat(card.due()).isEqualTo("2026-11-02");
  }

  @Test
  void a_card_nearly_known_comes_later_but_not_as_much_and_once_more_today() {
    Card card = Spacing.after(CARD, Recall.NEARLY, TODAY);
    assertThat(card.days()).isEqualTo(6);
    assertThat(card.ease()).isEqualTo(236);
    assertThat(Recall.NEARLY.isAskedAgain()).isTrue();
    assertThat(Recall.KNOWN.isAskedAgain()).isFalse();
  }

  @Test
  void any_course_of_answers_is_spaced_as_the_description_says() {
    Random random = new Random(1990);
    for (int learner = 0; learner < 1000; learner++) {
      Card card = CARD;
      double ease = 2.5;
      int repetition = 1;
      for (int i = 0; i < 12; i++) {
        Recall recall = List.of(Recall.values()).get(random.nextInt(3));
        int q = recall.quality();
        double before = card.days();
        card = Spacing.after(card, recall, TODAY);
        if (q < 3) {
          repetition = 1;
          assertThat(card.days()).isEqualTo(1);
        } else {
          ease = Math.max(1.3, ease + (0.1 - (5 - q) * (0.08 + (5 - q) * 0.02)));
          repetition++;
          double days = repetition == 2 ? 6 : Math.ceil(before * ease - 1e-9);
          assertThat((double) card.days()).isEqualTo(Math.min(Spacing.MOST_DAYS, days));
        }
        assertThat(card.ease() / 100.0).isCloseTo(ease, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(card.due()).isEqualTo(TODAY.plusDays(card.days()));
        assertThat(card.repetition()).isEqualTo(repetition);
      }
    }
  }
}
