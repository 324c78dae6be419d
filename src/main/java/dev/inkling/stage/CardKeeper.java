package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.review.Card;
import dev.inkling.review.DeckFile;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** A stage that puts what a lesson wants to be remembered into the learner's deck. */
public final class CardKeeper implements Stage {

  private final Stage stage;
  private final String lesson;
  private final DeckFile deck;
  private final Clock clock;

  public CardKeeper(Stage stage, String lesson, DeckFile deck, Clock clock) {
    this.stage = stage;
    this.lesson = lesson;
    this.deck = deck;
    this.clock = clock;
  }

  @Override
  public void play(Event event) throws IOException {
    stage.play(event);
    event.accept(new Keeping());
  }

  @Override
  public boolean more() throws IOException {
    return stage.more();
  }

  private final class Keeping extends EventKind<Boolean> {
    Keeping() {
      super(false);
    }

    @Override
    public Boolean remembered(Event.Remembered remembered) {
      String id = lesson + "/" + remembered.card().id();
      LocalDate today = LocalDate.now(clock);
      Card card = Card.learnt(id, remembered.card().front(), remembered.card().back(), today);
      deck.change(cards -> cards.learnt(card));
      return true;
    }
  }
}
