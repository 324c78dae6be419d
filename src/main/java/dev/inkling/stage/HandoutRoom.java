package dev.inkling.stage;

import dev.inkling.lesson.OwnNumbers;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Question;
import dev.inkling.lesson.State;
import java.util.Optional;

/** How much room to write each answer takes, by the answer the lesson would give itself. */
final class HandoutRoom {

  private final Player player;
  private final HandoutTruths truths;
  private int questions;

  HandoutRoom(Player player, HandoutTruths truths) {
    this.player = player;
    this.truths = truths;
  }

  /** The room where the lesson waits; each question is met once, in order. */
  Blank at(State state) {
    Optional<OwnNumbers> own = player.lesson().numbers(state);
    if (own.isPresent()) {
      OwnNumbers.Form form = own.get().form();
      return own.get().paint() ? Blank.boxes(form.rows(), form.columns()) : Blank.line();
    }
    Optional<Question> question = player.lesson().question(state);
    if (question.isEmpty()) {
      return Blank.nothing();
    }
    questions++;
    String truth = truths.of(questions);
    if (!question.get().choices().isEmpty() && !Blank.isOrder(truth)) {
      return Blank.nothing(); // its boxes stand at the choices
    }
    String line = player.ownInput(state).detail();
    return truth.isEmpty() && line.isEmpty()
        ? Blank.words()
        : Blank.like(truth.isEmpty() ? line : truth);
  }
}
