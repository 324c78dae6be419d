package dev.inkling.stage;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Transition;
import dev.inkling.words.Problem;

/** A lesson that answers its own questions, a stop at a time, from the first screen to the last. */
final class Walk {

  private final Player player;
  private Transition now;

  Walk(Player player, Notebook notebook) {
    this.player = player;
    this.now = player.begin(notebook);
  }

  /** The latest step. */
  Transition now() {
    return now;
  }

  State state() {
    return now.state();
  }

  boolean isOver() {
    return now.state().ended();
  }

  /** Goes to the next stop; whether there was one, or the lesson stands where it stood. */
  boolean goOn() {
    String place = player.place(now.state());
    now = player.alone(now.state());
    return isOver() || !player.place(now.state()).equals(place);
  }

  static Problem stuck() {
    return Problem.work("The lesson cannot go on by itself from here.")
        .tryThis("inkling lesson check", "says what is wrong with a lesson file");
  }
}
