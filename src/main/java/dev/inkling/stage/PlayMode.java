package dev.inkling.stage;

import dev.inkling.words.Problem;
import java.util.Optional;

/**
 * Whom a lesson is played for.
 *
 * @param alone how quickly it plays itself; empty if it waits for somebody
 * @param inClass whether several look at it, who raise their hands; nothing is kept of that
 */
public record PlayMode(Optional<Pace> alone, boolean inClass) {

  /**
   * As it was asked for.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be both
   */
  public static PlayMode of(boolean auto, Optional<String> pace, boolean inClass) {
    if (auto && inClass) {
      throw Problem.usage("--auto waits for nobody, and --class for a show of hands.")
          .tryThis("inkling lesson play scene-1 --class")
          .thrown();
    }
    return new PlayMode(Pace.alone(auto, pace), inClass);
  }
}
