package dev.inkling.stage;

import dev.inkling.words.Problem;
import java.util.Optional;

/**
 * How quickly a lesson that plays itself is read. Remembered nowhere: it belongs to one showing.
 *
 * @param wordsAMinute how many words are read in a minute
 */
public record Pace(int wordsAMinute) {

  private static final int SLOWEST = 60;
  private static final int QUICKEST = 1000;

  /** What most people read on a screen without hurry. */
  public static final Pace USUAL = new Pace(200);

  /**
   * A pace as it was typed.
   *
   * @throws dev.inkling.words.ProblemException if nobody reads like that
   */
  public static Pace of(String typed) {
    int words = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    if (words < SLOWEST || words > QUICKEST) {
      throw Problem.usage("--pace " + typed + " is no pace to read at.")
          .expecting(
              "It takes words a minute, from " + SLOWEST + " to " + QUICKEST + "; 200 is usual.")
          .tryThis("inkling lesson play scene-1 --auto --pace 160")
          .thrown();
    }
    return new Pace(words);
  }

  /**
   * How quickly a lesson plays itself; empty if it waits.
   *
   * @param pace as it was typed
   * @throws dev.inkling.words.ProblemException if nobody reads like that, or nothing plays itself
   */
  public static Optional<Pace> alone(boolean auto, Optional<String> pace) {
    Optional<Pace> typed = pace.map(Pace::of);
    if (typed.isPresent() && !auto) {
      throw Problem.usage("--pace belongs to --auto; otherwise a lesson waits for you.")
          .tryThis("inkling lesson play scene-1 --auto --pace 160")
          .thrown();
    }
    return auto ? Optional.of(typed.orElse(USUAL)) : Optional.empty();
  }

  /** A time that was measured at the usual pace. */
  long scaled(long millis) {
    return millis * USUAL.wordsAMinute / wordsAMinute;
  }
}
