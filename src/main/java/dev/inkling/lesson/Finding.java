package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.Comparator;

/** Something a check found in a lesson, and whether it has to be mended. */
public record Finding(Problem problem, Severity severity) {

  /** How much it matters. */
  public enum Severity {
    /** A learner would stumble over it. */
    FAULT,
    /** An author may want to think about it once more. */
    THOUGHT
  }

  /** In the order of the file; what has no place comes first. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding found) -> found.at().line())
          .thenComparingInt(found -> found.at().column());

  public static Finding fault(Problem problem) {
    return new Finding(problem, Severity.FAULT);
  }

  public static Finding thought(Problem problem) {
    return new Finding(problem, Severity.THOUGHT);
  }

  public boolean isFault() {
    return severity == Severity.FAULT;
  }

  private Place at() {
    return problem.at().orElse(Place.of(1, 1, 1));
  }
}
